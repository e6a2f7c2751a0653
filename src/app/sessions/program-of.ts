import { compileScenario } from '../../core/compile/compile-scenario.ts';
import type { Program } from '../../core/compile/program.ts';
import type { ScenarioHashes } from '../../core/log/chain/hash-scenario.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';

let last: { readonly program: Program; readonly hashes: ScenarioHashes } | undefined;

/**
 * The program of a checked scenario with these hashes. The last one made is kept, and with it its scenario, so that beginning again compiles
 * nothing and holds no second copy. Texts count too: what a program tells of its scenario is said in them.
 */
export function programOf(scenario: Scenario, hashes: ScenarioHashes): Program {
  if (last?.hashes.world !== hashes.world || last.hashes.texts !== hashes.texts)
    last = { program: compileScenario(scenario), hashes };
  return last.program;
}
