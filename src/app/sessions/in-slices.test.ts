import { expect, test } from 'vitest';
import { atOnce, type Steps } from '../../core/ref/steps.ts';
import { inSlices } from './in-slices.ts';

/** Steps of two milliseconds each. */
function* busy(steps: number, onStep: () => void): Steps<string> {
  for (let n = 0; n < steps; n++) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    onStep();
    yield;
  }
  return 'done';
}

/** How many steps were done in each turn that others had meanwhile. */
async function turnsOf(work: (steps: Steps<string>) => string | Promise<string>): Promise<readonly number[]> {
  const turns = [0];
  const timer = setInterval(() => turns.push(0), 0);
  const result = await work(busy(40, () => (turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1)));
  clearInterval(timer);
  expect(result).toBe('done');
  return turns;
}

test('others have their turn between slices, and not while it is done at once', async () => {
  expect(await turnsOf(atOnce)).toEqual([40]);
  const turns = await turnsOf(inSlices);
  expect(turns.reduce((a, b) => a + b, 0)).toBe(40);
  expect(Math.max(...turns)).toBeLessThan(40);
});

test('what goes wrong in a step is told', async () => {
  function* spoilt(): Steps<string> {
    yield;
    throw new Error('spoilt');
  }
  await expect(inSlices(spoilt())).rejects.toThrow('spoilt');
});
