import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { countWords } from '../scenario/pace/estimate-minutes.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { batchPlayer } from '../simulate/play.ts';
import { type Pacing, pacingOf, watchPacing } from './pacing.ts';
import { plantedDoctrines, plantedScenario } from './planted.fixture.ts';

function paced(scenario: Scenario): Pacing {
  const program = compileScenario(scenario);
  const watch = watchPacing(program);
  const play = batchPlayer(program, {
    policy: plantedDoctrines('nothing', program),
    after: (world) => watch.after(world),
  });
  for (const seed of [1, 2, 3]) {
    watch.begin();
    play(seed);
    watch.ended();
  }
  return pacingOf(scenario, watch.counts);
}

const planted = plantedScenario();

describe('pacing', () => {
  test('given one paper a turn, then its words and its decision are counted in that turn, and none where none comes', () => {
    const { turns } = paced(planted);
    const [question] = planted.injects;
    const texts = [
      question?.paper.text ?? '',
      ...(question?.choices ?? []).flatMap(({ label, text }) => [label, text]),
    ];
    const advice = Math.max(...Object.values(question?.advice ?? {}).map(countWords));
    const words = texts.reduce((sum, text) => sum + countWords(text), advice);
    expect(turns.map(({ decisions }) => decisions)).toEqual([1, 1, 1, 0]);
    expect(turns[0]?.words).toBe(words);
    expect(turns[3]?.words).toBe(0);
    expect(turns.every(({ orders }) => orders === 0)).toBe(true);
  });

  test('the larger the team, the longer it takes', () => {
    const { teams } = paced(planted);
    expect(teams[1].middle).toBeLessThan(teams[3].middle);
    expect(teams[3].middle).toBeLessThan(teams[5].middle);
  });

  test.each([
    [1, 'too_low'],
    [25, 'within'],
    [300, 'too_high'],
  ] as const)('given %d minutes, then they are %s', (minutes, verdict) => {
    expect(paced({ ...planted, minutes })).toMatchObject({ declared: minutes, verdict });
  });
});
