import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, MAX_SCENARIO_BYTES } from '../../ref/limits.ts';
import { findExcess, FREE_VALUES, utf8Length } from './find-excess.ts';

describe('the first look at a text', () => {
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
    expect(findExcess(' '.repeat(MAX_SCENARIO_BYTES + 1))).toMatchObject({
      code: 'file.size',
      args: { bytes: MAX_SCENARIO_BYTES + 1, most: MAX_SCENARIO_BYTES },
    });
  });
});
