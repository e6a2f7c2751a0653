// What a paper is about, in about two lines: the beginning of the point that its author notes for the facilitator.

import type { Inject } from '../language/schema.ts';

/** About two lines of a list. */
const TWO_LINES = 180; // characters

/** Whole sentences only: longer than two lines where the first one is. */
export const synopsisOf = ({ facilitator: { point } }: Pick<Inject, 'facilitator'>): string =>
  firstSentences(point, TWO_LINES);

/** A full stop with the quotes and brackets that it closes, and what begins a sentence behind it. */
const STOP = /[.!?…؟][”’"»)\]]*(?=\s+[^\p{Ll}\p{N}\s])|[。！？][”’"»)\]]*/gu;

/** As many of the first sentences as have room in so many characters; at least one, and never a part of one. */
export function firstSentences(text: string, most: number): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  let end = 0;
  for (const stop of whole.matchAll(STOP)) {
    const after = stop.index + stop[0].length;
    if (end > 0 && after > most) break;
    if (!stop[0].startsWith('.') || !isShortened(whole.slice(0, stop.index))) end = after;
  }
  return end === 0 ? whole : whole.slice(0, end);
}

/** `Col.`, `No.` and `3.` end no sentence. What is held to be such a word by mistake only makes the text longer. */
function isShortened(before: string): boolean {
  const [word = ''] = /\p{L}*$/u.exec(before) ?? [];
  return word.length <= 2 || (word.length <= 4 && /^\p{Lu}/u.test(word));
}
