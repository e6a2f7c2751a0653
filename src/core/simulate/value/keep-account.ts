// The account of one game in one go, without threads.

import type { Program } from '../../compile/program.ts';
import type { Policy } from '../policy.ts';
import { type Account, accountOf } from './account.ts';
import { answerer, type Breadth, questionsOf } from './ask-futures.ts';
import { momentsOf, type Played } from './moments.ts';

export interface AccountOptions {
  /** goes on from every moment to the end */
  readonly policy: Policy;
  /** of each moment and each alternative, 1 or more */
  readonly futures: number;
  readonly breadth?: Breadth;
}

export function keepAccount(program: Program, played: Played, options: AccountOptions): Account {
  const { policy, futures, breadth = 'choices' } = options;
  const moments = momentsOf(program, played);
  const answer = answerer(program, moments, { policy, futures, seed: played.seed });
  const scores = questionsOf(moments, breadth).map(answer);
  return accountOf(moments, { futures, breadth, scores });
}
