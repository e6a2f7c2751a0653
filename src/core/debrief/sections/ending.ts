// How it ended and why: the ending's own text, and the facts that last wrote what its condition looked at. A session that was closed
// early, or is still under way, is said to be so.

import type { Chronicle } from '../history/chronicle.ts';
import { type OtherEnding, otherEndings } from './other-endings.ts';
import type { Chain, Why } from '../why/why.ts';

export interface EndingReached {
  readonly kind: 'ended';
  readonly turn: number;
  readonly title: string;
  readonly text: string;
  /** 1 worst to 5 best */
  readonly grade: number;
  /** how many endings the scenario has, by grade: what this one is to be read against */
  readonly grades: readonly number[];
  readonly discussion: readonly string[];
  readonly because: readonly Chain[];
  readonly others: readonly OtherEnding[];
}
export type SessionEnd =
  | EndingReached
  | { readonly kind: 'closed'; readonly turn: number; readonly turns: number; readonly reason: string | null }
  /** `older`: recorded in an older format, and so not to be gone on with */
  | { readonly kind: 'unfinished'; readonly turn: number; readonly turns: number; readonly older: boolean };

/** A session that is not can be taken up again: what the team has not seen must not be told yet. */
export const isOver = (chronicle: Chronicle): boolean => endedIn(chronicle) !== undefined;

const endedIn = ({ told }: Chronicle) => told.filter(({ fact, kept }) => kept && fact.type === 'ended').at(-1);

export function endOf(chronicle: Chronicle, why: Why): SessionEnd {
  const { scenario, log, turns } = chronicle;
  const last = endedIn(chronicle);
  const turn = turns.at(-1)?.turn ?? 1;
  if (last?.fact.type !== 'ended')
    return { kind: 'unfinished', turn, turns: scenario.turns, older: log.original !== undefined };
  const { ending: id, because } = last.fact;
  const ending = scenario.endings.find((one) => one.id === id);
  if (ending === undefined) {
    const input = log.records[last.n]?.input;
    const reason = input?.kind === 'close' ? (input.reason ?? null) : null;
    return { kind: 'closed', turn, turns: scenario.turns, reason };
  }
  const { title, text, grade, discussion } = ending;
  const grades = scenario.endings.map((one) => one.grade).sort((a, b) => a - b);
  return {
    kind: 'ended',
    turn,
    title,
    text,
    grade,
    grades,
    discussion: discussion ?? [],
    because: because.map(why.chain),
    others: otherEndings(chronicle, why.glossary, ending.id),
  };
}
