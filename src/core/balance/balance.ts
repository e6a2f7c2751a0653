// From the answers to all tasks, what is told of a scenario. The one list of what is asked when: `share` gives the answers to tasks, by
// whatever hands.

import type { Program } from '../compile/program.ts';
import type { Spread } from '../simulate/statistics.ts';
import { type Census, joinCensus } from './census.ts';
import { type Competent, competentOf } from './competent.ts';
import type { JudgedChoice } from './judge-choices.ts';
import type { JudgedMeasure } from './judge-measures.ts';
import type { TurnsOn } from './judge-unknowns.ts';
import type { Climbed, Tested } from './keys/climb.ts';
import { type WrittenKey, writeKey } from './keys/key.ts';
import { conditionsOf, type Nearness, nearnessOf, addNearness } from './nearness.ts';
import { addMet, type NeverMet, neverMet } from './never-met.ts';
import { bestEndings, highestScore } from './outcome.ts';
import { addPacing, type Pacing, pacingOf } from './pacing.ts';
import { shareOf, spreadOf } from './spread.ts';
import {
  type Answer,
  type Answers,
  firstTasks,
  seedFrom,
  type Share,
  type Sizes,
  type Study,
  type Task,
  weighingTasks,
} from './study.ts';
import { type LearnerShares, learnerShares, type TruthShares, truthShares } from './truth.ts';
import { type Crossed, crossedVariance } from './variance.ts';
import { type WatchedTurn, watchedTurns } from './watch.ts';

export interface DoctrineBalance {
  readonly plays: number;
  /** share of plays in a best ending */
  readonly best: number;
  readonly score: Spread;
  /** plays by ending */
  readonly endings: Readonly<Record<string, number>>;
}

export interface KeyBalance {
  /** share of the plays on seeds that no climb has seen */
  readonly best: number;
  readonly score: number;
  readonly plays: number;
  /** plays that the climbs have used */
  readonly searched: number;
  readonly key: WrittenKey;
}

export interface Balance {
  readonly scenario: string;
  readonly seed: number;
  readonly sizes: Sizes;
  readonly continuations: readonly string[];
  readonly sources: readonly string[];
  readonly highest_score: number;
  readonly best_endings: readonly string[];
  readonly doctrines: Readonly<Record<string, DoctrineBalance>>;
  /** where the plays of the better doctrines end */
  readonly competent: Competent;
  /** what no play of any doctrine came to */
  readonly never_met: NeverMet;
  readonly keys: { readonly answers: KeyBalance; readonly script: KeyBalance };
  readonly choices: readonly JudgedChoice[];
  /** papers and measures of which the right answer turns on what is true in the country */
  readonly turns_on: readonly TurnsOn[];
  readonly measures: readonly JudgedMeasure[];
  /** teams that decide blindly, each by tastes of its own */
  readonly variance: Crossed;
  /** the doctrines as teams */
  readonly variance_of_doctrines: Crossed;
  /** where something is unknown: the better doctrines, over what may be true */
  readonly variance_of_truth?: TruthShares;
  /** where the scenario has a doctrine that learns: teams that heed it more or less */
  readonly variance_of_learners?: LearnerShares;
  readonly pacing: Pacing;
  readonly conditions: readonly Nearness[];
  readonly watched: Readonly<Record<string, Readonly<Record<string, readonly WatchedTurn[]>>>>;
}

export async function balanceOf(program: Program, study: Study, share: Share): Promise<Balance> {
  const tasks = firstTasks(study);
  const answers = await share(tasks);
  const censuses = censusesOf(study, tasks, answers);
  const weighing = weighingTasks(study, censuses);
  const weighed = await share(weighing);
  const climbs = (scripted: boolean): readonly Climbed[] =>
    tasks.flatMap((task, k) =>
      task.kind === 'climb' && task.climbing.scripted === scripted ? [answers[k] as Answers['climb']] : [],
    );
  const keys = {
    answers: await testClimbs(program, study, share, climbs(false)),
    script: await testClimbs(program, study, share, climbs(true)),
  };
  return {
    ...toldOf(program, study, censuses),
    keys,
    ...weighedIn(weighing, weighed),
    variance: varianceIn(tasks, answers),
    ...truthIn(study, tasks, answers),
    ...learnersIn(study, tasks, answers),
  };
}

function censusesOf({ doctrines, sizes }: Study, tasks: readonly Task[], answers: readonly Answer[]) {
  return new Map(
    doctrines.map((doctrine) => {
      const pieces = tasks.flatMap((task, k) =>
        task.kind === 'census' && task.doctrine === doctrine ? [answers[k] as Answers['census']] : [],
      );
      return [doctrine, joinCensus(pieces, sizes.moments)] as const;
    }),
  );
}

