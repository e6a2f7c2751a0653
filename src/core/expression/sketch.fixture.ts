// Random expressions for the tests, with a second, plain way to evaluate them: a sketch is drawn, written out as text for the
// parser, and worked out by hand here without a look at how the module does it.

import fc from 'fast-check';
import type { Name, Names } from './expression.ts';
import type { Range } from './range.ts';

export type Sketch =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'name'; readonly path: string; readonly slots: readonly number[] }
  | { readonly is: 'constant'; readonly path: string; readonly value: number }
  | { readonly is: 'minus' | 'not'; readonly of: Sketch }
  | { readonly is: 'pair'; readonly op: string; readonly left: Sketch; readonly right: Sketch }
  | { readonly is: 'call'; readonly op: 'min' | 'max'; readonly left: Sketch; readonly right: Sketch }
  | { readonly is: 'choice'; readonly test: Sketch; readonly yes: Sketch; readonly no: Sketch }
  | { readonly is: 'truth'; readonly value: boolean }
  | { readonly is: 'state'; readonly slot: number; readonly state: number; readonly same: boolean };

export const STATES = ['quiet', 'armed', 'gone'];
const NAMES = new Map<string, Name>([
  ['indicator.consent', { kind: 'int', slot: 0, low: 0, high: 100 }],
  ['actor.guard.wealth', { kind: 'int', slot: 1, low: 0, high: 1_000_000_000 }],
  ['region.coast.trust', { kind: 'int', slot: 2, low: 0, high: 100 }],
  ['flag.audit', { kind: 'bool', slot: 3 }],
  ['flag.leak', { kind: 'bool', slot: 4 }],
  ['actor.guard.state', { kind: 'state', slot: 5, states: STATES }],
  ['national.trust', { kind: 'mean', slots: [0, 2] }],
  ['national.nothing', { kind: 'mean', slots: [] }],
  ['clear', { kind: 'constant', value: 8 }],
]);
export const STATE_SLOT = 5;
export const names: Names = {
  find: (path) => NAMES.get(path),
  isThing: (path) => path === 'actor.guard' || path === 'actor.crew' || path === 'region.coast',
  nearest: (path) => [...NAMES.keys()].find((known) => known.slice(0, 8) === path.slice(0, 8)),
};

const number = fc
  .oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(99, 100, 65_536, 999_999_999, 1_000_000_000))
  .map((value): Sketch => ({ is: 'number', value }));
const read: fc.Arbitrary<Sketch> = fc.constantFrom<Sketch>(
  { is: 'name', path: 'indicator.consent', slots: [0] },
  { is: 'name', path: 'actor.guard.wealth', slots: [1] },
  { is: 'name', path: 'region.coast.trust', slots: [2] },
  { is: 'name', path: 'national.trust', slots: [0, 2] },
  { is: 'name', path: 'national.nothing', slots: [] },
  { is: 'constant', path: 'clear', value: 8 },
);
const flag: fc.Arbitrary<Sketch> = fc.constantFrom<Sketch>(
  { is: 'name', path: 'flag.audit', slots: [3] },
  { is: 'name', path: 'flag.leak', slots: [4] },
);
const state = fc.record({
  is: fc.constant('state' as const),
  slot: fc.constant(STATE_SLOT),
  state: fc.nat(STATES.length - 1),
  same: fc.boolean(),
});

const { amount, condition } = fc.letrec<{ amount: Sketch; condition: Sketch }>((tie) => {
  const pair = (ops: readonly string[], part: 'amount' | 'condition') =>
    fc.record({
      is: fc.constant('pair' as const),
      op: fc.constantFrom(...ops),
      left: tie(part),
      right: tie(part),
    });
  const choice = (part: 'amount' | 'condition') =>
    fc.record({ is: fc.constant('choice' as const), test: tie('condition'), yes: tie(part), no: tie(part) });
  return {
    amount: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      read,
      number,
      fc.record({ is: fc.constant('minus' as const), of: tie('amount') }),
      pair(['+', '-', '*', '/', '%'], 'amount'),
      fc.record({
        is: fc.constant('call' as const),
        op: fc.constantFrom('min' as const, 'max' as const),
        left: tie('amount'),
        right: tie('amount'),
      }),
      choice('amount'),
    ),
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      flag,
      fc.boolean().map((value): Sketch => ({ is: 'truth', value })),
      state,
      fc.record({ is: fc.constant('not' as const), of: tie('condition') }),
      pair(['&&', '||', '==', '!='], 'condition'),
      pair(['==', '!=', '<', '<=', '>', '>='], 'amount'),
      choice('condition'),
    ),
  };
});
export { amount, condition };

