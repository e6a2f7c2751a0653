import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { batchPlayer } from '../simulate/play.ts';
import { addNearness, conditionsOf, nearnessOf, watchNearness } from './nearness.ts';
import { plantedDoctrines, plantedScenario } from './planted.fixture.ts';

const program = compileScenario(
  plantedScenario((scenario) => {
    const [question] = scenario.injects;
    if (question?.trigger === undefined) throw new Error('no question');
    question.trigger.when = 'national.trust >= 60 && !(mandate.renewal)';
    scenario.endings[0] = {
      ...(scenario.endings[0] as (typeof scenario.endings)[number]),
      when: 'indicator.integrity >= 101 || indicator.integrity + 10 < 5',
    };
  }),
);

function watched(seeds: readonly number[]) {
  const watch = watchNearness(conditionsOf(program));
  const policy = plantedDoctrines('nothing', program);
  const play = batchPlayer(program, { policy, after: (world) => watch.after(world) });
  for (const seed of seeds) {
    watch.begin();
    play(seed);
    watch.ended();
  }
  return watch.counts;
}

const told = (seeds: readonly number[]) => nearnessOf(conditionsOf(program), watched(seeds));

describe('how near a condition came', () => {
  test('given a paper that may come in one turn, then it is asked there, and each of its parts is told as it was written', () => {
    const question = told([1, 2, 3]).find(({ ref }) => ref === 'inject.question');
    expect(question).toMatchObject({ asked: 3, held: 0 });
    expect(question?.comparisons).toEqual([
      // 40 and 55 at the start
      { text: 'national.trust >= 60', held: 0, nearest: 13, half: 13 },
      { text: '!mandate.renewal', held: 1, nearest: 0, half: 0 },
    ]);
  });

  test('given a paper that must come in a turn, then it is asked in that turn alone', () => {
    const bound = compileScenario(
      plantedScenario((scenario) => {
        const [question] = scenario.injects;
        if (question === undefined) throw new Error('no question');
        question.trigger = { must: 2, when: 'turn == 2 && national.trust >= 300' };
      }),
    );
    const watch = watchNearness(conditionsOf(bound));
    const policy = plantedDoctrines('nothing', bound);
    watch.begin();
    batchPlayer(bound, { policy, after: (world) => watch.after(world) })(1);
    watch.ended();
    const told = nearnessOf(conditionsOf(bound), watch.counts).find(({ ref }) => ref === 'inject.question');
    expect(told).toMatchObject({ asked: 1, held: 0 });
    expect(told?.comparisons[0]).toEqual({ text: 'turn == 2', held: 1, nearest: 0, half: 0 });
  });

  test('given an ending, then it is asked after the last turn alone', () => {
    const [good] = told([1, 2, 3, 4]);
    expect(good).toMatchObject({ ref: 'ending.good', asked: 4, held: 0 });
    const [high, low] = good?.comparisons ?? [];
    expect(high?.text).toBe('indicator.integrity >= 101');
    expect(low?.text).toBe('indicator.integrity + 10 < 5');
    // one is as far away as the other is near
    const play = batchPlayer(program, { policy: plantedDoctrines('nothing', program) });
    const ends = [1, 2, 3, 4].map((seed) => play(seed).values[program.layout.slot('indicator.integrity')] as number);
    expect(high?.nearest).toBe(101 - Math.max(...ends));
    expect(low?.nearest).toBe(Math.min(...ends) + 10 - 4);
  });

  test('counts of two threads add up to those of one', () => {
    const sum = watched([1, 2]);
    addNearness(sum, watched([3, 4]));
    expect(nearnessOf(conditionsOf(program), sum)).toEqual(told([1, 2, 3, 4]));
  });
});
