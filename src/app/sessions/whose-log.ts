import { type WhoseScenario, whoseScenario } from '../../core/log/chain/whose-scenario.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import { scenarioIndex } from './scenario-index.ts';

/** Whether a log was played in the scenario of this installation; `unknown` where its list cannot be fetched. */
export async function whoseLog({ header }: Log): Promise<WhoseScenario | 'unknown'> {
  try {
    const cards = await scenarioIndex();
    return whoseScenario(header, cards.find(({ id }) => id === header.scenario.id) ?? null);
  } catch {
    return 'unknown';
  }
}
