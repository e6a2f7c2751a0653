// The state of a run: values in one plain array of whole numbers (cheaper to copy than an Int32Array, whose memory lies
// outside the heap), and the few lists beside it. `copyWorld` is made once per input; within an input the copy is written
// in place. Items of the lists are never changed, only replaced, so copies may share them.

import type { EffectCode, EndingCode, InjectCode, Origin, Program } from '../compile/program.ts';
import type { Fact } from '../log/form/fact.ts';
import type { HeldSettings } from '../log/form/header.ts';
import type { Charted, ChartRunner } from './chart-runner.ts';
import type { Behind } from './cause.ts';

/** An effect that falls due later. */
interface LateEffect {
  readonly turn: number;
  readonly effect: EffectCode;
  /** what stands behind its being set in motion */
  readonly behind: Behind;
}
/** What was changed for a time, and is taken away again. */
export interface Passing {
  readonly turn: number;
  readonly effect: null;
  readonly slot: number;
  /** what was really changed */
  readonly applied: number;
  readonly by: Origin;
  /** the change */
  readonly behind: Behind;
}
export type Due = LateEffect | Passing;
/** An inject that waits for a slot. Scheduled ones keep the effect that asked for them. */
export interface Waiting {
  readonly turn: number;
  readonly inject: number;
  readonly effect: EffectCode | null;
  /** false: the condition and chance of the effect are looked at when it comes */
  readonly settled: boolean;
  readonly by: Origin;
  readonly behind: Behind;
}
export interface Order {
  readonly measure: number;
  readonly target: number;
  readonly informed: boolean;
  readonly ordered: number;
  readonly starts: number;
  readonly ends: number;
  /** null when facts are discarded */
  readonly orderFact: number | null;
  /** null until it starts, and when facts are discarded */
  readonly startFact: number | null;
  /** what each running effect really changed, one after another; one that changes all host regions has a number for each */
  readonly applied: readonly number[];
}

export interface World extends Charted {
  readonly program: Program;
  readonly runner: ChartRunner;
  readonly seed: number;
  readonly settings: HeldSettings;
  readonly values: number[];
  /** for each slot the number of the fact that last wrote it, if any did; null when facts are discarded */
  readonly writers: (number | null)[] | null;
  /** facts of the present input; null when facts are discarded */
  facts: Fact[] | null;
  nextSeq: number;
  turn: number;
  due: Due[];
  waiting: Waiting[];
  orders: Order[];
  /** place of the inject whose paper lies before the team, if one does; `paper` says the same to the machine */
  inject: number | null;
  paper: boolean;
  /** number of the fact that presented it last */
  presented: number | null;
  /** it lies in one of the turn's slots; what the facilitator fires comes beside them */
  inSlot: boolean;
  slotsLeft: number;
  ordersGiven: number;
  dossiersTaken: number;
  /** place in the list of the ending reached; `closed`: by the facilitator; null: none yet */
  ending: number | 'closed' | null;
  over: boolean;
  paused: boolean;
  /** number of inputs so far */
  inputs: number;
  choices: number;
  orderCount: number;
}

/** The inject whose paper lies before the team. */
export const presentInject = ({ program, inject }: World): InjectCode | undefined =>
  inject === null ? undefined : program.injects[inject];

/** The ending reached; undefined while there is none, and when the facilitator closed the session before. */
export const endingOf = ({ program, ending }: World): EndingCode | undefined =>
  typeof ending === 'number' ? program.endings[ending] : undefined;

/**
 * Written out field by field: a spread of so many fields costs more than the rest of an input. `own`: what the copy has of its own from
 * the beginning.
 */
export function copyWorld(world: World, own: Pick<World, 'runner' | 'seed' | 'writers'> = world): World {
  return {
    program: world.program,
    runner: own.runner,
    seed: own.seed,
    settings: world.settings,
    values: world.values.slice(),
    writers: own.writers === null ? null : own.writers.slice(),
    facts: world.facts === null ? null : [],
    nextSeq: world.nextSeq,
    turn: world.turn,
    phase: world.phase,
    snapshot: world.snapshot,
    due: world.due.slice(),
    waiting: world.waiting.slice(),
    orders: world.orders.slice(),
    inject: world.inject,
    paper: world.paper,
    presented: world.presented,
    inSlot: world.inSlot,
    slotsLeft: world.slotsLeft,
    ordersGiven: world.ordersGiven,
    dossiersTaken: world.dossiersTaken,
    ending: world.ending,
    over: world.over,
    paused: world.paused,
    inputs: world.inputs,
    choices: world.choices,
    orderCount: world.orderCount,
  };
}
