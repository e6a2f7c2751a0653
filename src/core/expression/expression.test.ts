// What holds for every expression: it means what it says, its interval holds its value, and its reads are all it looks at.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileAmount, compileTest } from './compile.ts';
import type { Amount, Parsed, Test } from './expression.ts';
import { parseAmount, parseEither, parseTest } from './parse.ts';
import { type Bounds, rangeOf, truthOf } from './range.ts';
import { readsOf } from './reads.ts';
import {
  amount,
  condition,
  names,
  type Situation,
  situation,
  type Sketch,
  slotsIn,
  STATES,
  workedOut,
  written,
} from './sketch.fixture.ts';

function tree<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.tree;
  throw new Error(parsed.problems[0]?.message.key);
}
const amountOf = (sketch: Sketch): Amount => tree(parseAmount(written(sketch), names));
const testOf = (sketch: Sketch): Test => tree(parseTest(written(sketch), names));
const boundsOf = ({ ranges, states }: Situation): Bounds => ({
  range: (slot) => ranges[slot] ?? { low: 0, high: STATES.length },
  canBe: (_slot, state) => states.has(state),
});
const RUNS = { numRuns: 1500, seed: 7 };

describe('given any expression and any values', () => {
  test('then it comes to what is worked out by hand, as a whole number without a sign on nought', () => {
    fc.assert(
      fc.property(amount, situation, (sketch, { values }) => {
        const found = compileAmount(amountOf(sketch))(values);
        expect(Number.isInteger(found)).toBe(true);
        expect(Object.is(found, workedOut(sketch, values) + 0)).toBe(true);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(condition, situation, (sketch, { values }) => {
        expect(Number(compileTest(testOf(sketch))(values))).toBe(workedOut(sketch, values));
      }),
      RUNS,
    );
  });

  test('then its value lies in its interval', () => {
    fc.assert(
      fc.property(amount, situation, (sketch, now) => {
        const { low, high } = rangeOf(amountOf(sketch), boundsOf(now));
        const value = workedOut(sketch, now.values);
        expect({ low, value, high, fits: low <= value && value <= high }).toMatchObject({ fits: true });
      }),
      RUNS,
    );
  });

  test('then what is said to hold always or never does so', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(condition, situation, (sketch, now) => {
        const truth = truthOf(testOf(sketch), boundsOf(now));
        seen.set(truth, (seen.get(truth) ?? 0) + 1);
        const possible = truth === 'sometimes' ? [0, 1] : [truth === 'always' ? 1 : 0];
        expect(possible).toContain(workedOut(sketch, now.values));
      }),
      RUNS,
    );
    // the property is not empty
    expect(Math.min(...['always', 'never', 'sometimes'].map((truth) => seen.get(truth) ?? 0))).toBeGreaterThan(50);
  });

  test('then its reads are the values it names, each once', () => {
    fc.assert(
      fc.property(fc.oneof(amount, condition), (sketch) => {
        const parsed = tree(parseEither(written(sketch), names));
        const reads = readsOf('test' in parsed ? parsed.test : parsed.amount);
        expect(reads).toEqual([...new Set(slotsIn(sketch))]);
      }),
      RUNS,
    );
  });

  test('then a value that is not read changes nothing', () => {
    fc.assert(
      fc.property(condition, situation, situation, (sketch, { values }, other) => {
        const read = new Set(readsOf(testOf(sketch)));
        const mixed = values.map((value, slot) => (read.has(slot) ? value : (other.values[slot] ?? 0)));
        const run = compileTest(testOf(sketch));
        expect(run(mixed)).toBe(run(values));
      }),
      RUNS,
    );
  });
});
