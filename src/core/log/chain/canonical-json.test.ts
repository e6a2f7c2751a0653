import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, CANONICAL_DEPTH } from './canonical-json.ts';

const leaf = fc.oneof(fc.maxSafeInteger(), fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null));
const tree = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5 }),
  ),
})).value;

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, shuffled(held)]),
  );
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

describe('canonical JSON', () => {
  it('given any value, then its text reads back as that value', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(plain(value));
      }),
    );
  });

  it('given the same value with its names in another order, then the text is the same', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('given names, then they are sorted by code unit and not by alphabet or number', () => {
    expect(canonicalJson({ b: 1, a: 2, 10: 3, 9: 4, Z: 5, é: 6, '😀': 7, '\uFFFD': 8 })).toBe(
      '{"10":3,"9":4,"Z":5,"a":2,"b":1,"é":6,"😀":7,"\uFFFD":8}',
    );
  });

  it('given an undefined property, then it is left out, also as the first', () => {
    expect(canonicalJson({ a: undefined, b: 1, c: undefined, d: [] })).toBe('{"b":1,"d":[]}');
  });

  it('given lone surrogates and control characters, then they are escaped', () => {
    expect(canonicalJson('\uD800\u0000\u2028"')).toBe('"\\ud800\\u0000\u2028\\""');
  });

  it('given minus zero, then it is zero', () => {
    expect(canonicalJson([-0])).toBe('[0]');
  });

  it.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [0.5],
    [2 ** 53],
    [1n],
    [undefined],
    [[undefined]],
    [() => 1],
    [new Map([['a', 1]])],
    [new Set([1])],
    [new Date(0)],
    [Int32Array.of(1)],
  ])('given %s, which has no canonical text, then it throws', (value) => {
    expect(() => canonicalJson(value)).toThrow('canonical JSON');
  });

  it('given a value deeper than the limit, or one that holds itself, then it throws instead of overflowing', () => {
    const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    expect(canonicalJson(nested(CANONICAL_DEPTH))).toHaveLength(2 * CANONICAL_DEPTH);
    expect(() => canonicalJson(nested(CANONICAL_DEPTH + 2))).toThrow('deeper');
    expect(() => canonicalJson(ring)).toThrow('deeper');
  });
});
