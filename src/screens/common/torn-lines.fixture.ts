// Where a word that is explained does not stand in the line of its text: in a grid or a flex box each such word is an item of its own.

/** What is on screen and torn, each as the text around the word; none is as it should be. */
export function tornLines(): readonly string[] {
  const around = [...document.querySelectorAll('.explained')].flatMap((word) => word.parentElement ?? []);
  return [...new Set(around)].filter(partsItsText).map(({ textContent }) => textContent);
}

const partsItsText = (element: Element): boolean => /flex|grid/.test(getComputedStyle(element).display);
