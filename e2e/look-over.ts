/**
 * What is wrong with how a page shows its words: letters that no catalogue and no scenario wrote, what is cut off, what lies on
 * something else. Each fault is one line, so that a list of them can be read.
 */
import type { Page } from 'playwright-core';

export interface Faults {
  readonly leftovers: readonly string[];
  readonly clipped: readonly string[];
  readonly overlapping: readonly string[];
  readonly wide: readonly string[];
}

/** Where Latin letters belong to nobody's language. */
const NOT_WORDS = [
  'code', // ids, paths and codes of the scenario language; what the machine says about an error
  'time', // dates as `Intl` writes them
  '.setup-code-text', // a session code
  '.debrief-seal, .seal', // the seal of a log
  '.debrief-ids dt', // IDs of the domain reference
  'option:is([value=en], [value=en-XA], [value=ar-XB])', // languages in their own words
  'noscript, script, style',
];

/** The same inside a text. */
const NOT_A_WORD = [
  /\b[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2,}\b/g, // session codes and seals
  /\S+\.(?:jsonl?|html)\b/g, // names of files
  /“[a-z0-9_]+(?:\.[a-z0-9_]+)+”/g, // values, as the scenario language names them
  /\bBlue\b/g, // the team of the logs of these tests
];

/** Laid over something else on purpose, besides what is fixed or sticks to an edge. */
const LAID_OVER = '.tool-key > :last-child, .links'; // the key to a sheet, and the link chart on the map

export const lookOver = (page: Page): Promise<Faults> =>
  page.evaluate(inspect, {
    layer: LAID_OVER,
    notWords: NOT_WORDS.join(', '),
    notAWord: NOT_A_WORD.map(({ source }) => source),
  });

interface Exceptions {
  readonly layer: string;
  readonly notWords: string;
  readonly notAWord: readonly string[];
}

/** Runs in the page. */
function inspect({ layer, notWords, notAWord }: Exceptions): Faults {
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 70);
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')}`;
  const top = document.querySelector('dialog[open]') ?? document.body;

  // Texts of the page, seen or only heard.
  const textsIn = (root: Node): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) if (/\S/.test(walker.currentNode.nodeValue ?? '')) found.push(walker.currentNode as Text);
    return found;
  };
  const isWord = (text: string) =>
    /[A-Za-z]{2,}/.test(notAWord.reduce((rest, pattern) => rest.replace(new RegExp(pattern, 'g'), ''), text));
  const ATTRIBUTES = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'title',
    'placeholder',
    'alt',
    'label',
  ];
  const leftovers = [
    ...textsIn(document.documentElement)
      .filter((text) => text.parentElement?.closest(notWords) === null && isWord(text.data))
      .map((text) => `${nameOf(text.parentElement as Element)}: ${short(text.data)}`),
    ...[...document.querySelectorAll('*')].flatMap((element) => [
      ...ATTRIBUTES.filter((name) => isWord(element.getAttribute(name) ?? '')).map(
        (name) => `${nameOf(element)}[${name}]: ${short(element.getAttribute(name) ?? '')}`,
      ),
      ...['::before', '::after']
        .map((part) => getComputedStyle(element, part).content)
        .filter((content) => content.startsWith('"') && isWord(content))
        .map((content) => `${nameOf(element)}::content ${content}`),
    ]),
  ];

  const hides = (value: string) => value === 'hidden' || value === 'clip';

  /** Kept for those who hear the page: in a box of a pixel, or cut away. */
  const isUnseen = (element: Element) => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { overflowX, clipPath, position } = getComputedStyle(at);
      if (clipPath === 'inset(50%)' || (position === 'absolute' && hides(overflowX) && at.clientWidth <= 1))
        return true;
    }
    return element.closest('.skip-link:not(:focus)') !== null;
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    !isUnseen(element);
  /** Which of its texts reaches out of a box that shows nothing outside, and is not in a box of its own that scrolls. */
  const reachesOut = (box: Element, x: boolean, y: boolean): Text | undefined => {
    const frame = box.getBoundingClientRect();
    return textsIn(box).find((text) => {
      let at = text.parentElement as Element;
      if (!isSeen(at)) return false;
      for (; at !== box; at = at.parentElement as Element)
        if (getComputedStyle(at).overflow !== 'visible') return false;
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(
        (rect) =>
          (x && (rect.left < frame.left - 1 || rect.right > frame.right + 1)) ||
          // Letters are a little lower than their line.
          (y && (rect.top < frame.top - 4 || rect.bottom > frame.bottom + 4)),
      );
    });
  };
  const clipped: string[] = [];
  for (const element of top.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !isSeen(element) || !/\S/.test(element.innerText)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const x = hides(overflowX) && element.scrollWidth - element.clientWidth > 1;
    const y = hides(overflowY) && element.scrollHeight - element.clientHeight > 1;
    const text = x || y ? reachesOut(element, x, y) : undefined;
    if (text !== undefined) clipped.push(`${nameOf(element)}: ${short(text.data)}`);
  }

  const wide: string[] = [];
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) wide.push(`the page by ${over}`);

  // Boxes of the lines that are seen, as far as those around them show them.
  interface Line {
    readonly text: Text;
    readonly element: Element;
    readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  }
  const lines: Line[] = [];
  for (const text of textsIn(top)) {
    const element = text.parentElement as Element;
    if (!isSeen(element) || element.closest('option, select, canvas') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    let frame = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
    let scrolls = false;
    for (
      let around: Element | null = element;
      around !== null && around !== document.body;
      around = around.parentElement
    ) {
      const { overflowX, overflowY, position } = getComputedStyle(around);
      if (overflowX !== 'visible' || overflowY !== 'visible') {
        const box = around.getBoundingClientRect();
        scrolls ||= !hides(overflowX) && overflowX !== 'visible';
        frame = {
          left: Math.max(frame.left, box.left),
          right: Math.min(frame.right, box.right),
          top: Math.max(frame.top, box.top),
          bottom: Math.min(frame.bottom, box.bottom),
        };
      }
      if (position === 'fixed') break;
    }
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue;
      if (!scrolls && (rect.left < -1 || rect.right > innerWidth + 1))
        wide.push(`${nameOf(element)}: ${short(text.data)}`);
      // A line box is taller than its letters.
      const quarter = rect.height / 4;
      const box = {
        left: Math.max(frame.left, rect.left) + 1,
        right: Math.min(frame.right, rect.right) - 1,
        top: Math.max(frame.top, rect.top + quarter),
        bottom: Math.min(frame.bottom, rect.bottom - quarter),
      };
      if (box.right > box.left && box.bottom > box.top) lines.push({ text, element, box });
    }
  }

  /** Laid over the page on purpose: it is fixed or sticks, below the element that both stand in. */
  const isLaidOver = (one: Element, other: Element) => {
    for (let at: Element | null = one; at !== null && !at.contains(other); at = at.parentElement) {
      const { position } = getComputedStyle(at);
      if (position === 'fixed' || position === 'sticky' || at.matches(layer)) return true;
    }
    return false;
  };
  const overlapping = new Set<string>();
  lines.forEach((one, k) => {
    for (const other of lines.slice(k + 1)) {
      if (one.text === other.text) continue;
      const x = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const y = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (x < 2 || y < 2) continue;
      if (isLaidOver(one.element, other.element) || isLaidOver(other.element, one.element)) continue;
      overlapping.add(
        `${nameOf(one.element)} “${short(one.text.data)}” and ${nameOf(other.element)} “${short(other.text.data)}”`,
      );
    }
  });
  return { leftovers, clipped, overlapping: [...overlapping], wide };
}
