import { describe, expect, it, vi } from 'vitest';
import { measureAgain } from './measure-again.mjs';

const chosen = [
  { name: 'input-slowest', group: 'input' },
  { name: 'simulate-10000', group: 'simulate' },
  { name: 'board-canvas', group: 'browser-start' },
];
const result = (name: string, median: number) => ({ name, unit: 'ms', median, min: median, max: median, vs: {} });

async function after(first: readonly number[], ...later: readonly number[]) {
  const values = [...later];
  const measure = vi.fn((subjects: readonly { name: string }[]) =>
    Promise.resolve(subjects.map(({ name }) => result(name, values.shift() ?? NaN))),
  );
  const found = await measureAgain(
    chosen.map(({ name }, k) => result(name, first[k] ?? NaN)),
    chosen,
    { measure, tell: vi.fn() },
  );
  return {
    medians: found.map(({ median }) => median),
    asked: measure.mock.calls.map(([one]) => one.map((s) => s.name)),
  };
}

describe('what was missed', () => {
  it('is measured again by its group alone, and the last figure counts', async () => {
    expect(await after([9, 1, 1], 2)).toEqual({ medians: [2, 1, 1], asked: [['input-slowest']] });
  });

  it('stays missed when it is missed every time', async () => {
    expect(await after([9, 1, 1], 8, 7, 6)).toEqual({
      medians: [7, 1, 1],
      asked: [['input-slowest'], ['input-slowest']],
    });
  });

  it('is no goal, and nothing that was met', async () => {
    expect(await after([1, 1, 9999])).toEqual({ medians: [1, 1, 9999], asked: [] });
  });
});
