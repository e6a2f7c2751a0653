// What somebody with a program can do to a log: change the scenario in it, and make fingerprints and chain anew.

import { headerHash, seal, sealRecord } from '../core/log/chain/chain.ts';
import { hashScenario } from '../core/log/chain/hash-scenario.ts';
import { headOf, writeLog } from '../core/log/chain/write-log.ts';
import type { LogRecord } from '../core/log/form/record-schema.ts';
import { logOf } from '../core/log/read/log-of.fixture.ts';
import type { Scenario } from '../core/scenario/language/schema.ts';

type Change = (scenario: Scenario) => Scenario;

export const sealOf = (text: string): string => seal(headOf(logOf(text)));

/** Unless told otherwise, what the first choice says. */
export function forged(text: string, change: Change = otherWords): string {
  const { header, records } = logOf(text);
  const scenario = change(header.scenario);
  const changed = { ...header, scenario, ...hashScenario(scenario) };
  let before = headerHash(changed);
  const chained = records.map(({ hash: _, ...draft }): LogRecord => {
    const record = sealRecord(before, draft);
    before = record.hash;
    return record;
  });
  return writeLog({ header: changed, records: chained });
}

const otherWords: Change = (scenario) => ({
  ...scenario,
  injects: scenario.injects.map((inject, k) =>
    k > 0
      ? inject
      : {
          ...inject,
          choices: inject.choices.map((choice) => ({ ...choice, label: 'Refuse the bribe and report it' })),
        },
  ),
});
