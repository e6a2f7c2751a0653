// What a resolved scenario becomes: every name a slot, every condition a closure, every list in its fixed order, and
// XState statecharts for the mission's phases and all actors and storylines. Plain tables; the engine walks them.

import type { AmountOf } from '../expression/compile.ts';
import type { Input } from '../log/form/input.ts';
import type { Layout } from '../scenario/names/names.ts';
import type { Inject, Measure, Scenario } from '../scenario/language/schema.ts';
import type { Statecharts } from './build-machine.ts';
import type { ChartCode, Cost, EffectCode, OrderEffects, Origin, TestCode } from './chart-code.ts';
import type { NoteCode, ShownValues, TaskCode, WatchpointCode } from './shown-code.ts';

export type {
  ChartCode,
  Cost,
  EffectCode,
  LuckCode,
  OrderEffects,
  Origin,
  TestCode,
  TransitionCode,
} from './chart-code.ts';

/** That somebody is based somewhere, or controls a route: a value, and what it must be. */
export interface Bond {
  readonly slot: number;
  readonly is: number;
}

/** One measure at one target (or at none). */
export interface TargetCode {
  readonly index: number;
  readonly id: string | null;
  readonly legal: TestCode;
  /** slot of what is known of the target; null where that is not asked */
  readonly knownSlot: number | null;
  /** slots of the dossiers that fit; any active one makes the order informed; null: no dossier is needed */
  readonly dossiers: readonly number[] | null;
  /** how much must be known of what a dossier is about, with the slots of that in the order of `dossiers`; null: no more than there is */
  readonly depth: { readonly at: number; readonly known: readonly number[] } | null;
  /** what must hold for each of `dossiers` to fit, null where it always does; null: all of them always do */
  readonly bonds: readonly (Bond | null)[] | null;
  readonly informed: OrderEffects;
  readonly blind: OrderEffects;
  /** what an order ties up, and what it uses up */
  readonly holds: readonly Cost[];
  readonly spends: readonly Cost[];
  /** the cause of its start and its end */
  readonly origin: Origin;
  /** the input that orders it */
  readonly order: Extract<Input, { kind: 'order' }>;
}
export interface MeasureCode {
  readonly index: number;
  readonly measure: Measure;
  readonly taskSlots: readonly number[];
  /** what must be there: slots and amounts of all it ties up and uses up */
  readonly costs: readonly Pick<Cost, 'slot' | 'amount'>[];
  /** the same where an order renews one: what that ties up passes on */
  readonly renewalCosts: readonly Pick<Cost, 'slot' | 'amount'>[];
  readonly renewable: boolean;
  /** takes none of the orders of a turn */
  readonly beside: boolean;
  readonly lead: number;
  readonly lasts: number;
  readonly needsKnown: number;
  readonly orderedSlot: number;
  readonly blindSlot: number;
  readonly activeSlot: number;
  readonly targets: readonly TargetCode[];
}

export interface ChoiceCode {
  readonly id: string;
  readonly takenSlot: number;
  readonly requires: TestCode;
  /** it is not shown while what it requires does not hold */
  readonly hidden: boolean;
  /** what must be there: all it ties up and uses up */
  readonly costs: readonly Cost[];
  /** what it ties up for `lasts` turns, and what it uses up */
  readonly holds: readonly Cost[];
  readonly lasts: number;
  readonly spends: readonly Cost[];
  readonly effects: readonly EffectCode[];
  readonly variants: readonly TestCode[];
}
export interface InjectCode {
  readonly index: number;
  readonly inject: Inject;
  readonly site: number;
  readonly firedSlot: number;
  readonly heldSlot: number;
  /** first and last turn in which it may be drawn; null: it is not drawn */
  readonly drawn: { readonly from: number; readonly until: number } | null;
  /** the turn in which it must come, if it must; else, and without `drawn`, it comes only when it is scheduled or fired */
  readonly must: number | null;
  readonly trigger: TestCode;
  readonly weight: AmountOf;
  /** of its text; the first that holds is shown */
  readonly variants: readonly TestCode[];
  readonly choices: readonly ChoiceCode[];
}

