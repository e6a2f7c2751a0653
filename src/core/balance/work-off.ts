// What a thread does with a task. Everything that is costly to make is made once for each thread.

import { compileScenario } from '../compile/compile-scenario.ts';
import type { InjectCode, MeasureCode, Program } from '../compile/program.ts';
import { choiceProblem } from '../engine/injects.ts';
import { orderProblem } from '../engine/measures.ts';
import type { World } from '../engine/world.ts';
import { refOf } from '../ref/value-path.ts';
import { quantileFor } from '../findings/interval.ts';
import { batchPlayer } from '../simulate/play.ts';
import type { Doctrines, Policy, PolicyInput } from '../simulate/policy.ts';
import { takeCensus } from './census.ts';
import { decisionMaker, learningTeam } from './decision-maker.ts';
import { type Futures, futuresOf } from './futures.ts';
import { type Judging, judgeChoices } from './judge-choices.ts';
import { judgeMeasure } from './judge-measures.ts';
import { judgeUnknowns } from './judge-unknowns.ts';
import { climb, testKey } from './keys/climb.ts';
import { highestScore, outcomeOf } from './outcome.ts';
import {
  type Answer,
  type Answers,
  comparisonsIn,
  type Met,
  seedFrom,
  type Study,
  type Task,
  type TaskOf,
} from './study.ts';
import { playTruths } from './truth.ts';
import { type Cell, type Continuation, type Situation, tryAll, tryOptions } from './try-options.ts';

/** Less than this does not matter: in per cent of the highest score, and in grades. */
const LEAST_PERCENT = 2;
const LEAST_GRADE = 0.25;
/** The first future of those with which a verdict is tried again. */
const AGAIN = 10_000;

export type Work = (task: Task) => Answer;

interface Bench {
  readonly study: Study;
  readonly program: Program;
  readonly futures: Futures;
  readonly policyOf: (name: string) => Policy;
}

export function worksOff(study: Study, doctrines: Doctrines): Work {
  const program = compileScenario(study.scenario);
  const made = new Map<string, Policy>();
  const policyOf = (name: string): Policy => {
    const policy = made.get(name) ?? doctrines(name, program);
    made.set(name, policy);
    return policy;
  };
  const bench: Bench = { study, program, futures: futuresOf(program), policyOf };
  return (task) => workOn(bench, task);
}

function workOn(bench: Bench, task: Task): Answer {
  const { study, program, policyOf } = bench;
  switch (task.kind) {
    case 'census': {
      const { first, count } = task;
      const { watch, sizes } = study;
      return takeCensus(program, { policy: policyOf(task.doctrine), first, count, watch, keep: sizes.moments });
    }
    case 'team':
      return scoresOfTeam(bench, task.team);
    case 'truths': {
      const { truths, playsOfTruth: plays } = study.sizes;
      return playTruths(program, policyOf(task.doctrine), { truths, plays, first: seedFrom(study, 'truths') });
    }
    case 'learner': {
      const { truths, teams, playsOfTruth: plays } = study.sizes;
      const policy = learningTeam(task.team, teams, policyOf(task.doctrine));
      return playTruths(program, policy, { truths, plays, first: seedFrom(study, 'truths') });
    }
    case 'climb':
      return climb(program, task.climbing);
    case 'inject':
      return weighInject(bench, task);
    case 'measure':
      return weighMeasure(bench, task);
    case 'key':
      return testKey(program, task.key, task.first, task.count);
  }
}

function scoresOfTeam({ study, program }: Bench, team: number): Answers['team'] {
  const [play, judge] = [batchPlayer(program, { policy: decisionMaker(team) }), outcomeOf(program)];
  const first = seedFrom(study, 'crossed');
  return Array.from({ length: study.sizes.seeds }, (_, k) => judge(play((first + k) >>> 0)).score);
}

