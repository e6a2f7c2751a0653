import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { randomPolicy } from '../simulate/random-policy.ts';
import { exercised } from './exercised.ts';
import { plantedScenario } from './planted.fixture.ts';

describe('what of the domain a scenario exercises', () => {
  const scenario = plantedScenario();
  const [measure] = scenario.measures;
  const [inject] = scenario.injects;

  test('given a claim of what is played, of what never happens and of nothing, then each is told apart', () => {
    const measures = scenario.measures.map((one) =>
      one === measure ? { ...one, provenance: ['M01'] } : { ...one, provenance: ['M02'], when: 'turn > 40' },
    );
    const injects = [{ ...inject!, provenance: ['D3', 'H02'] }];
    const rules = (scenario.rules ?? []).map((rule) => ({ ...rule, provenance: ['I6'] }));
    const program = compileScenario({ ...scenario, measures, injects, rules });
    const told = exercised(program, [randomPolicy], 1, 20);
    expect(told.reached).toEqual(expect.arrayContaining(['M01', 'D3', 'I6']));
    expect(told.claimed).toContain('M02');
    expect(told.reached).not.toContain('M02');
    expect(told.missing).toContain('K6');
    // Hypotheses are no part of it.
    expect(told.reached).not.toContain('H02');
    expect(new Set([...told.reached, ...told.claimed, ...told.missing]).size).toBe(7 + 14 + 4 + 14 + 6 + 12);
  });
});
