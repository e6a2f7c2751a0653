// A country with planted truths: all of them are found, and none is invented.

import { describe, expect, test } from 'vitest';
import { judgeAll } from './judge.ts';
import { planPlays } from './plan-plays.ts';
import { joinPieces, piecePlayer, piecesOf, playPlan } from './play-plan.ts';
import { plantedDoctrines, plantedFindings, plantedScenario } from './planted.fixture.ts';

const scenario = plantedScenario();
const { findings } = plantedFindings();
const plan = planPlays(findings);
const options = { doctrines: plantedDoctrines, seed: 11, runs: 120 };

describe('findings on planted truths', () => {
  const judged = new Map(judgeAll(plan, playPlan(scenario, plan.sides, options)).map((one) => [one.id, one]));

  test('given one that holds, then it is reproduced, with its size, and nothing is left when it is switched off', () => {
    expect(judged.get('H01')).toMatchObject({ verdict: 'reproduced', control: 'holds', runs: 120 });
    const [main, early] = judged.get('H01')?.contrasts ?? [];
    expect([main?.effect, early?.effect]).toEqual([36, 12]);
    expect(judged.get('H01')?.effect).toBe(36);
  });

  test('given one that fails, one that is the other way round and one that claims nothing, then each is told', () => {
    expect(judged.get('H02')).toMatchObject({ verdict: 'not', reason: 'main', effect: 0 });
    expect(judged.get('H03')).toMatchObject({ verdict: 'opposite', reason: 'main', effect: -5 });
    expect(judged.get('H05')).toMatchObject({ verdict: 'reproduced' });
  });

  test('given one whose control leaves half of the mechanism, then the control fails', () => {
    expect(judged.get('H04')).toMatchObject({ verdict: 'reproduced', control: 'fails' });
    expect(judged.get('H04')?.controls).toMatchObject([
      {
        contrasts: [
          { id: 'main', effect: 3, verdict: 'fails' },
          // What is left is less than what matters there.
          { id: 'first', effect: 3, verdict: 'holds' },
        ],
      },
    ]);
  });

  test('given one that cannot be tried, then its reason is told and nothing else', () => {
    const reason = 'There is nobody to crack down on.';
    expect(judged.get('H06')).toMatchObject({ verdict: 'not_applicable', effect: null, runs: 0, reason });
  });

  test('given a sweep over the first turn, then later is worth less', () => {
    expect(judged.get('H12')).toMatchObject({ verdict: 'reproduced' });
    const [sweep] = judged.get('H12')?.sweeps ?? [];
    expect(sweep?.points.map(({ effect }) => effect)).toEqual([18, 9]);
    expect(sweep?.effect).toBe(-9);
  });

  test('given two contrasts of which one fails, then the finding fails by it', () => {
    expect(judged.get('H13')).toMatchObject({ verdict: 'not', reason: 'second', effect: 0 });
  });

  test('given an unknown that flips the better answer, then each truth is told apart, and neither answer is right of itself', () => {
    const flips = judged.get('H09');
    expect(flips).toMatchObject({ verdict: 'reproduced' });
    expect(flips?.contrasts.map(({ id, effect }) => [id, effect])).toEqual([
      ['loyal', -16],
      ['bought', 16],
    ]);
    expect(flips?.sweeps[0]?.points.map(({ effect }) => effect)).toEqual([-16, 16]);
    expect(judged.get('H10')).toMatchObject({ verdict: 'not', reason: 'main' });
  });

  test('given an unknown that a dossier tells, then reading is worth what it flips, and nothing where it does not tell', () => {
    const reading = judged.get('H07');
    expect(reading).toMatchObject({ verdict: 'reproduced', control: 'holds' });
    // Half of the blind answers are right.
    expect([reading?.low, reading?.high].map((edge) => (edge as number) < 8)).toEqual([true, false]);
    expect(reading?.controls[0]?.contrasts[0]).toMatchObject({ effect: 0 });
  });

  test('given all of them, then nothing is reproduced that was not planted', () => {
    const found = [...judged.values()].filter(({ verdict }) => verdict === 'reproduced').map(({ id }) => id);
    expect(found).toEqual(['H01', 'H04', 'H05', 'H12', 'H07', 'H09']);
  });

  test('given a measure that is named and one that is never given, then how often shows', () => {
    const given = (id: string) => judged.get(id)?.contrasts[0]?.given;
    expect(given('H02')).toEqual({ a: null, b: 100 });
    expect(given('H01')).toEqual({ a: 100, b: 100 });
  });
});

describe('plays of experiments', () => {
  test('given sides that several comparisons share, then each is played once', () => {
    const keys = plan.sides.map(({ side, set }) => JSON.stringify([side, set]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(plan.sides.length).toBeLessThan(2 * plan.comparisons);
  });

  test('given the pieces in another order and other hands, then the answer is the same', () => {
    const runs = 600;
    const pieces = piecesOf(plan.sides, options.seed, runs);
    const answers = new Map<number, ReturnType<ReturnType<typeof piecePlayer>>>();
    const hands = [0, 1, 2].map(() => piecePlayer(scenario, plan.sides, plantedDoctrines));
    for (const k of [...pieces.keys()].reverse()) {
      const play = hands[k % 3] as (typeof hands)[number];
      answers.set(k, play(pieces[k] as (typeof pieces)[number]));
    }
    const joined = joinPieces(
      plan.sides.length,
      pieces,
      pieces.map((_, k) => answers.get(k) ?? []),
    );
    expect(pieces.length).toBeGreaterThan(plan.sides.length);
    expect(joined).toEqual(playPlan(scenario, plan.sides, { ...options, runs }));
  });
});
