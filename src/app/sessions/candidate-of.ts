import type { Candidate } from '../../core/log/code/match-session-code.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { scenarioIndex } from './scenario-index.ts';

/**
 * What session codes have a mark of. The hashes of a shipped scenario stand in the index, so that its set-up is shown
 * without the schema; that of a file was loaded to check it.
 */
export async function candidateOf(scenario: Scenario, fromFile: boolean): Promise<Candidate> {
  const card = fromFile ? undefined : (await scenarioIndex()).find(({ id }) => id === scenario.id);
  if (card !== undefined) return card;
  const { hashScenario } = await import('../../core/log/chain/hash-scenario.ts');
  const { digestOf } = await import('../../core/log/chain/digest.ts');
  return { id: scenario.id, world: hashScenario(scenario).world, whole: digestOf(scenario) };
}
