import { describe, expect, test } from 'vitest';
import { countWords, estimateMinutes, injectsMet } from './estimate-minutes.ts';
import { loadScenario } from '../load-scenario.ts';
import { smallLibrary, smallScenario } from '../small-scenario.fixture.ts';

const resolved = () => loadScenario(JSON.stringify(smallScenario()), smallLibrary()).scenario!;

describe('estimating minutes', () => {
  test('words are what stands between blanks', () => {
    expect(countWords('  Two trucks,\n\nno lights. ')).toBe(4);
    expect(countWords('')).toBe(0);
  });

  test('the small scenario takes about a quarter of an hour', () => {
    expect(estimateMinutes(resolved())).toBe(17);
  });

  test('longer papers and more turns take longer; injects that cannot be met take nothing', () => {
    const scenario = resolved();
    const [first, second] = scenario.injects as [(typeof scenario.injects)[number], (typeof scenario.injects)[number]];
    const long = { ...first, paper: { ...first.paper, text: 'word '.repeat(800) } };
    expect(estimateMinutes({ ...scenario, injects: [long, second] })).toBeGreaterThan(20);
    const varied = { ...first, variants: [{ when: 'turn > 1', text: 'word '.repeat(800) }] };
    expect(estimateMinutes({ ...scenario, injects: [varied, second] })).toBe(
      estimateMinutes({ ...scenario, injects: [long, second] }),
    );
    expect(injectsMet({ ...scenario, injects: [first, second, first, second] })).toBe(2);
    expect(
      injectsMet({ ...scenario, turns: 10, injects_per_turn: 2, injects: Array.from({ length: 31 }, () => first) }),
    ).toBe(14);
  });
});