function weighInject(bench: Bench, { inject, met }: TaskOf<'inject'>): Answers['inject'] {
  const code = bench.program.injects[inject] as InjectCode;
  const ids = code.choices.map(({ id }) => `${code.inject.id}.${id}`);
  const situations = situationsOf(bench, met, {
    stop: (world) => world.phase === 'inject' && world.inject === inject,
    options: (world) =>
      code.choices.map((choice): PolicyInput | undefined =>
        choiceProblem(world, choice) === null
          ? { kind: 'choose', inject: code.inject.id, choice: choice.id }
          : undefined,
      ),
  });
  const judging = judgingOf(bench, situations, bench.study.sizes.futures);
  return {
    choices: judgeChoices(judging, ids),
    turnsOn: turningOn(
      bench,
      judging,
      situations,
      refOf('inject', code.inject.id),
      code.choices.map(({ id }) => id),
    ),
  };
}

function weighMeasure(bench: Bench, { measure, met }: TaskOf<'measure'>): Answers['measure'] {
  const code = bench.program.measures[measure] as MeasureCode;
  const situations = situationsOf(bench, met, {
    stop: ({ phase, turn }, at) => phase === 'planning' && turn === at,
    options: (world) => [
      null,
      ...code.targets.map((target) => (orderProblem(world, code, target) === null ? target.order : undefined)),
    ],
  });
  const targets = code.targets.map(({ id }) => id);
  const { id } = code.measure;
  const judging = judgingOf(bench, situations, bench.study.sizes.futuresOfOrders);
  const options = [NONE, ...targets.map((target) => target ?? id)];
  const truths = bench.program.unknowns.map(({ id: unknown, slot, options: all }) => ({
    id: unknown,
    options: all.map((option) => option.id),
    inSituation: situations.map(({ world }) => world.values[slot] ?? 0),
  }));
  const weighing = { ...judging, truths, targets, comparisons: comparisonsIn(bench.study) };
  return {
    measure: judgeMeasure(weighing, id),
    turnsOn: turningOn(bench, judging, situations, refOf('measure', id), options),
  };
}

/** What is right where no order is. */
const NONE = 'none';

function turningOn(
  { program }: Bench,
  judging: Judging,
  situations: readonly Situation[],
  ref: string,
  options: readonly string[],
) {
  return judgeUnknowns({ ...judging, unknowns: program.unknowns, situations, ref, options });
}

interface Meeting {
  readonly stop: (world: World, turn: number) => boolean;
  readonly options: (world: World) => Situation['options'];
}

function situationsOf({ futures, policyOf }: Bench, met: readonly Met[], { stop, options }: Meeting) {
  return met.flatMap(({ source, moments }) =>
    moments.map((moment): Situation => {
      const world = futures.upTo(policyOf(source), moment.seed, (now) => stop(now, moment.turn));
      if (world === null) throw new Error(`seed ${moment.seed} of ${source} does not come there again`);
      return { world, moment, options: options(world) };
    }),
  );
}

function judgingOf({ study, futures, policyOf }: Bench, situations: readonly Situation[], count: number): Judging {
  const { continuations: names, sizes, scenario } = study;
  const continuations = names.map((name): Continuation => ({ name, policy: policyOf(name) }));
  const known = new Map<Cell, Cell>();
  const tryAgain = (cell: Cell): Cell => {
    const { situation, continuation } = cell;
    const range = { first: AGAIN, count: sizes.futuresAgain };
    const [at, goesOn] = [situations[situation] as Situation, continuations[continuation] as Continuation];
    return { situation, continuation, ...tryOptions(futures, at, goesOn, range) };
  };
  return {
    cells: tryAll(futures, situations, continuations, count),
    continuations: names,
    least: { scores: (highestScore(scenario) * LEAST_PERCENT) / 100, grades: LEAST_GRADE },
    quantile: quantileFor(comparisonsIn(study)),
    again(cell) {
      const other = known.get(cell) ?? tryAgain(cell);
      known.set(cell, other);
      return other;
    },
  };
}