/** As an author would write it, every part in brackets. */
export function written(sketch: Sketch): string {
  switch (sketch.is) {
    case 'number':
    case 'truth':
      return String(sketch.value);
    case 'name':
    case 'constant':
      return sketch.path;
    case 'state':
      return `actor.guard.state ${sketch.same ? '==' : '!='} "${STATES[sketch.state]}"`;
    case 'minus':
      return `-(${written(sketch.of)})`;
    case 'not':
      return `!(${written(sketch.of)})`;
    case 'pair':
      return `(${written(sketch.left)}) ${sketch.op} (${written(sketch.right)})`;
    case 'call':
      return `${sketch.op}(${written(sketch.left)}, ${written(sketch.right)})`;
    case 'choice':
      return `(${written(sketch.test)}) ? (${written(sketch.yes)}) : (${written(sketch.no)})`;
  }
}

const cut = (x: number): number => Math.min(1_000_000_000, Math.max(-1_000_000_000, x));

/** Worked out by hand; truth as 0 and 1. */
export function workedOut(sketch: Sketch, values: readonly number[]): number {
  const of = (part: Sketch): number => workedOut(part, values);
  switch (sketch.is) {
    case 'number':
    case 'constant':
      return sketch.value;
    case 'truth':
      return Number(sketch.value);
    case 'name': {
      const sum = sketch.slots.reduce((all, slot) => all + (values[slot] ?? 0), 0);
      return sketch.slots.length === 0 ? 0 : Math.floor(sum / sketch.slots.length);
    }
    case 'state':
      return Number((values[sketch.slot] === sketch.state) === sketch.same);
    case 'minus':
      return -of(sketch.of);
    case 'not':
      return 1 - of(sketch.of);
    case 'call':
      return Math[sketch.op](of(sketch.left), of(sketch.right));
    case 'choice':
      return of(sketch.test) === 1 ? of(sketch.yes) : of(sketch.no);
    case 'pair':
      return joined(sketch.op, of(sketch.left), of(sketch.right));
  }
}

function joined(op: string, a: number, b: number): number {
  const all: Readonly<Record<string, () => number | boolean>> = {
    '+': () => cut(a + b),
    '-': () => cut(a - b),
    '*': () => cut(a * b),
    '/': () => (b === 0 ? 0 : Math.floor(a / b)),
    '%': () => (b === 0 ? 0 : a - Math.floor(a / b) * b),
    '&&': () => a === 1 && b === 1,
    '||': () => a === 1 || b === 1,
    '==': () => a === b,
    '!=': () => a !== b,
    '<': () => a < b,
    '<=': () => a <= b,
    '>': () => a > b,
    '>=': () => a >= b,
  };
  return Number(all[op]?.());
}

/** The slots it names, whichever branch is taken. */
export function slotsIn(sketch: Sketch): readonly number[] {
  switch (sketch.is) {
    case 'number':
    case 'truth':
    case 'constant':
      return [];
    case 'name':
      return sketch.slots;
    case 'state':
      return [sketch.slot];
    case 'minus':
    case 'not':
      return slotsIn(sketch.of);
    case 'pair':
    case 'call':
      return [...slotsIn(sketch.left), ...slotsIn(sketch.right)];
    case 'choice':
      return [...slotsIn(sketch.test), ...slotsIn(sketch.yes), ...slotsIn(sketch.no)];
  }
}

const inside = (low: number, high: number) =>
  fc.record({ one: fc.integer({ min: low, max: high }), two: fc.integer({ min: low, max: high }) });

export interface Situation {
  readonly values: readonly number[];
  /** an interval for each slot, with its value inside */
  readonly ranges: readonly Range[];
  /** states the chart can come to, its own among them */
  readonly states: ReadonlySet<number>;
}

/** Values of a run, and what a check might know of them. */
export const situation: fc.Arbitrary<Situation> = fc
  .tuple(inside(0, 100), inside(0, 1_000_000_000), inside(0, 100), inside(0, 1), inside(0, 1), inside(0, 2), fc.nat(7))
  .map(([a, b, c, d, e, f, more]) => {
    const pairs = [a, b, c, d, e, f];
    return {
      values: pairs.map(({ one }) => one),
      ranges: pairs.map(({ one, two }) => ({ low: Math.min(one, two), high: Math.max(one, two) })),
      states: new Set([f.one, ...[0, 1, 2].filter((k) => ((more >> k) & 1) === 1)]),
    };
  });
