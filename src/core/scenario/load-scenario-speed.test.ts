import { describe, expect, test } from 'vitest';
import { quickest } from './fuzz-check.fixture.ts';
import { loadScenario } from './load-scenario.ts';
import { smallLibrary, smallScenario } from './small-scenario.fixture.ts';

/** The small scenario with as many injects, each with words and a condition of its own. */
function grown(count: number): string {
  const scenario = smallScenario();
  const [first] = scenario.injects;
  const injects = Array.from({ length: count }, (_, k) => ({
    ...first,
    id: `cable_${k}`,
    trigger: { from: 1, when: `indicator.consent > ${k % 90} && region.coast.trust < ${10 + (k % 60)}`, weight: k + 1 },
  }));
  return JSON.stringify({ ...scenario, injects: [...scenario.injects, ...injects] }, null, 1);
}

describe('time to check', () => {
  test('1,000 injects take less than a second, and twice as many about twice as long', () => {
    const [one, two] = [grown(1000), grown(2000)];
    expect(one.length).toBeGreaterThan(1_800_000);
    expect(loadScenario(one, smallLibrary()).scenario?.injects.length).toBe(1002);
    const times = [one, two].map((text) => quickest(() => loadScenario(text, smallLibrary()), 0, 4));
    expect(times[0]).toBeLessThan(1000);
    expect(times[1]).toBeLessThan((times[0] ?? 0) * 4);
  });
});
