// A session code as it was typed: which character is wrong, if one is, and what the code says by itself.

import { sessionCodeMessages } from '../../../text/session-code-messages.ts';
import { ALPHABET, fromBase32 } from '../chain/base32.ts';
import { checkCode } from './code-check.ts';
import { indicesFromText } from './index-list.ts';
import { CODE_VERSION, PREFIX, refuse, type ReadCode, type SessionCode } from './session-code.ts';

/** flags 1, id 2, scenario 4, seed 7, check 2 */
const SHORTEST = PREFIX + 16;
/** more than enough for 6,000 withheld injects */
const LONGEST = 20_000;
const MAX_SEED = 4_294_967_295;

/** Whether the text is a code at all; which scenario it is for is asked with `scenarioOfCode`. */
export function decodeSessionCode(text: string): ReadCode<SessionCode> {
  if (text.length > LONGEST) return refuse('code.length', sessionCodeMessages.long());
  const typed = significant(text);
  const strange = typed.findIndex(({ character }, k) => !belongs(character, k));
  const found = typed[strange];
  if (found !== undefined) {
    return refuse('code.character', sessionCodeMessages.strange(found.character, strange + 1), found.index);
  }
  if (typed.length < SHORTEST) return refuse('code.length', sessionCodeMessages.short());
  const characters = typed.map(({ character }) => character).join('');
  return checkProblem(typed) ?? partsOf(characters);
}

// some letters become two as capitals
const belongs = (character: string, place: number): boolean =>
  place < PREFIX ? /^[A-Z0-9]$/.test(character) : character.length === 1 && ALPHABET.includes(character);

interface Typed {
  /** as a capital */
  readonly character: string;
  /** where in the text, from 0 */
  readonly index: number;
}

/** Without what makes no difference. */
const significant = (text: string): Typed[] =>
  [...text.matchAll(/[^\s\-\u2010-\u2015]/gu)].map((match) => ({
    character: match[0].toUpperCase(),
    index: match.index,
  }));

function checkProblem(typed: readonly Typed[]) {
  const checked = typed.slice(PREFIX);
  const check = checkCode(checked.map(({ character }) => character).join(''));
  switch (check.kind) {
    case 'right':
      return null;
    case 'wrong':
      return refuse('code.check', sessionCodeMessages.wrongCheck());
    case 'slip': {
      const slip = checked[check.index];
      if (slip === undefined) throw new Error('session code: the slip is one of its characters');
      const position = PREFIX + check.index + 1;
      return refuse('code.check', sessionCodeMessages.mistyped(slip.character, position, check.rather), slip.index);
    }
  }
}

function partsOf(characters: string): ReadCode<SessionCode> {
  const part = (from: number, length: number) => characters.slice(PREFIX + from, PREFIX + from + length);
  const flags = fromBase32(part(0, 1));
  const version = Math.floor(flags / 4);
  if (version > CODE_VERSION) return refuse('code.newer_version', sessionCodeMessages.newer());
  const seed = fromBase32(part(7, 7));
  const withheld = indicesFromText(characters.slice(PREFIX + 14, -2));
  if (seed > MAX_SEED || withheld === null) return refuse('code.malformed', sessionCodeMessages.malformed());
  const value = {
    version,
    prefix: characters.slice(0, PREFIX),
    idMark: part(1, 2),
    scenarioMark: part(3, 4),
    seed,
    positions: (flags & 2) !== 0,
    predictions: (flags & 1) !== 0,
    withheld,
  };
  return { ok: true, value };
}
