// A seal as somebody wrote it down, beside those of a log: it may have gone on after it was sealed.

import { ALPHABET } from './base32.ts';
import { seal } from './chain.ts';

export type SealAnswer =
  /** `more`: inputs that came after it was sealed */
  { readonly fits: true; readonly more: number } | { readonly fits: false; readonly malformed: boolean };

const LENGTH = 12;
/** What people write between the groups. */
const BETWEEN = /[\s\p{Pd}.]/gu;

/** `written` in small or large letters, with or without hyphens; `heads` are the hashes of the log's records, in their order. */
export function compareSeal(written: string, heads: readonly string[]): SealAnswer {
  const letters = written.replace(BETWEEN, '').toUpperCase();
  const malformed = letters.length !== LENGTH || Array.from(letters).some((letter) => !ALPHABET.includes(letter));
  if (malformed) return { fits: false, malformed };
  const at = heads.map((head) => seal(head).replace(BETWEEN, '')).lastIndexOf(letters);
  return at < 0 ? { fits: false, malformed } : { fits: true, more: heads.length - 1 - at };
}
