import { describe, expect, test } from 'vitest';
import { type Judging, judgeChoices } from './judge-choices.ts';
import type { Cell } from './try-options.ts';

const FUTURES = 8;
/** Numbers from -3 to 3 that look like dice and add up to nought over the futures. */
const dice = (situation: number, future: number): number => ((situation * 3 + future * 5) % 7) - 3;

type Score = (situation: number, continuation: number) => number;

function judgingOf(scores: readonly Score[], situations = 20, noise = 1): Judging {
  const cell = (situation: number, continuation: number, shift = 0): Cell => {
    const lists = scores.map((score, option) =>
      Array.from(
        { length: FUTURES },
        (_, k) => score(situation, continuation) + noise * dice(situation + option * 11 + shift, k),
      ),
    );
    return { situation, continuation, scores: lists, grades: lists.map((list) => list.map(() => 2)) };
  };
  const cells = Array.from({ length: situations }, (_, k) => [cell(k, 0), cell(k, 1)]).flat();
  return {
    cells,
    continuations: ['one', 'two'],
    least: { scores: 0.5, grades: 0.25 },
    quantile: 3.3,
    again: ({ situation, continuation }) => cell(situation, continuation, 3),
  };
}

const verdicts = (judging: Judging, count: number): readonly string[] =>
  judgeChoices(
    judging,
    Array.from({ length: count }, (_, k) => `paper.${k}`),
  ).map(({ verdict }) => verdict);

describe('verdicts on choices', () => {
  test('given one that is better everywhere, then it is settled, and the others lose', () => {
    expect(verdicts(judgingOf([() => 9, () => 6, () => 5]), 3)).toEqual(['settled', 'losing', 'losing']);
  });

  test('given one that is right under one continuation alone, then nothing is settled and nothing loses', () => {
    const judging = judgingOf([(_, continuation) => (continuation === 0 ? 9 : 3), () => 6]);
    expect(verdicts(judging, 2)).toEqual(['open', 'open']);
  });

  test('given one that is worse on average and clearly right in a few situations, then it does not lose', () => {
    const judging = judgingOf([(situation) => (situation % 10 === 0 ? 8 : 4), () => 6], 20, 0.2);
    expect(verdicts(judging, 2)).toEqual(['open', 'open']);
  });

  test('given no difference but dice, then nothing is found', () => {
    const found = verdicts(judgingOf([() => 6, () => 6], 20, 3), 2);
    expect(found.every((verdict) => verdict === 'unclear' || verdict === 'flat')).toBe(true);
    expect(verdicts(judgingOf([() => 6, () => 6], 20, 0), 2)).toEqual(['flat', 'flat']);
  });

  test('given one that is best in a quarter of the situations, then it is told how often it was right', () => {
    const judged = judgeChoices(judgingOf([(k) => (k % 4 === 0 ? 9 : 1), () => 6], 20, 0), ['paper.a', 'paper.b']);
    expect(judged.map(({ right }) => right)).toEqual([0.25, 0.75]);
  });

  test('given too few situations, then even a great difference tells nothing', () => {
    const judged = judgeChoices(judgingOf([() => 9, () => 3], 5), ['paper.a', 'paper.b']);
    expect(judged.map(({ verdict }) => verdict)).toEqual(['unclear', 'unclear']);
    expect(judged[1]).toMatchObject({ situations: 5, dominated_by: null });
  });

  test('given a choice with a better score and a worse grade, then it is not settled', () => {
    const judging = judgingOf([() => 9, () => 6]);
    const cells = judging.cells.map((cell): Cell => {
      const [a, b] = cell.grades;
      return { ...cell, grades: [a?.map(() => 1) ?? null, b ?? null] };
    });
    expect(verdicts({ ...judging, cells }, 2)).not.toContain('settled');
  });

  test('given a choice that was locked where the other could be taken, then only the situations with both count', () => {
    const judging = judgingOf([() => 9, () => 6]);
    const cells = judging.cells.map((cell): Cell => {
      const locked = cell.situation >= 12;
      return locked
        ? { ...cell, scores: [null, cell.scores[1] ?? null], grades: [null, cell.grades[1] ?? null] }
        : cell;
    });
    const judged = judgeChoices({ ...judging, cells }, ['paper.a', 'paper.b']);
    expect(judged.map(({ situations, verdict }) => [situations, verdict])).toEqual([
      [12, 'settled'],
      [12, 'losing'],
    ]);
  });
});