export interface RuleCode {
  readonly id: string;
  readonly rule: TestCode;
  readonly effects: readonly EffectCode[];
}
export interface RouteCode {
  readonly id: string;
  readonly flow: number;
  readonly base: number;
  readonly capacity: number;
  readonly complicity: number;
  readonly pressures: readonly number[];
  /** whose income it is */
  readonly wealth: number;
  /** where that can change: the slot of who controls it, and the wealth of each actor; null: it is always the same */
  readonly control: { readonly slot: number; readonly wealths: readonly number[] } | null;
}
export interface CommodityCode {
  readonly id: string;
  readonly demand: number;
  readonly price: number;
  readonly outside: number;
  readonly around: number;
  /** the cause of what flows, and of what is earned */
  readonly shifting: Origin;
  readonly earning: Origin;
  /** by id */
  readonly routes: readonly RouteCode[];
}

export interface ObjectiveCode {
  readonly id: string;
  readonly max: number;
  readonly score: AmountOf;
  readonly reads: readonly number[];
}
export interface EndingCode {
  readonly id: string;
  readonly early: boolean;
  readonly when: TestCode;
  readonly variants: readonly TestCode[];
}
export interface OptionCode {
  readonly id: string;
  readonly weight: number;
  /** applied before the first turn */
  readonly effects: readonly EffectCode[];
}
export interface UnknownCode {
  readonly id: string;
  /** which option is true, and whether the mission knows */
  readonly slot: number;
  readonly knownSlot: number;
  /** how much is known of what it is about, and until when a dossier about that serves */
  readonly subjectSlot: number;
  readonly dossierSlot: number;
  readonly shownAt: number;
  readonly site: number;
  /** sum of the weights */
  readonly total: number;
  readonly options: readonly OptionCode[];
}
export interface SubjectCode {
  /** `actor.guard`, `tie.x`, `route.y` */
  readonly ref: string;
  readonly knownSlot: number;
  readonly dossierSlot: number;
  /** what its file says besides its text */
  readonly notes: readonly NoteCode[];
}

export interface Program {
  readonly scenario: Scenario;
  readonly layout: Layout;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** values at the start, flows not yet apportioned */
  readonly start: readonly number[];
  /** for each slot whether it is a counter or mark of the engine */
  readonly counters: readonly boolean[];
  readonly turnSlot: number;
  readonly renewalSlot: number;
  readonly effects: readonly EffectCode[];
  readonly measures: readonly MeasureCode[];
  readonly injects: readonly InjectCode[];
  /** by turn: those that must come in it, in the order of the list */
  readonly mustCome: readonly (readonly InjectCode[])[];
  readonly rules: readonly RuleCode[];
  readonly charts: readonly ChartCode[];
  readonly commodities: readonly CommodityCode[];
  readonly objectives: readonly ObjectiveCode[];
  readonly endings: readonly EndingCode[];
  readonly unknowns: readonly UnknownCode[];
  readonly subjects: readonly SubjectCode[];
  readonly shown: ShownValues;
  readonly tasks: readonly TaskCode[];
  readonly watchpoints: readonly WatchpointCode[];
  /** when each entry of the calendar stands in it */
  readonly calendar: readonly TestCode[];
  /** ids of the storylines that everybody can follow */
  readonly followed: ReadonlySet<string>;
  /** places for papers, turn by turn */
  readonly injectsPerTurn: readonly number[];
  readonly ordersPerTurn: number;
  readonly dossiersPerTurn: number;
  readonly dossierLasts: number;
  /** what a dossier ties up while it serves */
  readonly dossierHolds: readonly Cost[];
  readonly statecharts: Statecharts;
}
