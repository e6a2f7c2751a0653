// The place where an older log becomes one of today: one pure step per version, each with a frozen fixture. Nothing is guessed:
// what an older format left open is said to be unknown. From format 2 there is no step: all it holds is held by today's form as well.

import type { Scenario } from '../../scenario/language/schema.ts';
import { hashScenario } from '../chain/hash-scenario.ts';
import type { Fact } from '../form/fact.ts';
import { type Header, LOG_VERSION } from '../form/header.ts';
import type { LogRecord } from '../form/record-schema.ts';
import type { Header1, Record1 } from './format-1.ts';
import type { Header2, Record2 } from './format-2.ts';
import { upgradeCause } from './upgrade-cause.ts';

export type LogFormat = 1 | 2 | typeof LOG_VERSION;

/** What format a first line says it is of; anything else is read as one of today. */
export function formatOf(header: unknown): LogFormat {
  const version = typeof header === 'object' && header !== null && 'version' in header ? header.version : LOG_VERSION;
  return version === 1 || version === 2 ? version : LOG_VERSION;
}

/** The scenario must be resolved. */
export const asHeader = (header: Header2): Header => ({ ...header, scenario: header.scenario as Scenario });

export const asRecord = (record: Record2): LogRecord => record;

/** The scenario must be resolved. */
export function upgradeHeader({ sha256: _, scenario, ...rest }: Header1): Header {
  const resolved = scenario as Scenario;
  const settings = { ...rest.settings, unknowns: {} };
  return { ...rest, version: LOG_VERSION, ...hashScenario(resolved), scenario: resolved, settings };
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
