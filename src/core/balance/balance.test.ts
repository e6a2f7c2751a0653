import { beforeAll, describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { type Balance, balanceOf } from './balance.ts';
import { plantedDoctrines, plantedScenario, plantedStudy, withDeadEnds } from './planted.fixture.ts';
import type { Share, Sizes, Study } from './study.ts';
import { worksOff } from './work-off.ts';

function balanced(study: Study, share?: Share): Promise<Balance> {
  const work = worksOff(study, plantedDoctrines);
  return balanceOf(compileScenario(study.scenario), study, share ?? (async (tasks) => tasks.map(work)));
}

const by = <T extends { readonly id: string }, K extends keyof T>(list: readonly T[], key: K) =>
  Object.fromEntries(list.map((one) => [one.id, one[key]]));

describe('given a country with planted truths', () => {
  let balance: Balance;
  beforeAll(async () => {
    balance = await balanced(plantedStudy(plantedScenario(), { watch: ['indicator.integrity', 'national.trust'] }));
  }, 120_000);

  test('then the choices always best and always worst are found, and none is invented', () => {
    expect(by(balance.choices, 'verdict')).toEqual({
      'question.best': 'settled',
      'question.middling': 'losing',
      'question.worst': 'losing',
      'even.left': 'flat',
      'even.right': 'flat',
      'secret.trust': 'open',
      'secret.watch': 'open',
    });
    expect(balance.choices.filter(({ settled }) => settled).map(({ id }) => id)).toEqual(['question.best']);
    expect(by(balance.choices, 'dominated_by')).toMatchObject({
      'question.best': null,
      'question.middling': 'question.best',
      'question.worst': 'question.best',
      'even.left': null,
    });
  });

  test('then each choice has its value under every continuation, with an interval that holds the planted one', () => {
    const [best] = balance.choices;
    expect(Object.keys(best?.values ?? {})).toEqual(balance.continuations);
    // 15 against the mean of 3 and -12
    for (const { low, high } of Object.values(best?.values ?? {})) {
      expect(low).toBeLessThanOrEqual(19.5);
      expect(high).toBeGreaterThanOrEqual(19.5);
    }
    expect(balance.choices.every(({ situations }) => situations >= 20)).toBe(true);
  });

  test('then what is true is told apart from luck, for those who do well', () => {
    expect(balance.variance_of_truth).toMatchObject({ truths: 20, plays: 4 });
    const { truth = 0, together = 0, of_the_best: best = 0 } = balance.variance_of_truth ?? {};
    expect(truth + together).toBeGreaterThan(0.1);
    // no weather is as strong as a wrong answer to the second paper
    expect(best).toBeGreaterThan(0.5);
  });

  test('then teams that heed what they learn more or less differ by that, and by what is true', () => {
    expect(balance.variance_of_learners).toMatchObject({ doctrine: 'first', truths: 20, plays: 4 });
    const { decisions = 0, truth = 0, together = 0, luck = 0 } = balance.variance_of_learners ?? {};
    expect(decisions).toBeGreaterThan(0.1);
    expect(decisions + truth + together + luck).toBeCloseTo(1, 2);
  });

  test('then the unknown that flips the better answer is found, and no other', () => {
    expect(balance.turns_on).toEqual([
      expect.objectContaining({ ref: 'inject.secret', unknown: 'boatmen', right: { loyal: 'trust', bought: 'watch' } }),
    ]);
  });

  test('then the measure worth nothing is found, and what the others are worth', () => {
    expect(by(balance.measures, 'verdict')).toEqual({
      fruitful: 'helps',
      harmful: 'harms',
      worthless: 'flat',
      aimed: 'helps',
    });
  });

  test('then it is told of which measures an order matters, and of which the target', () => {
    expect(by(balance.measures, 'worth')).toMatchObject({
      fruitful: { where: null, target: null },
      harmful: { where: null, target: null },
      worthless: null,
      aimed: { where: null },
    });
    expect(by(balance.measures, 'worth_of_aim')).toMatchObject({
      fruitful: null,
      aimed: { where: null, value: { mean: expect.any(Number) } },
    });
  });

  test('then a target that matters is told from one that does not', () => {
    expect(by(balance.measures, 'target_worth')).toMatchObject({
      aimed: { best: 'coast', worst: 'hills' },
      fruitful: null,
    });
    const { nothing } = balance.measures.find(({ id }) => id === 'aimed')?.target_worth?.values ?? {};
    expect(nothing).toEqual({ mean: 8, low: 8, high: 8 });
  });

  test('then endings of the same highest grade are the best together', () => {
    expect(balance.best_endings).toEqual(['good', 'fair']);
    const { first } = balance.doctrines;
    const { good = 0, fair = 0, poor } = first?.endings ?? {};
    expect(good + fair + (poor ?? 0)).toBe(60);
    expect(first?.best).toBeCloseTo((good + fair) / 60, 3);
  });

  test('then a key is found that ends best, on seeds it was not made with', () => {
    const { answers, script } = balance.keys;
    expect(script.best).toBe(1);
    expect(script.key.answers['question']).toBe('best');
    expect(answers.key.script).toEqual([]);
    expect(script.searched).toBeGreaterThanOrEqual(2000);
  });

  test('then nothing is told as never met, since all of it is met', () => {
    expect(balance.never_met).toEqual({ plays: 240, papers: [], choices: [], measures: [], endings: [] });
  });

  test('then the endings of the better doctrines are those of their plays together', () => {
    const { doctrines, plays, endings } = balance.competent;
    expect(doctrines).toEqual(['first', 'random']);
    expect(plays).toBe(120);
    const good = doctrines.reduce((sum, name) => sum + (balance.doctrines[name]?.endings['good'] ?? 0), 0);
    expect(good).toBeGreaterThan(0);
    expect(endings['good']).toBeCloseTo(good / 120, 4);
    expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
  });

  test('then values are followed over the turns', () => {
    const turns = balance.watched['indicator.integrity']?.['first'] ?? [];
    expect(turns.map(({ turn, plays }) => [turn, plays])).toEqual([1, 2, 3, 4].map((turn) => [turn, 60]));
    expect(balance.watched['national.trust']?.['first']?.[0]).toMatchObject({ p50: 47 });
  });
});

test('given a paper, a choice, a measure and an ending to which no play can come, then they are told, and no others', async () => {
  const few: Sizes = { ...plantedStudy().sizes, plays: 30, moments: 2, teams: 2, seeds: 2, truths: 2, climbPlays: 50 };
  const balance = await balanced(plantedStudy(plantedScenario(withDeadEnds), { sizes: few }));
  expect(balance.never_met).toEqual({
    plays: 120,
    papers: ['unseen'],
    choices: ['even.shut'],
    measures: ['idle'],
    endings: ['heaven'],
  });
});

test('given tasks done in another order, by others, then the result is the same to the last byte', {
  timeout: 120_000,
}, async () => {
  const study = plantedStudy(plantedScenario(), {
    sizes: { ...plantedStudy().sizes, plays: 450, moments: 3, climbPlays: 100 },
  });
  const workers = [worksOff(study, plantedDoctrines), worksOff(study, plantedDoctrines)];
  const backwards: Share = async (tasks) =>
    tasks
      .map((task, k) => [task, k] as const)
      .reverse()
      .map(([task, k]) => structuredClone(workers[k % 2]?.(structuredClone(task))))
      .reverse() as Awaited<ReturnType<Share>>;
  expect(JSON.stringify(await balanced(study, backwards))).toBe(JSON.stringify(await balanced(study)));
});
