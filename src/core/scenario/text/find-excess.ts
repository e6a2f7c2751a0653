// The first look at a text from outside: one pass over its characters, no recursion, nothing kept. A text that is too
// long, too deep or too full is refused here, so that nothing after this has to fear its size.

import { MAX_DEPTH, MAX_SCENARIO_BYTES } from '../../ref/limits.ts';

const MAX_JSON_VALUES = 600_000;
/** A text may hold this many values, and one more for every eight characters: prose makes real scenarios far sparser. */
export const FREE_VALUES = 20_000;

export type Excess =
  | {
      readonly code: 'file.size';
      readonly offset: number;
      readonly args: { readonly bytes: number; readonly most: number };
    }
  | { readonly code: 'file.depth'; readonly offset: number; readonly args: { readonly most: number } }
  | { readonly code: 'file.values'; readonly offset: number; readonly args: { readonly most: number } };

/** The first limit that the text exceeds, or null. */
export function findExcess(text: string): Excess | null {
  const bytes = utf8Length(text);
  if (bytes > MAX_SCENARIO_BYTES) return { code: 'file.size', offset: 0, args: { bytes, most: MAX_SCENARIO_BYTES } };
  const most = Math.min(MAX_JSON_VALUES, FREE_VALUES + Math.floor(text.length / 8));
  let depth = 0;
  let values = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (inText) {
      if (c === 92) at++;
      // a text ends with its line, as in the parser, so that both see the same brackets
      else if (c === 34 || c === 10) inText = false;
    } else if (c === 34) inText = true;
    else if (c === 123 || c === 91) {
      if (++depth > MAX_DEPTH) return { code: 'file.depth', offset: at, args: { most: MAX_DEPTH } };
      values++;
    } else if (c === 125 || c === 93) depth--;
    else if (c === 44) values++;
    if (values > most) return { code: 'file.values', offset: at, args: { most } };
  }
  return null;
}

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c > 0x7ff) bytes += c >= 0xd800 && c <= 0xdfff ? 1 : 2;
    else if (c > 0x7f) bytes++;
  }
  return bytes;
}
