// A session code as it was typed: which character is wrong, if one is, and what the code says by itself.

import { ALPHABET, fromBase32 } from '../chain/base32.ts';
import { checkCode } from './code-check.ts';
import { tellCode } from './code-messages.ts';
import { indicesFromText } from './index-list.ts';
import {
  FIXED_LENGTH,
  type FixedPlace,
  FIXING_VERSION,
  MALFORMED,
  OPTIONS,
  PREFIX,
  refuse,
  type ReadCode,
  type SessionCode,
} from './session-code.ts';

/** flags 1, id 2, scenario 4, seed 7, check 2 */
const SHORTEST = PREFIX + 16;
/** more than enough for 6,000 withheld injects */
const LONGEST = 20_000;
const MAX_SEED = 4_294_967_295;

const COMPARE = tellCode('code.compare');

/** Whether the text is a code at all; which scenario it is for is asked with `scenarioOfCode`. */
export function decodeSessionCode(text: string): ReadCode<SessionCode> {
  if (text.length > LONGEST) return wrongLength('code.too_long');
  const typed = significant(text);
  const strange = typed.findIndex(({ character }, k) => !belongs(character, k));
  const found = typed[strange];
  if (found !== undefined) {
    return refuse({
      code: 'code.character',
      message: tellCode('code.strange', { position: strange + 1, character: found.character }),
      suggestion: tellCode('code.alphabet'),
      index: found.index,
    });
  }
  if (typed.length < SHORTEST) return wrongLength('code.too_short');
  const characters = typed.map(({ character }) => character).join('');
  return checkProblem(typed) ?? partsOf(characters);
}

const wrongLength = (key: 'code.too_long' | 'code.too_short') =>
  refuse({ code: 'code.length', message: tellCode(key), suggestion: COMPARE });

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
      return refuse({ code: 'code.check', message: tellCode('code.wrong_check'), suggestion: COMPARE });
    case 'slip': {
      const slip = checked[check.index];
      if (slip === undefined) throw new Error('session code: the slip is one of its characters');
      const position = PREFIX + check.index + 1;
      return refuse({
        code: 'code.check',
        message: tellCode('code.mistyped', { position, character: slip.character }),
        suggestion: tellCode('code.rather', { rather: check.rather }),
        index: slip.index,
      });
    }
  }
}

function partsOf(characters: string): ReadCode<SessionCode> {
  const part = (from: number, length: number) => characters.slice(PREFIX + from, PREFIX + from + length);
  const flags = fromBase32(part(0, 1));
  const version = Math.floor(flags / 4);
  if (version > FIXING_VERSION) {
    return refuse({
      code: 'code.newer_version',
      message: tellCode('code.newer'),
      suggestion: tellCode('code.same_version'),
    });
  }
  const seed = fromBase32(part(7, 7));
  const rest = characters.slice(PREFIX + 14, -2);
  const unknowns = version === FIXING_VERSION ? fixedFromText(rest) : [];
  const withheld = unknowns && indicesFromText(rest.slice(lengthOf(unknowns)));
  if (seed > MAX_SEED || unknowns === null || withheld === null) return refuse(MALFORMED);
  const value = {
    version,
    prefix: characters.slice(0, PREFIX),
    idMark: part(1, 2),
    scenarioMark: part(3, 4),
    seed,
    positions: (flags & 2) !== 0,
    predictions: (flags & 1) !== 0,
    unknowns,
    withheld,
  };
  return { ok: true, value };
}

/** Null when the text does not begin with what `encodeSessionCode` writes of fixed unknowns. */
function fixedFromText(text: string): readonly FixedPlace[] | null {
  const count = fromBase32(text.slice(0, 1));
  const pairs = Array.from({ length: count }, (_, k) => text.slice(1 + k * FIXED_LENGTH, 1 + (k + 1) * FIXED_LENGTH));
  if (count === 0 || pairs.at(-1)?.length !== FIXED_LENGTH) return null;
  const fixed = pairs.map(fromBase32).map((n) => ({ unknown: Math.floor(n / OPTIONS), option: n % OPTIONS }));
  const rises = fixed.every(({ unknown }, k) => k === 0 || unknown > (fixed[k - 1]?.unknown ?? 0));
  return rises ? fixed : null;
}

const lengthOf = (fixed: readonly FixedPlace[]): number => (fixed.length === 0 ? 0 : 1 + fixed.length * FIXED_LENGTH);
