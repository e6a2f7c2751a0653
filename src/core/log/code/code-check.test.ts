import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET } from '../chain/base32.ts';
import { checkCharacters, checkCode } from './code-check.ts';

const letter = fc.constantFrom(...ALPHABET.split(''));
const body = fc.string({ unit: letter, minLength: 1, maxLength: 29 });
const whole = body.map((text) => text + checkCharacters(text));

describe('the check characters', () => {
  it('given any body, then it adds up with them', () => {
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 300 }), (text) => {
        expect(checkCode(text + checkCharacters(text))).toEqual({ kind: 'right' });
      }),
    );
  });

  it('given one wrong character, then its place and what it was are found', () => {
    fc.assert(
      fc.property(whole, fc.nat(), letter, (code, pick, wrong) => {
        const index = pick % code.length;
        const rather = code.charAt(index);
        fc.pre(wrong !== rather);
        const slip = code.slice(0, index) + wrong + code.slice(index + 1);
        expect(checkCode(slip)).toEqual({ kind: 'slip', index, rather });
      }),
    );
  });

  it('given two characters exchanged or two wrong, then it does not add up', () => {
    fc.assert(
      fc.property(whole, fc.nat(), fc.nat(), letter, letter, (code, a, b, one, two) => {
        const at = [a % code.length, b % code.length].sort((x, y) => x - y) as [number, number];
        const put = (x: string, y: string) =>
          code.slice(0, at[0]) + x + code.slice(at[0] + 1, at[1]) + y + code.slice(at[1] + 1);
        fc.pre(at[0] !== at[1]);
        const exchanged = put(code.charAt(at[1]), code.charAt(at[0]));
        for (const altered of [exchanged, put(one, two)]) {
          expect(checkCode(altered).kind === 'right').toBe(altered === code);
        }
      }),
    );
  });

  it('given a slip in a code too long to tell the place, then it is only wrong', () => {
    const code = 'A'.repeat(40) + checkCharacters('A'.repeat(40));
    expect(checkCode(`B${code.slice(1)}`)).toEqual({ kind: 'wrong' });
  });
});
