import { compileScenario } from '../../core/compile/compile-scenario.ts';
import type { Program } from '../../core/compile/program.ts';
import { hashScenario, type ScenarioHashes } from '../../core/log/chain/hash-scenario.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';

export interface Compiled {
  readonly program: Program;
  readonly hashes: ScenarioHashes;
}

let last: (Compiled & { readonly given: Scenario }) | undefined;

/**
 * A checked scenario compiled. The last program made is kept, and with it its scenario, so that beginning again compiles nothing and holds
 * no second copy. Texts count as much as the world: what a program tells of its scenario is said in them.
 */
export function programOf(given: Scenario): Compiled {
  if (last?.given === given) return last;
  const hashes = hashScenario(given);
  const program = last !== undefined && sameHashes(last.hashes, hashes) ? last.program : compileScenario(given);
  last = { given, hashes, program };
  return last;
}

const sameHashes = (one: ScenarioHashes, other: ScenarioHashes): boolean =>
  one.world === other.world && one.texts === other.texts;
