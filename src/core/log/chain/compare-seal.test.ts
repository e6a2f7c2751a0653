import { describe, expect, test } from 'vitest';
import { seal } from './chain.ts';
import { compareSeal } from './compare-seal.ts';

const hash = (digits: string) => digits.repeat(64).slice(0, 64);
const heads = [hash('a3f09c'), hash('17b'), hash('fe40d2')];
const own = seal(heads[2] ?? '');
const DIFFERS = { fits: false, malformed: false };

describe('a seal that was written down', () => {
  test.each([
    ['as it is shown', own],
    ['in small letters', own.toLowerCase()],
    ['without hyphens', own.replaceAll('-', '')],
    ['with blanks round it', `  ${own.replaceAll('-', ' ')}\n`],
    ['with a long dash', own.replaceAll('-', '–')],
  ])('%s fits', (_how, written) => {
    expect(compareSeal(written, heads)).toEqual({ fits: true, more: 0 });
  });

  test('before the log went on fits what it was then', () => {
    expect(compareSeal(seal(heads[0] ?? ''), heads)).toEqual({ fits: true, more: 2 });
  });

  test('of another log does not', () => {
    expect(compareSeal(seal(hash('b3f09c')), heads)).toEqual(DIFFERS);
    const last = own.endsWith('2') ? '3' : '2';
    expect(compareSeal(own.slice(0, -1) + last, heads)).toEqual(DIFFERS);
  });

  test.each(['', own.slice(0, -1), `${own}A`, own.replace(/^./, '0'), 'not a seal at all'])(
    '“%s” is none',
    (written) => {
      expect(compareSeal(written, heads)).toEqual({ fits: false, malformed: true });
    },
  );
});
