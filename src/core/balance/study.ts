// A study of one scenario: what is played, in tasks that any thread may take. The answer to a task depends on nothing but the task and the
// study, so the result is the same for any number of threads. First come plays and climbs; what they found is weighed and tested after.

import type { Scenario } from '../scenario/language/schema.ts';
import type { Census } from './census.ts';
import type { Key } from './keys/key.ts';
import type { Climbed, Climbing, Tested } from './keys/climb.ts';
import type { JudgedChoice } from './judge-choices.ts';
import type { JudgedMeasure } from './judge-measures.ts';
import type { TurnsOn } from './judge-unknowns.ts';
import { keepSome, type Moment } from './sample-moments.ts';
import type { ScoresOfTruths } from './truth.ts';

export interface Study {
  readonly scenario: Scenario;
  readonly seed: number;
  /** all whose plays are counted */
  readonly doctrines: readonly string[];
  /** in whose plays decisions are met, and who goes on from there */
  readonly sources: readonly string[];
  readonly continuations: readonly string[];
  /** the doctrine of this scenario that learns, if it has one */
  readonly learns: string | null;
  readonly watch: readonly string[];
  readonly sizes: Sizes;
}

export interface Sizes {
  /** of each doctrine */
  readonly plays: number;
  /** moments of each inject and measure, from each source */
  readonly moments: number;
  /** of each choice under each continuation; must be even */
  readonly futures: number;
  /** of each order, which moves less than a choice; must be even */
  readonly futuresOfOrders: number;
  /** where a verdict hangs on one situation */
  readonly futuresAgain: number;
  readonly teams: number;
  readonly seeds: number;
  /** truths that every doctrine plays, and how often each */
  readonly truths: number;
  readonly playsOfTruth: number;
  /** for lists of answers, and for scripts */
  readonly climbs: number;
  /** of each climb */
  readonly climbPlays: number;
  /** of the best key, on seeds that no climb has seen */
  readonly testPlays: number;
}

export const SIZES: Sizes = {
  plays: 400,
  moments: 40,
  futures: 16,
  futuresOfOrders: 24,
  futuresAgain: 64,
  teams: 40,
  seeds: 300,
  truths: 100,
  playsOfTruth: 10,
  climbs: 4,
  climbPlays: 5000,
  testPlays: 1000,
};

/** To see whether all is well; verdicts want more. */
export const QUICK_SIZES: Sizes = {
  plays: 60,
  moments: 4,
  futures: 4,
  futuresOfOrders: 4,
  futuresAgain: 32,
  teams: 12,
  seeds: 40,
  truths: 30,
  playsOfTruth: 4,
  climbs: 1,
  climbPlays: 1500,
  testPlays: 200,
};

/** Where the seeds of each part begin, so that no part sees those of another. */
const OFFSETS = {
  crossed: 0x10000000,
  truths: 0x18000000,
  climb: 0x20000000,
  choose: 0x30000000,
  test: 0x38000000,
} as const;
export const seedFrom = ({ seed }: Study, part: keyof typeof OFFSETS): number => (seed + OFFSETS[part]) >>> 0;

export interface Met {
  readonly source: string;
  readonly moments: readonly Moment[];
}

export type Task =
  | { readonly kind: 'census'; readonly doctrine: string; readonly first: number; readonly count: number }
  | { readonly kind: 'team'; readonly team: number }
  | { readonly kind: 'truths'; readonly doctrine: string }
  | { readonly kind: 'learner'; readonly team: number; readonly doctrine: string }
  | { readonly kind: 'climb'; readonly climbing: Climbing }
  | { readonly kind: 'inject'; readonly inject: number; readonly met: readonly Met[] }
  | { readonly kind: 'measure'; readonly measure: number; readonly met: readonly Met[] }
  | { readonly kind: 'key'; readonly key: Key; readonly first: number; readonly count: number };

export type TaskOf<K extends Task['kind']> = Extract<Task, { kind: K }>;

export interface Answers {
  readonly census: Census;
  /** scores, seed by seed */
  readonly team: readonly number[];
  readonly truths: ScoresOfTruths;
  readonly learner: ScoresOfTruths;
  readonly climb: Climbed;
  readonly inject: { readonly choices: readonly JudgedChoice[]; readonly turnsOn: readonly TurnsOn[] };
  readonly measure: { readonly measure: JudgedMeasure; readonly turnsOn: readonly TurnsOn[] };
  readonly key: Tested;
}
export type Answer = Answers[Task['kind']];

/** Whoever works off tasks: answers in their order. */
export type Share = (tasks: readonly Task[]) => Promise<readonly Answer[]>;

/** Plays of one task: few enough for an even end. */
const PIECE = 200;

export function firstTasks(study: Study): readonly Task[] {
  const { sizes } = study;
  return [
    ...climbTasks(study),
    ...censusTasks(study),
    ...Array.from({ length: sizes.teams }, (_, team): Task => ({ kind: 'team', team })),
    ...truthTasks(study),
    ...learnerTasks(study),
  ];
}

/** Where nothing is unknown there is one truth. */
const truthTasks = ({ scenario, doctrines }: Study): readonly Task[] =>
  (scenario.unknowns ?? []).length === 0 ? [] : doctrines.map((doctrine) => ({ kind: 'truths', doctrine }));

const learnerTasks = ({ scenario, learns, sizes: { teams } }: Study): readonly Task[] =>
  learns === null || (scenario.unknowns ?? []).length === 0
    ? []
    : Array.from({ length: teams }, (_, team): Task => ({ kind: 'learner', team, doctrine: learns }));

/** The longest first. */
function climbTasks(study: Study): readonly Task[] {
  const { climbs, climbPlays: plays } = study.sizes;
  return [true, false].flatMap((scripted) =>
    Array.from({ length: climbs }, (_, number): Task => {
      const first = (seedFrom(study, 'climb') + number * 1000) >>> 0;
      return { kind: 'climb', climbing: { scripted, number, plays, first } };
    }),
  );
}

function censusTasks({ seed, doctrines, sizes: { plays } }: Study): readonly TaskOf<'census'>[] {
  return doctrines.flatMap((doctrine) =>
    Array.from({ length: Math.ceil(plays / PIECE) }, (_, k) => {
      const first = (seed + k * PIECE) >>> 0;
      return { kind: 'census', doctrine, first, count: Math.min(PIECE, plays - k * PIECE) } as const;
    }),
  );
}

/** What the first plays have shown: for each inject and measure where it was met. */
export function weighingTasks(study: Study, censuses: ReadonlyMap<string, Census>): readonly Task[] {
  const { scenario, sources, sizes } = study;
  const met = (of: 'injects' | 'measures', k: number): readonly Met[] =>
    sources.map((source) => ({
      source,
      moments: keepSome(censuses.get(source)?.moments[of][k] ?? [], sizes.moments),
    }));
  return [
    ...scenario.injects.map((_, inject): Task => ({ kind: 'inject', inject, met: met('injects', inject) })),
    ...scenario.measures.map((_, measure): Task => ({ kind: 'measure', measure, met: met('measures', measure) })),
  ];
}

/** How many values are looked at in all, which makes each interval wider. */
export function comparisonsIn({ scenario, continuations }: Study): number {
  const choices = scenario.injects.reduce((sum, inject) => sum + inject.choices.length, 0);
  return Math.max(1, (choices + scenario.measures.length) * continuations.length);
}
