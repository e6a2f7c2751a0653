import { describe, expect, test } from 'vitest';
import { findExcess, FREE_VALUES, MAX_BYTES, MAX_DEPTH, utf8Length } from './limits.ts';

describe('limits', () => {
  test('bytes are counted as UTF-8 has them', () => {
    for (const text of ['plain', 'é', 'ก', '😀', 'a😀é']) expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  });

  test('one bracket too deep is refused at its place, brackets in texts do not count', () => {
    expect(findExcess('['.repeat(MAX_DEPTH))).toBeNull();
    expect(findExcess('['.repeat(MAX_DEPTH + 1))).toMatchObject({ code: 'file.depth', offset: MAX_DEPTH });
    expect(findExcess(`["${'['.repeat(100)}"]`)).toBeNull();
  });

  test('many values need many words around them', () => {
    expect(findExcess(','.repeat(FREE_VALUES))).toBeNull();
    expect(findExcess(','.repeat(FREE_VALUES * 2))).toMatchObject({ code: 'file.values' });
    expect(findExcess('"a short text",'.repeat(FREE_VALUES * 2))).toBeNull();
  });

  test('a file that is too large is refused whole', () => {
    expect(findExcess(' '.repeat(MAX_BYTES + 1))).toMatchObject({
      code: 'file.size',
      words: [MAX_BYTES + 1, MAX_BYTES],
    });
  });
});
