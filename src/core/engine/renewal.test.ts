// A running order is renewed without a gap: what it does goes on, what it ties up passes on.

import { describe, expect, test } from 'vitest';
import type { Input } from '../log/form/input.ts';
import type { Measure } from '../scenario/language/schema.ts';
import { changes, END, PROCEED, play, smallProgram, valueOf } from './small-program.fixture.ts';
import { type Run, step } from './step.ts';
import { legalOf } from './view/legal.ts';
import { orderPictures } from './view/order-pictures.ts';
import { reportOf } from './view/report.ts';

const PATROL: Input = { kind: 'order', measure: 'patrol', target: 'coast' };
const TAKE_BACK: Input = { kind: 'withdraw', measure: 'patrol', target: 'coast' };
const FIRST: readonly Input[] = [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'refuse' }, PATROL];
/** to planning of the next turn */
const NEXT: readonly Input[] = [END, PROCEED, PROCEED];
const TURN = 3;

/** Patrols of two turns: the first ends in the resolution of turn 3. */
const renewable = (fields: Partial<Measure> = {}) =>
  smallProgram((scenario) => {
    scenario.turns = 8;
    delete scenario.turn_names;
    scenario.measures[0] = { use: 'patrol', renewable: true, spends: { funds: 1 }, ...fields };
  });
const program = renewable();

const problemOf = (run: Run): string | null => step(run, PATROL).refused?.code ?? null;
const ofPolice = (facts: Parameters<typeof changes>[0]) =>
  changes(facts).filter((line) => line.startsWith('capacity.police'));

describe('a renewable measure', () => {
  test('given a term that ends later than the next would start, then it cannot be ordered yet', () => {
    expect(problemOf(play(program, FIRST).run)).toBe('under_way');
    expect(problemOf(play(program, [...FIRST, ...NEXT]).run)).toBe('under_way');
  });

  test('given one that is not renewable, then it cannot be ordered in its last turn either', () => {
    expect(problemOf(play(renewable({ renewable: false }), [...FIRST, ...NEXT, ...NEXT]).run)).toBe('under_way');
  });

  const renewed = play(program, [...FIRST, ...NEXT, ...NEXT, PATROL]);

  test('given its last turn, then the next term is taken, counts, and spends, but ties up nobody else', () => {
    expect(valueOf(renewed.run, 'capacity.funds')).toBe(3);
    expect(valueOf(renewed.run, 'capacity.police')).toBe(2);
    expect(valueOf(renewed.run, 'measure.patrol.ordered')).toBe(2);
    expect(renewed.run.world.ordersGiven).toBe(1);
    expect(problemOf(renewed.run)).toBe('under_way');
  });

  test('given all others at work elsewhere, then it can still be renewed', () => {
    const hills: Input = { ...PATROL, target: 'hills' };
    const busy = play(program, [...FIRST, ...NEXT, hills, ...NEXT]);
    expect(valueOf(busy.run, 'capacity.police')).toBe(0);
    expect(problemOf(busy.run)).toBeNull();
  });

  test('given too little of what it spends, then not', () => {
    const { run } = play(renewable({ spends: { funds: 3 } }), [...FIRST, ...NEXT, ...NEXT]);
    expect(problemOf(run)).toBe('no_capacity');
  });

  test('given the resolution, then one term ends and the next begins before the economy, and nobody comes back', () => {
    const { run, facts } = play(program, [...FIRST, ...NEXT, ...NEXT, PATROL, END]);
    const ofTurn = facts.filter(({ turn }) => turn === TURN);
    const pressure = changes(ofTurn).filter((line) => line.startsWith('region.coast.pressure'));
    expect(pressure.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      'region.coast.pressure 30->0 asked -30',
      'region.coast.pressure 0->30 asked 30',
    ]);
    const shift = ofTurn.find((fact) => fact.by.kind === 'economy');
    const began = ofTurn.filter((fact) => fact.type === 'started').at(-1);
    expect(shift?.seq ?? Number.MAX_SAFE_INTEGER).toBeGreaterThan(began?.seq ?? Number.MAX_SAFE_INTEGER);
    expect(began?.by.from).toBe(ofTurn.find((fact) => fact.type === 'ordered')?.seq);
    expect(ofPolice(ofTurn)).toEqual([]);
    expect(valueOf(run, 'measure.patrol.active')).toBe(1);
    const before = play(program, [...FIRST, ...NEXT, ...NEXT]).run;
    expect(reportOf(run, before, facts).finished).toEqual([]);
  });

  test('given its last term over, then everybody comes back, once', () => {
    const { run, facts } = play(program, [...FIRST, ...NEXT, ...NEXT, PATROL, ...NEXT, ...NEXT, END]);
    expect(ofPolice(facts).map((line) => line.split(' ')[1])).toEqual(['4->2', '2->4']);
    expect(valueOf(run, 'measure.patrol.active')).toBe(0);
    expect(reportOf(run, run, facts).finished).toHaveLength(1);
  });

  test('given it withdrawn, then the later term goes first, and what was tied up comes back with the last', () => {
    const once = play(program, [...FIRST, ...NEXT, ...NEXT, PATROL, TAKE_BACK]).run;
    expect(orderPictures(once.world).map(({ ordered, starts }) => [ordered, starts])).toEqual([[1, 1]]);
    expect([valueOf(once, 'capacity.police'), valueOf(once, 'capacity.funds')]).toEqual([2, 4]);
    const twice = step(once, TAKE_BACK).run;
    expect([valueOf(twice, 'capacity.police'), valueOf(twice, 'capacity.funds')]).toEqual([4, 4]);
  });

  test('given a lead of one turn, then it is renewed a turn before it ends', () => {
    const late = renewable({ lead: 1 });
    const at = (turns: number) => play(late, [...FIRST, ...Array.from({ length: turns }, () => NEXT).flat()]).run;
    // starts in turn 2, ends with turn 4
    expect([1, 2, 3].map((turns) => problemOf(at(turns)))).toEqual(['under_way', null, null]);
    const legal = legalOf(at(2)).measures[0]?.orders.find(({ target }) => target === 'coast');
    expect(legal).toMatchObject({ problem: null, renews: 4 });
  });

  test('is shown as one to be renewed, and as renewed', () => {
    const shown = ({ world }: Run) => orderPictures(world).map((one) => [one.renewable, one.renewed]);
    expect(shown(play(program, [...FIRST, ...NEXT]).run)).toEqual([[false, false]]);
    expect(shown(play(program, [...FIRST, ...NEXT, ...NEXT]).run)).toEqual([[true, false]]);
    expect(shown(renewed.run)).toEqual([
      [false, true],
      [false, false],
    ]);
  });
});
