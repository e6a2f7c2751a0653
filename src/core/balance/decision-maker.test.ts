import { expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { batchPlayer } from '../simulate/play.ts';
import type { PolicyInput } from '../simulate/policy.ts';
import { learningTeam } from './decision-maker.ts';
import { plantedDoctrines, plantedScenario } from './planted.fixture.ts';

const program = compileScenario(plantedScenario());
const TEAMS = 11;

/** How many of the answers of some plays are those of the doctrine. */
function heeded(team: number): number {
  const doctrine = plantedDoctrines('first', program);
  let [answers, same] = [0, 0];
  const policy = learningTeam(team, TEAMS, doctrine);
  for (let seed = 0; seed < 30; seed++) {
    batchPlayer(program, {
      policy: (world, draw) => {
        const input: PolicyInput = policy(world, draw);
        if (world.phase === 'inject') {
          answers++;
          const own = doctrine(world, draw);
          if (input.kind === 'choose' && own.kind === 'choose' && input.choice === own.choice) same++;
        }
        return input;
      },
    })(seed);
  }
  return same / answers;
}

test('given the most careful team, then it decides as the doctrine does, and the least careful often does not', () => {
  expect(heeded(TEAMS - 1)).toBe(1);
  const least = Array.from({ length: TEAMS - 1 }, (_, team) => heeded(team));
  expect(Math.min(...least)).toBeLessThan(1);
  expect(Math.min(...least)).toBeGreaterThanOrEqual(0);
});
