import { describe, expect, test } from 'vitest';
import { cutLog } from './long-logs.mjs';

const record = (n: number, kind: string) => `{"n":${n},"input":{"kind":"${kind}"},"facts":[]}\n`;
/** Two inputs a play, and a rewind between two: inputs 1 2 (3) 4 5 (6) 7 8. */
const log = ['{"format":"log"}\n', '{"n":0,"input":null,"facts":[]}\n']
  .concat(Array.from({ length: 8 }, (_, k) => record(k + 1, k % 3 === 2 ? 'rewind' : 'proceed')))
  .join('');
const inputsIn = (text: string) => text.trimEnd().split('\n').length - 2;

describe('a shorter log is cut from a long one where a play has ended', () => {
  test.each([
    [2, 2],
    [4, 2],
    [5, 5],
    [7, 5],
  ])('given room for %i inputs, then it has %i', (inputs, had) => {
    expect(inputsIn(cutLog(log, { inputs }))).toBe(had);
  });

  test('given room for so many bytes, then it has no more', () => {
    const once = cutLog(log, { inputs: 2 });
    expect(cutLog(log, { bytes: once.length })).toBe(once);
    expect(() => cutLog(log, { bytes: once.length - 1 })).toThrow('no play has room');
  });
});
