// Re-execution: the same scenario, seed and inputs must give the same facts, to the last digit. What a log says of itself is
// never trusted: causes, scores and ending count only as far as the engine states them again.

import { compileScenario } from '../compile/compile-scenario.ts';
import { canonicalJson } from '../log/chain/canonical-json.ts';
import type { Fact } from '../log/form/fact.ts';
import type { OnProgress } from '../ref/progress.ts';
import { atOnce, type Steps } from '../ref/steps.ts';
import { asFormat1, type InFormat1 } from '../log/upgrade/as-format-1.ts';
import type { Header } from '../log/form/header.ts';
import type { LogRecord } from '../log/form/record-schema.ts';
import { strayUnknown } from '../log/form/stray-unknown.ts';
import type { Log } from '../log/chain/write-log.ts';
import { beginSession, type Session, takeStep } from './session.ts';
import { stateHash } from './state-hash.ts';
import { ENGINE_VERSION } from './step.ts';

export const VERIFY_PROBLEMS = ['engine.version', 'engine.refused', 'engine.facts_differ'] as const;
export type Verdict =
  | { readonly ok: true; readonly session: Session; readonly stateHash: string }
  | {
      readonly ok: false;
      readonly code: (typeof VERIFY_PROBLEMS)[number];
      /** line of the log, the header being line 1 */
      readonly line: number;
      readonly stateHash: string | null;
    };

/** Plays the inputs of a log again; `onInput` is told after each. The log must have been read by `readLog`, its scenario must pass the checks. */
export const verifyLog = (log: Log, onInput?: OnProgress): Verdict => atOnce(verifyInSteps(log, onInput));

/** The same, input by input. */
export function* verifyInSteps(log: Log, onInput: OnProgress = () => undefined): Steps<Verdict> {
  if (log.header.engine !== ENGINE_VERSION) return { ok: false, code: 'engine.version', line: 1, stateHash: null };
  if (!settingsFit(log.header)) return { ok: false, code: 'engine.facts_differ', line: 1, stateHash: null };
  const program = compileScenario(log.header.scenario);
  yield;
  let session = beginSession(program, log.header);
  const start = log.records[0];
  const inFormat = log.original === undefined ? asItIs : asFormat1;
  if (start === undefined || !sameFacts(session.records[0], start, inFormat)) return differs(session, 2);
  for (const record of log.records.slice(1)) {
    const line = record.n + 2;
    if (record.input === null) return differs(session, line);
    const taken = takeStep(session, record.input);
    if (!taken.ok) return { ok: false, code: 'engine.refused', line, stateHash: stateHash(session.run.world) };
    // Only the last record is needed to go on: a session copies all of its records with every input.
    session = { ...taken.session, records: [taken.record] };
    if (!sameFacts(taken.record, record, inFormat)) return differs(session, line);
    onInput(record.n, log.records.length - 1);
    yield;
  }
  const whole = { ...session, records: log.records, ...(log.original && { original: log.original }) };
  return { ok: true, session: whole, stateHash: stateHash(session.run.world) };
}

/** No engine begins with what the scenario does not have. */
function settingsFit({ scenario, settings }: Header): boolean {
  const injects = new Set(scenario.injects.map(({ id }) => id));
  return settings.withheld.every((id) => injects.has(id)) && strayUnknown(scenario, settings.unknowns) === null;
}

type InFormat = (fact: Fact) => Fact | InFormat1;
const asItIs: InFormat = (fact) => fact;

/** What an older format left open cannot be compared: both are taken back to its form. */
function sameFacts(a: LogRecord | undefined, b: LogRecord, inFormat: InFormat): boolean {
  return a !== undefined && canonicalJson(a.facts.map(inFormat)) === canonicalJson(b.facts.map(inFormat));
}

function differs(session: Session, line: number): Verdict {
  return { ok: false, code: 'engine.facts_differ', line, stateHash: stateHash(session.run.world) };
}
