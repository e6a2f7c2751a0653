// What is given beside the orders of a turn takes none of them.

import { describe, expect, test } from 'vitest';
import type { Input } from '../log/form/input.ts';
import { END, PROCEED, play, smallProgram } from './small-program.fixture.ts';
import { step } from './step.ts';
import { legalOf } from './view/legal.ts';

const at = (target: string): Input => ({ kind: 'order', measure: 'patrol', target });
const PLANNING: readonly Input[] = [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'refuse' }];

const program = (beside: boolean, orders = 1) =>
  smallProgram((scenario) => {
    scenario.orders_per_turn = orders;
    scenario.measures[0] = { use: 'patrol', beside };
  });

describe('given a turn of one order', () => {
  test('then a second one is refused, and what stands beside the orders is not', () => {
    const problem = (beside: boolean) =>
      step(play(program(beside), [...PLANNING, at('coast')]).run, at('hills')).refused?.code ?? null;
    expect([problem(false), problem(true)]).toEqual(['no_orders_left', null]);
  });

  test('then it counts as ordered, and neither giving it nor taking it back moves what is left', () => {
    const left = (inputs: readonly Input[]): readonly number[] => {
      const { run } = play(program(true), [...PLANNING, ...inputs]);
      return [legalOf(run).ordersLeft, run.world.orderCount];
    };
    expect(left([at('coast')])).toEqual([1, 1]);
    expect(left([at('coast'), { kind: 'withdraw', measure: 'patrol', target: 'coast' }])).toEqual([1, 0]);
  });

  test('then it is not among the orders that could still be given', () => {
    const open = (beside: boolean): number => legalOf(play(program(beside, 6), PLANNING).run).stillOpen.orders;
    expect(open(true)).toBeLessThan(open(false));
  });

  test('then it runs like any other', () => {
    const { run } = play(program(true), [...PLANNING, at('coast'), END]);
    expect(run.world.orders.map(({ ordered, target }) => [ordered, target])).toEqual([[1, 0]]);
  });
});
