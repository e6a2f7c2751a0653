import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../compile/compile-scenario.ts';
import { batchPlayer } from '../../simulate/play.ts';
import { plantedScenario } from '../planted.fixture.ts';
import { climb, testKey } from './climb.ts';
import { type Key, keyPolicy, ordersIn, writeKey } from './key.ts';

const program = compileScenario(plantedScenario());
const order = (id: string): number => ordersIn(program).findIndex(({ measure }) => measure.measure.id === id);
const idle = { orders: [], dossiers: [] };

describe('a key', () => {
  test('given answers and orders, then it does just that, whatever the dice', () => {
    const key: Key = {
      answers: [0, 1, 0],
      script: [{ orders: [order('fruitful'), order('fruitful')], dossiers: [0] }, idle, idle, idle],
    };
    for (const seed of [1, 2, 3]) {
      const { values } = batchPlayer(program, { policy: keyPolicy(program, key) })(seed);
      const read = (path: string): unknown => values[program.layout.slot(path)];
      expect(read('choice.question.best.taken')).toBe(1);
      expect(read('choice.even.right.taken')).toBe(1);
      // the second is refused, since the first is under way
      expect(read('measure.fruitful.ordered')).toBe(1);
    }
  });

  test('is written with the names of the scenario', () => {
    const key: Key = { answers: [0, 1, 1], script: [{ orders: [order('aimed')], dossiers: [0] }] };
    expect(writeKey(program, key)).toEqual({
      answers: { question: 'best', even: 'right', secret: 'watch' },
      script: [{ turn: 1, take_up: [program.subjects[0]?.ref], orders: [{ measure: 'aimed', target: 'coast' }] }],
    });
  });
});

describe('a climb', () => {
  test('finds the right answer and the orders that help, and uses no more plays than it is told', () => {
    const { key, plays } = climb(program, { scripted: true, number: 0, plays: 1500, first: 10 });
    expect(key.answers[0]).toBe(0);
    expect(plays).toBeLessThan(1700);
    const orders = (key.script ?? []).flatMap((turn) => turn.orders);
    expect(orders).toContain(order('fruitful'));
    const [found, worst] = [key, { ...key, answers: [2, 0, 0] }].map((one) => testKey(program, one, 5000, 100));
    expect(found?.score).toBeGreaterThan(worst?.score ?? 0);
  });

  test('cannot answer by what it does not know: the paper that turns on an unknown is right half of the time', () => {
    const wins = [0, 1].map((answer) => {
      const key: Key = { answers: [0, 0, answer], script: [idle, idle, idle, idle] };
      return testKey(program, key, 5000, 400).score / 400;
    });
    expect(Math.abs((wins[0] ?? 0) - (wins[1] ?? 0))).toBeLessThan(3);
  });

  test('comes to the same again', () => {
    const climbing = { scripted: false, number: 1, plays: 200, first: 10 };
    expect(climb(program, climbing)).toEqual(climb(program, climbing));
    expect(climb(program, climbing).key.script).toBeNull();
  });
});
