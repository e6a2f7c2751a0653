import { expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { betterHalf, competentOf, type Played } from './competent.ts';
import { plantedScenario } from './planted.fixture.ts';

const SCORES = { poor: [1, 0], best: [9, 9], good: [8, 9], fair: [2, 2], middling: [7, 2] };

test('the better half is told from the rest by the mean, rounded up, the best first', () => {
  expect(betterHalf(new Map(Object.entries(SCORES)))).toEqual(['best', 'good', 'middling']);
  expect(betterHalf(new Map())).toEqual([]);
});

test('only the endings of the better half count, each as a share of their plays', () => {
  const played = new Map<string, Played>([
    ['poor', { scores: [0, 0], endings: [0, 0, 2, 0] }],
    ['able', { scores: [5, 5], endings: [2, 0, 0, 0] }],
    ['worse', { scores: [1, 1], endings: [0, 0, 2, 0] }],
    ['abler', { scores: [6, 5], endings: [1, 1, 0, 0] }],
  ]);
  expect(competentOf(compileScenario(plantedScenario()), played)).toEqual({
    doctrines: ['abler', 'able'],
    plays: 4,
    endings: { good: 0.75, fair: 0.25, poor: 0 },
  });
});
