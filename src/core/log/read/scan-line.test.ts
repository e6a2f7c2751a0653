import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_VALUES, nothingHeld, sizeProblem } from './read-line.ts';
import { MAX_NAMES, scanLine } from './scan-line.ts';

const scan = (line: string) => scanLine(line, new Set());
const namesOf = (line: string) => {
  const names = new Set<string>();
  scanLine(line, names);
  return [...names];
};

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('the scan of a raw line', () => {
  it('given any JSON, then the depth is right, every name is found, and nothing is left open', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const found = scan(text);
        expect(found.depth).toBe(depthOf(JSON.parse(text)));
        expect(found.open).toBe(false);
      }),
    );
  });

  it('given any object or list cut off anywhere, then it is open', () => {
    const json = fc
      .oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()))
      .map((v) => JSON.stringify(v));
    fc.assert(
      fc.property(json, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const end = 1 + Math.floor(share * (text.length - 2));
        expect(scan(text.slice(0, end)).open).toBe(true);
      }),
    );
  });

  it('given brackets, commas and colons inside strings, then they do not count', () => {
    expect(scan('["[{,:]\\"[[","\\\\"]')).toEqual({ depth: 1, values: 3, open: false });
    expect(namesOf('{"a\\":b":"c:d","e" :1}')).toEqual(['a\\":b', 'e']);
  });

  it('given depth 200,000, then it is measured without recursion', () => {
    expect(scan('['.repeat(200_000)).depth).toBe(200_000);
  });

  it('given endlessly many names, then no more than the limit and one are kept', () => {
    const line = `{${Array.from({ length: MAX_NAMES + 50 }, (_, k) => `"k${k}":1`).join(',')}}`;
    expect(namesOf(line)).toHaveLength(MAX_NAMES + 1);
  });
});

describe('the size of what was read so far', () => {
  it('given line after line, then their values add up to a limit', () => {
    const held = nothingHeld();
    const line = { depth: 1, values: MAX_LINE_VALUES, open: false };
    for (let number = 1; number <= 5; number += 1) expect(sizeProblem(line, number, held)).toBeNull();
    expect(sizeProblem({ ...line, values: 1 }, 6, held)).toMatchObject({ code: 'log.too_large', line: 6 });
  });
});
