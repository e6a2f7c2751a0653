// A log as a history: its facts in order, which of them still count, and how things stood after any record. Everything else in
// this folder reads it. It folds what the log says and never runs the engine; whether the log is true is for `verifyLog`.

import { asShown } from '../../log/form/as-shown.ts';
import type { Fact } from '../../log/form/fact.ts';
import { lineOf, parentsOf } from '../../log/form/lineage.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import type { Log } from '../../log/chain/write-log.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import { foldFacts, NO_STATE, type State } from './fold-facts.ts';

/** A fact with the record that holds it. */
export interface Told {
  readonly fact: Fact;
  /** number of its record */
  readonly n: number;
  /** false on a branch that was taken back */
  readonly kept: boolean;
}

/** How far a turn came, on the line of play that counts. */
export interface TurnEnd {
  readonly turn: number;
  /** the last record of the turn */
  readonly n: number;
  /** its resolution was reached; false for a turn that was broken off */
  readonly complete: boolean;
}

export interface Chronicle {
  readonly log: Log;
  /** in the words that were shown, on the line of play that counts where they differed */
  readonly scenario: Scenario;
  /** in the order of the log */
  readonly told: readonly Told[];
  readonly bySeq: ReadonlyMap<number, Told>;
  readonly keptRecords: readonly LogRecord[];
  /** number of the record on whose state record `n` builds; -1 for the start */
  readonly parentOf: (n: number) => number;
  /** the turns that were begun, in order */
  readonly turns: readonly TurnEnd[];
  /** how things stood after record `n`, also on an abandoned branch */
  readonly stateAfter: (n: number) => State;
  /** how things stood before record `n` was taken */
  readonly stateBefore: (n: number) => State;
}

export function chronicleOf(log: Log): Chronicle {
  const { records } = log;
  const parents = parentsOf(records);
  const line = lineOf(parents, records.length - 1);
  const kept = new Set(line);
  const told = records.flatMap(({ facts }, n) => facts.map((fact): Told => ({ fact, n, kept: kept.has(n) })));
  const keptRecords = line.flatMap((n) => records[n] ?? []);
  const stateAfter = statesOf(log, parents);
  return {
    log,
    scenario: asShown(log.header.scenario, keptLast(told)),
    told,
    bySeq: new Map(told.map((one) => [one.fact.seq, one])),
    keptRecords,
    parentOf: (n) => parents[n] ?? -1,
    turns: turnEnds(keptRecords),
    stateAfter,
    stateBefore: (n) => stateAfter(parents[n] ?? -1),
  };
}

function keptLast(told: readonly Told[]): readonly Fact[] {
  const facts = (which: boolean) => told.filter(({ kept }) => kept === which).map(({ fact }) => fact);
  return [...facts(false), ...facts(true)];
}

/** Folds on demand and remembers: a debrief asks for a few dozen states out of hundreds. Begins at the last state that is known. */
function statesOf({ header, records }: Log, parents: readonly number[]): (n: number) => State {
  const made = new Map<number, State>();
  return (n) => {
    const known = made.get(n);
    if (known !== undefined) return known;
    const line: number[] = [];
    let at = n;
    for (; at >= 0 && !made.has(at); at = parents[at] ?? -1) line.push(at);
    const facts = line.reverse().flatMap((one) => records[one]?.facts ?? []);
    const before = made.get(at) ?? NO_STATE;
    const state = facts.length === 0 ? before : foldFacts(header.scenario, before, facts);
    made.set(n, state);
    return state;
  };
}

function turnEnds(records: readonly LogRecord[]): readonly TurnEnd[] {
  const ends: TurnEnd[] = [];
  let turn = 1;
  let resolved = false;
  for (const { n, input, facts } of records) {
    const now = facts.at(-1)?.turn ?? turn;
    // a rewind speaks of the turn it goes back to; the records after it say the rest
    if (now !== turn || n === 0) resolved = false;
    turn = now;
    resolved ||= input?.kind === 'end_planning';
    if (ends.at(-1)?.turn === turn) ends.pop();
    ends.push({ turn, n, complete: resolved });
  }
  return ends;
}
