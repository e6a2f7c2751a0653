// The account of a game, as backgammon programs keep it: final = start + skill + luck, exactly. Everything is a sum over the same futures,
// a whole number: points x futures. A moment is worth what its futures score under the named continuation; skill is what a decision is worth
// more than the moment before it, luck what the dice and the facilitator then make of it. Under the policy that really played, both are
// nought on average.

import { totalScore } from '../../engine/objectives.ts';
import { isOver } from './future-of.ts';
import {
  alternativesTo,
  type Breadth,
  isAsked,
  isQuiet,
  type Question,
  questionsOf,
  throwsDice,
} from './ask-futures.ts';
import type { PolicyInput } from '../policy.ts';
import type { Moment } from './moments.ts';
import { pairedSum, type Scores, sumOf } from './paired.ts';

export interface Alternative {
  readonly id: string;
  /** what its futures score; `low` and `high`: by how much, compared future by future with what was done, it may be off */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
export interface AccountEntry {
  /** number of its record in the log */
  readonly input: number;
  readonly turn: number;
  readonly kind: PolicyInput['kind'];
  /** `inject.choice`, `measure@target`, the subject of a dossier; null where the kind says it all */
  readonly id: string | null;
  readonly skill: number;
  readonly luck: number;
  readonly alternatives: readonly Alternative[];
}
export interface Account {
  readonly futures: number;
  readonly start: number;
  readonly skill: number;
  /** with what the facilitator did */
  readonly luck: number;
  /** the part of `luck` that was the facilitator's doing */
  readonly facilitator: number;
  /** start + skill + luck: the score, times `futures`; of a game that is not over, what it was worth at last */
  readonly final: number;
  readonly over: boolean;
  /** every input that could change anything */
  readonly decisions: readonly AccountEntry[];
}

export interface Answers {
  readonly futures: number;
  readonly breadth: Breadth;
  /** to `questionsOf(moments, breadth)`, in that order */
  readonly scores: readonly Scores[];
}

export function accountOf(moments: readonly Moment[], { futures, breadth, scores }: Answers): Account {
  const answers = byMoment(questionsOf(moments, breadth), scores);
  const own = ownScores(moments, answers, futures);
  const decisions = moments.flatMap((one, k): readonly AccountEntry[] => {
    const { world, done } = one;
    if (done === null || !isAsked(one)) return [];
    return [
      entryOf(
        { world, done },
        { before: own[k] as Scores, after: own[k + 1] as Scores, asked: answers[k] ?? [], breadth },
      ),
    ];
  });
  const last = moments.at(-1) as Moment;
  const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  return {
    futures,
    start: sumOf(own[0] as Scores),
    skill: total(decisions.map(({ skill }) => skill)),
    luck: total(decisions.map(({ luck }) => luck)),
    facilitator: total(decisions.map(({ kind, luck }) => (FACILITATORS.has(kind) ? luck : 0))),
    final: sumOf(own.at(-1) as Scores),
    over: isOver(last.world),
    decisions,
  };
}

const FACILITATORS: ReadonlySet<PolicyInput['kind']> = new Set(['fire', 'hold', 'skip', 'override', 'close']);

function byMoment(
  questions: readonly Question[],
  scores: readonly Scores[],
): readonly (readonly Scores[] | undefined)[] {
  const found: Scores[][] = [];
  questions.forEach(({ moment }, k) => (found[moment] ??= []).push(scores[k] as Scores));
  return found;
}

/** From the end backwards: a quiet moment is worth what the next one is. What is over is worth the score with which it ended. */
function ownScores(
  moments: readonly Moment[],
  answers: ReturnType<typeof byMoment>,
  futures: number,
): readonly Scores[] {
  const end = moments.find(({ world }) => isOver(world));
  const atEnd: Scores =
    end === undefined ? [] : Array.from({ length: futures }, () => totalScore(end.world.program, end.world.values));
  const own: Scores[] = [];
  for (let k = moments.length - 1; k >= 0; k--) {
    const { world, done } = moments[k] as Moment;
    const isOwn = !isOver(world) && (done === null || !isQuiet(done.input));
    own[k] = isOver(world) ? atEnd : isOwn ? (answers[k]?.[0] as Scores) : (own[k + 1] as Scores);
  }
  return own;
}

interface Around {
  readonly before: Scores;
  readonly after: Scores;
  readonly asked: readonly Scores[];
  readonly breadth: Breadth;
}

function entryOf(
  { world, done }: Required<Moment> & { done: NonNullable<Moment['done']> },
  around: Around,
): AccountEntry {
  const { before, after, asked, breadth } = around;
  const { input, n } = done;
  const dice = throwsDice(input);
  const decided = isDecision(input);
  /** what it was worth to have done it, before dice fell */
  const taken = dice ? (asked[1] as Scores) : decided ? after : before;
  const others = alternativesTo(world, input, breadth);
  return {
    input: n,
    turn: world.turn,
    kind: input.kind,
    id: idOf(input),
    skill: sumOf(taken) - sumOf(before),
    luck: sumOf(after) - sumOf(taken),
    alternatives: others.map((other, k) => alternative(other, asked[k + (dice ? 2 : 1)] as Scores, taken)),
  };
}

const DECISIONS: ReadonlySet<PolicyInput['kind']> = new Set(['choose', 'order', 'withdraw', 'take_up', 'end_planning']);
const isDecision = ({ kind }: PolicyInput): boolean => DECISIONS.has(kind);

function alternative(input: PolicyInput, scores: Scores, taken: Scores): Alternative {
  const value = sumOf(scores);
  const { within } = pairedSum(scores, taken);
  return { id: idOf(input) ?? input.kind, value, low: value - within, high: value + within };
}

/** As a person would look for it in the scenario. */
export function idOf(input: PolicyInput): string | null {
  switch (input.kind) {
    case 'choose':
      return `${input.inject}.${input.choice}`;
    case 'order':
    case 'withdraw':
      return input.target === undefined ? input.measure : `${input.measure}@${input.target}`;
    case 'take_up':
      return input.subject;
    case 'fire':
    case 'hold':
    case 'skip':
      return input.inject;
    case 'override':
      return input.value;
    default:
      return null;
  }
}
