// The place where an older log becomes one of today: one pure step per version, each with a frozen fixture. Nothing is guessed:
// what an older format left open is said to be unknown.

import type { Scenario } from '../../scenario/language/schema.ts';
import { hashScenario } from '../chain/hash-scenario.ts';
import type { Fact } from '../form/fact.ts';
import { type Header, LOG_VERSION } from '../form/header.ts';
import type { LogRecord } from '../form/record-schema.ts';
import type { Header1, Record1 } from './format-1.ts';
import { upgradeCause } from './upgrade-cause.ts';

/** True of a first line of format 1; anything else is read as one of today. */
export const isFormat1 = (header: unknown): boolean =>
  typeof header === 'object' && header !== null && 'version' in header && header.version === 1;

/** The scenario must be resolved. */
export function upgradeHeader({ sha256: _, scenario, ...rest }: Header1): Header {
  const resolved = scenario as Scenario;
  return { ...rest, version: LOG_VERSION, ...hashScenario(resolved), scenario: resolved };
}

/** `earlier` holds all facts before this record, upgraded; those of the record are added to it. Its hash stays that of its own line. */
export function upgradeRecord(scenario: Scenario, record: Record1, earlier: Map<number, Fact>): LogRecord {
  const facts = record.facts.map((old): Fact => {
    const fact: Fact = { ...old, by: upgradeCause(scenario, old, earlier) };
    earlier.set(fact.seq, fact);
    return fact;
  });
  return { ...record, facts };
}