/** Which climb came highest is settled on some fresh seeds, how high on others. */
async function testClimbs(
  program: Program,
  study: Study,
  share: Share,
  climbs: readonly Climbed[],
): Promise<KeyBalance> {
  const task = (key: Climbed['key'], part: 'choose' | 'test', count: number): Task => ({
    kind: 'key',
    key,
    first: seedFrom(study, part),
    count,
  });
  const { testPlays } = study.sizes;
  const tried = (await share(
    climbs.map(({ key }) => task(key, 'choose', Math.ceil(testPlays / 4))),
  )) as readonly Tested[];
  const best = tried.reduce((high, one, k) => (isBetter(one, tried[high] as Tested) ? k : high), 0);
  const { key } = climbs[best] as Climbed;
  const [tested] = (await share([task(key, 'test', testPlays)])) as readonly [Tested];
  return {
    best: shareOf(tested.best, tested.plays),
    score: Math.round((100 * tested.score) / tested.plays) / 100,
    plays: tested.plays,
    searched: climbs.reduce((sum, { plays }) => sum + plays, 0),
    key: writeKey(program, key),
  };
}

const isBetter = (a: Tested, b: Tested): boolean => a.best > b.best || (a.best === b.best && a.score > b.score);

function weighedIn(
  tasks: readonly Task[],
  answers: readonly Answer[],
): Pick<Balance, 'choices' | 'turns_on' | 'measures'> {
  const of = <K extends 'inject' | 'measure'>(kind: K): readonly Answers[K][] =>
    tasks.flatMap((task, k) => (task.kind === kind ? [answers[k] as Answers[K]] : []));
  return {
    choices: of('inject').flatMap(({ choices }) => choices),
    turns_on: [...of('inject'), ...of('measure')].flatMap(({ turnsOn }) => turnsOn),
    measures: of('measure').map(({ measure }) => measure),
  };
}

function varianceIn(tasks: readonly Task[], answers: readonly Answer[]): Crossed {
  return crossedVariance(tasks.flatMap((task, k) => (task.kind === 'team' ? [answers[k] as Answers['team']] : [])));
}

function truthIn(
  { sizes }: Study,
  tasks: readonly Task[],
  answers: readonly Answer[],
): Pick<Balance, 'variance_of_truth'> {
  const scores = new Map(
    tasks.flatMap((task, k) =>
      task.kind === 'truths' ? [[task.doctrine, answers[k] as Answers['truths']] as const] : [],
    ),
  );
  if (scores.size === 0) return {};
  return { variance_of_truth: truthShares(scores, { truths: sizes.truths, plays: sizes.playsOfTruth }) };
}

function learnersIn(
  { sizes, learns }: Study,
  tasks: readonly Task[],
  answers: readonly Answer[],
): Pick<Balance, 'variance_of_learners'> {
  const scores = tasks.flatMap((task, k) => (task.kind === 'learner' ? [answers[k] as Answers['learner']] : []));
  if (learns === null || scores.length === 0) return {};
  return { variance_of_learners: learnerShares(learns, scores, { truths: sizes.truths, plays: sizes.playsOfTruth }) };
}

type Told = Omit<
  Balance,
  'keys' | 'choices' | 'turns_on' | 'measures' | 'variance' | 'variance_of_truth' | 'variance_of_learners'
>;

function toldOf(program: Program, study: Study, censuses: ReadonlyMap<string, Census>): Told {
  const { scenario, seed, sizes, continuations, sources } = study;
  const best = bestEndings(scenario);
  const named = <T>(of: (census: Census) => T): Readonly<Record<string, T>> =>
    Object.fromEntries([...censuses].map(([name, census]) => [name, of(census)]));
  return {
    scenario: scenario.id,
    seed,
    sizes,
    continuations,
    sources,
    highest_score: highestScore(scenario),
    best_endings: scenario.endings.flatMap(({ id }, k) => (best[k] === true ? [id] : [])),
    doctrines: named((census) => doctrineBalance(program, census)),
    competent: competentOf(program, censuses),
    variance_of_doctrines: crossedVariance([...censuses.values()].map(({ scores }) => scores)),
    ...overAll(program, [...censuses.values()]),
    watched: Object.fromEntries(
      study.watch.map((path, k) => [path, named(({ watched }) => watchedTurns(program, path, watched[k] ?? []))]),
    ),
  };
}

function doctrineBalance({ endings: codes }: Program, { scores, endings, best }: Census): DoctrineBalance {
  return {
    plays: scores.length,
    best: shareOf(best, scores.length),
    score: spreadOf(scores),
    endings: Object.fromEntries(codes.map(({ id }, k) => [id, endings[k] ?? 0])),
  };
}

/** Of the plays of all doctrines together. Their counts are used up. */
function overAll(program: Program, all: readonly Census[]): Pick<Balance, 'never_met' | 'pacing' | 'conditions'> {
  const [head, ...tail] = all;
  if (head === undefined) throw new Error('a balance of no doctrines');
  for (const { near, pacing, met } of tail) {
    addNearness(head.near, near);
    addPacing(head.pacing, pacing);
    addMet(head.met, met);
  }
  const endings = head.endings.map((_, k) => all.reduce((sum, one) => sum + (one.endings[k] ?? 0), 0));
  const plays = all.reduce((sum, { scores }) => sum + scores.length, 0);
  return {
    never_met: neverMet(program, head.met, endings, plays),
    pacing: pacingOf(program.scenario, head.pacing),
    conditions: nearnessOf(conditionsOf(program), head.near),
  };
}
