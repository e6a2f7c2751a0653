// What those who keep an account are told at the start, be they threads of the command line or a worker of the page, and how they answer.

import { compileScenario } from '../../compile/compile-scenario.ts';
import type { Program } from '../../compile/program.ts';
import type { Doctrine } from '../../scenario/language/schema-doctrine.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import { doctrinePolicy } from '../doctrine/doctrine-policy.ts';
import { asPlayed } from './as-played.ts';
import { answerer, type Question } from './ask-futures.ts';
import { type Moment, momentsOf, type Played } from './moments.ts';
import type { Scores } from './paired.ts';

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
