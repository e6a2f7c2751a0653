// What the threads of `account` are told at the start, and how they answer a question.

import { compileScenario } from '../../core/compile/compile-scenario.ts';
import type { Program } from '../../core/compile/program.ts';
import type { Doctrine } from '../../core/scenario/language/schema-doctrine.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { doctrinePolicy } from '../../core/simulate/doctrine/doctrine-policy.ts';
import { asPlayed } from '../../core/simulate/value/as-played.ts';
import { answerer, type Question } from '../../core/simulate/value/ask-futures.ts';
import { type Moment, momentsOf, type Played } from '../../core/simulate/value/moments.ts';
import type { Scores } from '../../core/simulate/value/paired.ts';

export interface Job {
  readonly scenario: Scenario;
  readonly played: Played;
  /** null: as the team itself went on */
  readonly doctrine: Doctrine | null;
  readonly futures: number;
}

export function answers(job: Job): (question: Question) => Scores {
  const program = compileScenario(job.scenario);
  return answersFrom(program, momentsOf(program, job.played), job);
}

export function answersFrom(program: Program, moments: readonly Moment[], job: Job): (question: Question) => Scores {
  const { doctrine, futures, played } = job;
  const policy = doctrine === null ? asPlayed(program, moments) : doctrinePolicy(program, doctrine);
  return answerer(program, moments, { policy, futures, seed: played.seed });
}
