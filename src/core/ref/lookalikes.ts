/**
 * Characters that are taken for a plain sign: typed by a word processor or another keyboard, or not to be seen at all. In prose they are
 * letters like others; where JSON or a condition expects a sign, they are named together with what to type.
 */

/** Signs, and what is meant by each of them. */
const MEANT: readonly (readonly [plain: string, signs: string])[] = [
  ['"', '“”„‟″«»〝〞❝❞'],
  ["'", '‘’‚‛′‹›`´'],
  [',', '、،'],
  ['.', '。'],
  [';', '؛'],
  ['-', '−–—‐‑‒―﹣'],
  ['*', '×∗⋅·'],
  ['/', '÷∕⁄'],
  ['%', '٪'],
  ['>=', '≥⩾≧'],
  ['<=', '≤⩽≦'],
  ['!=', '≠'],
  ['&&', '∧'],
  ['||', '∨'],
  ['!', '¬'],
];

const PLAIN: ReadonlyMap<string, string> = new Map(
  MEANT.flatMap(([plain, signs]) => signs.split('').map((sign) => [sign, plain] as const)),
);

/** What is meant by a sign that is none: `≥` -> `>=`, `，` -> `,`, `٣` -> `3`. Undefined for anything else. */
export function plainSign(sign: string): string | undefined {
  const code = sign.charCodeAt(0);
  // the whole of ASCII stands once more in the width of Chinese letters
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return PLAIN.get(sign);
}

/** What has no shape, as a class of a pattern. Characters that no version of Unicode has given a meaning yet are none of them: engines differ there. */
const SHAPELESS = '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Z}\\u034f\\ufe00-\\ufe0f\\u115f\\u1160\\u2800\\u3164\\uffa0';

/** Any character that cannot be seen, or only as a gap: all but the blank, the tab and the line end. */
export const UNSEEN = new RegExp(`(?![ \\n\\r\\t])[${SHAPELESS}]`, 'u');
/** A letter, a sign: anything that has a shape. */
export const SEEN = new RegExp(`[^${SHAPELESS}]`, 'u');

/** The first one in a text, as `U+200B`, and where it stands. */
export function findUnseen(text: string): { readonly at: number; readonly code: string } | null {
  const found = UNSEEN.exec(text);
  return found === null ? null : { at: found.index, code: codeOf(found[0]) };
}

const EVERY = new RegExp(UNSEEN, 'gu');

/** The text with what one sees of it. */
export const asSeen = (text: string): string => text.replace(EVERY, '');

/** `U+200B` */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
