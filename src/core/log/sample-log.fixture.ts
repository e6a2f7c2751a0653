// A log for tests: of a session that need not be playable, only well-formed. Facts are made by counting, not by the engine.

import { smallScenario } from '../scenario/small-scenario.fixture.ts';
import { SCHEMA_VERSION, type Scenario } from '../scenario/language/schema.ts';
import { headerHash, sealRecord } from './chain/chain.ts';
import { hashScenario } from './chain/hash-scenario.ts';
import type { Fact } from './form/fact.ts';
import { LOG_FORMAT, LOG_VERSION, DEFAULT_SETTINGS, type Header } from './form/header.ts';
import type { Input } from './form/input.ts';
import type { LogRecord, RecordDraft } from './form/record-schema.ts';
import type { Log } from './chain/write-log.ts';

/** The small scenario as if its library had been resolved: its actors do nothing, library measures are left out. */
export function sampleScenario(): Scenario {
  const { actors, measures, ...rest } = smallScenario();
  return {
    ...rest,
    measures: measures.flatMap((measure) => ('use' in measure ? [] : [measure])),
    actors: actors.map(({ template: _template, with: _with, values: _values, ...actor }) => ({
      ...actor,
      values: { wealth: 20, agenda: { start: 30, max: 100 } },
      states: [{ id: 'quiet', name: 'Keeping quiet' }],
      transitions: [],
      rules: [],
    })),
  };
}

export function sampleHeader(scenario: Scenario = sampleScenario()): Header {
  return {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    schema: SCHEMA_VERSION,
    engine: 1,
    ...hashScenario(scenario),
    scenario,
    seed: 4_000_000_007,
    team: 'Team “Blue” \u0000 \uD800 ünï',
    players: { head_of_mission: 'Head of mission' },
    settings: DEFAULT_SETTINGS,
    session: 'session-1',
    at: '2026-11-23T02:00:00Z',
  };
}

const INPUTS: readonly Input[] = [
  { kind: 'proceed' },
  { kind: 'position', role: 'head_of_mission', inject: 'cable', choice: 'pay' },
  {
    kind: 'choose',
    inject: 'cable',
    choice: 'pay',
    rationale: 'To keep the road open; "__proto__": is only text here.',
    prediction: { value: 'indicator.consent', direction: 'up', by: 1, sure: 70 },
  },
  { kind: 'order', measure: 'patrol', target: 'region.coast' },
  { kind: 'end_planning' },
  { kind: 'override', value: 'indicator.consent', to: 50, reason: 'a test' },
];

/** `facts[k]` has the sequence number `first + k`; the first is caused by nothing, each other by the one before it. */
function sampleFacts(first: number, count: number): Fact[] {
  return Array.from({ length: count }, (_, k): Fact => {
    const seq = first + k;
    const from = k === 0 ? null : seq - 1;
    const base = {
      seq,
      turn: 1,
      because: k < 2 ? [] : [seq - 2, seq - 1],
      by: { kind: 'rule', id: 'rule.tolls', effect: 'effects.0', from },
    } as const;
    if (k % 5 === 0) return { type: 'rolled', site: 'rule.tolls', roll: 41, chance: 60, ...base };
    const to = 40 + (k % 7);
    return { type: 'changed', value: 'region.coast.trust', from: 40, to, asked: 8, applied: to - 40, ...base };
  });
}

/** A log with `inputs` inputs after the start, and `facts` facts in each record. */
export function sampleLog(inputs = 6, facts = 5, header: Header = sampleHeader()): Log {
  const records: LogRecord[] = [];
  for (let n = 0; n <= inputs; n += 1) {
    const input = n === 0 ? null : (INPUTS[(n - 1) % INPUTS.length] ?? null);
    const draft: RecordDraft = { n, input, facts: sampleFacts(n * facts, facts) };
    if (n > 0) Object.assign(draft, { opened: ['paper.cable'], at: '2026-11-23T02:01:00Z' });
    records.push(sealRecord(records.at(-1)?.hash ?? headerHash(header), draft));
  }
  return { header, records };
}

/** The same records chained anew: what someone would do who changes a log and knows how it is sealed. */
export function rechained(header: Header, drafts: readonly RecordDraft[]): Log {
  const records: LogRecord[] = [];
  for (const { n, input, opened, facts, at } of drafts) {
    const draft = { n, input, facts, ...(opened && { opened }), ...(at !== undefined && { at }) };
    records.push(sealRecord(records.at(-1)?.hash ?? headerHash(header), draft));
  }
  return { header, records };
}
