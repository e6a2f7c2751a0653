// What the account of a game must know, as a list of questions: the scores of the futures of a moment, with or without a first input.
// Each is answered on its own, by whoever is free, and the answer is the same whoever gives it.

import type { Program } from '../../compile/program.ts';
import { choiceProblem } from '../../engine/injects.ts';
import { totalScore } from '../../engine/objectives.ts';
import { orderProblem } from '../../engine/measures.ts';
import { presentInject, type World } from '../../engine/world.ts';
import { END_PLANNING, type Policy, type PolicyInput } from '../policy.ts';
import { futurePlayer, futureSeed, isOver } from './future-of.ts';
import type { Moment } from './moments.ts';
import type { Scores } from './paired.ts';

/** What moment `moment` is worth: as the continuation goes on by itself (`first` null), or after the team has done `first`. */
export interface Question {
  readonly moment: number;
  readonly first: PolicyInput | null;
}

/** Beside the way that was taken: the other choices of papers, or every legal order, too. */
export type Breadth = 'choices' | 'orders';

/** What changes nothing that a score could hear of. */
const QUIET: ReadonlySet<PolicyInput['kind']> = new Set(['position', 'pause', 'resume', 'annotate', 'rate']);
/** What throws dice at once, so that it is worth one thing before they fall and another after. */
const WITH_DICE: ReadonlySet<PolicyInput['kind']> = new Set(['choose', 'end_planning']);

export const isQuiet = ({ kind }: PolicyInput): boolean => QUIET.has(kind);
export const throwsDice = ({ kind }: PolicyInput): boolean => WITH_DICE.has(kind);

/** Whether its value must be asked for: a quiet moment is worth what the next one is, and the end is worth its score. */
export const isAsked = ({ world, done }: Moment): boolean => !isOver(world) && (done === null || !isQuiet(done.input));

/** For each moment that is asked about: its own value, then that of what was done where dice fall at once, then the alternatives. */
export function questionsOf(moments: readonly Moment[], breadth: Breadth): readonly Question[] {
  return moments.flatMap((one, moment): readonly Question[] => {
    if (!isAsked(one)) return [];
    const { world, done } = one;
    const taken = done !== null && throwsDice(done.input) ? [done.input] : [];
    const others = done === null ? [] : alternativesTo(world, done.input, breadth);
    return [null, ...taken, ...others].map((first) => ({ moment, first }));
  });
}

/** What could have been done instead. */
export function alternativesTo(world: World, done: PolicyInput, breadth: Breadth): readonly PolicyInput[] {
  switch (done.kind) {
    case 'choose':
      return otherChoices(world, done.choice);
    case 'order':
    case 'withdraw':
    case 'take_up':
      return [END_PLANNING, ...(breadth === 'orders' ? otherOrders(world, done) : [])];
    case 'end_planning':
      return breadth === 'orders' ? otherOrders(world, done) : [];
    default:
      return [];
  }
}

function otherChoices(world: World, taken: string): readonly PolicyInput[] {
  const code = presentInject(world);
  if (code === undefined) return [];
  const free = code.choices.filter((choice) => choice.id !== taken && choiceProblem(world, choice) === null);
  return free.map((choice) => ({ kind: 'choose', inject: code.inject.id, choice: choice.id }));
}

function otherOrders(world: World, done: PolicyInput): readonly PolicyInput[] {
  const isDone = (order: PolicyInput): boolean =>
    done.kind === 'order' && order.kind === 'order' && order.measure === done.measure && order.target === done.target;
  return world.program.measures.flatMap((measure) =>
    measure.targets.flatMap((target) =>
      isDone(target.order) || orderProblem(world, measure, target) !== null ? [] : [target.order],
    ),
  );
}

/** Answers questions about one game, each with the scores of `futures` futures. */
export function answerer(
  program: Program,
  moments: readonly Moment[],
  { policy, futures, seed }: { readonly policy: Policy; readonly futures: number; readonly seed: number },
): (question: Question) => Scores {
  const play = futurePlayer(program);
  const seeds = Array.from({ length: futures }, (_, k) => futureSeed(seed, k));
  return ({ moment, first }) => {
    const { world } = moments[moment] as Moment;
    return seeds.map((one) => totalScore(program, play(world, policy, one, first).values));
  };
}
