/** A text in so many lines, or fewer where it has not the words, each as short as can be. */
export function wrapInto(text: string, lines: number): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  if (lines <= 1 || words.length <= 1) return words.length === 0 ? [] : [words.join(' ')];
  let best: readonly string[] = [];
  let least = Infinity;
  for (let first = 1; first < words.length; first += 1) {
    const head = words.slice(0, first).join(' ');
    const found = [head, ...wrapInto(words.slice(first).join(' '), lines - 1)];
    const width = Math.max(...found.map((line) => line.length));
    if (width < least) [best, least] = [found, width];
  }
  return best;
}
