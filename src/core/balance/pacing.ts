// How long plays take: words that are read, decisions that are argued, turns that are planned, counted over plays and told in minutes for
// teams of one, three and five. The minutes are judgements (see estimate-minutes.ts); the counts are exact.

import type { InjectCode, Program } from '../compile/program.ts';
import type { World } from '../engine/world.ts';
import { countWords, wordsOfBriefing, wordsOfPaper, wordsReadApart } from '../scenario/pace/estimate-minutes.ts';
import { PACES, TEAM_SIZES, type TeamSize } from '../scenario/pace/paces.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { inHundredths, meanOf, spreadOf } from './spread.ts';

/** Of one play, or of one turn of it. */
interface Counts {
  words: number;
  /** those of all the advice, and of the longest of it */
  advice: number;
  longest: number;
  decisions: number;
  orders: number;
}
/** Sums over plays, turn by turn; `plays` that came to the turn. */
export interface TurnCounts extends Counts {
  plays: number;
}

export interface PacingCounts {
  readonly turns: TurnCounts[];
  /** for each play minutes for each size of team */
  readonly minutes: number[][];
}

const none = (): Counts => ({ words: 0, advice: 0, longest: 0, decisions: 0, orders: 0 });

/** Follows one play after another: what lay on the table is read and decided. */
export function watchPacing(program: Program) {
  const reading = program.injects.map(readingOf);
  const counts: PacingCounts = {
    turns: Array.from({ length: program.scenario.turns }, () => ({ ...none(), plays: 0 })),
    minutes: [],
  };
  let [play, turns, inject, ordered]: [Counts, number, number | null, number] = [none(), 0, null, 0];
  let turn: TurnCounts | undefined;
  const read = (into: Counts, paper: Counts): void => {
    into.words += paper.words;
    into.advice += paper.advice;
    into.longest += paper.longest;
    into.decisions++;
  };
  return {
    counts,
    begin(): void {
      [play, turns, inject, ordered] = [none(), 0, null, 0];
    },
    after(world: World): void {
      const { phase } = world;
      if (phase === 'situation') {
        turns++;
        turn = counts.turns[world.turn - 1];
        if (turn !== undefined) turn.plays++;
      }
      if (phase === 'inject' && world.inject !== inject && world.inject !== null) {
        const paper = reading[world.inject] as Counts;
        read(play, paper);
        if (turn !== undefined) read(turn, paper);
      }
      inject = phase === 'inject' ? world.inject : null;
      if (phase === 'report' && turn !== undefined) {
        turn.orders += world.orderCount - ordered;
        ordered = world.orderCount;
      }
    },
    ended(): void {
      const { scenario } = program;
      counts.minutes.push(TEAM_SIZES.map((size) => minutesOfPlay(scenario, size, play, turns)));
    },
  };
}

function readingOf({ inject }: InjectCode): Counts {
  const advice = Object.values(inject.advice).map(countWords);
  const longest = Math.max(0, ...advice);
  return { ...none(), words: wordsOfPaper(inject), advice: advice.reduce((sum, one) => sum + one, 0), longest };
}

const wordsFor = (size: TeamSize, { words, advice, longest }: Counts): number =>
  words + (size === 1 ? advice : longest);

function minutesOfPlay(scenario: Scenario, size: TeamSize, play: Counts, turns: number): number {
  const { wordsPerMinute, decision, turn, around } = PACES[size];
  const roles = wordsReadApart(
    scenario.roles.map(({ brief }) => brief),
    size,
  );
  const words = wordsFor(size, play) + wordsOfBriefing(scenario) + roles;
  return inHundredths(words / wordsPerMinute + play.decisions * decision + turns * turn + around);
}

export function addPacing(sum: PacingCounts, more: PacingCounts): void {
  for (const [k, turn] of sum.turns.entries()) {
    const other = more.turns[k] as TurnCounts;
    for (const key of ['plays', 'words', 'advice', 'longest', 'decisions', 'orders'] as const) turn[key] += other[key];
  }
  sum.minutes.push(...more.minutes);
}

/** A turn as it is met on average. */
export interface PacingTurn {
  readonly turn: number;
  readonly words: number;
  readonly decisions: number;
  readonly orders: number;
  readonly minutes: Readonly<Record<TeamSize, number>>;
}
/** Nine plays of ten take at least `short` and at most `long`. */
export interface Minutes {
  readonly short: number;
  readonly middle: number;
  readonly long: number;
}
export interface Pacing {
  /** what the scenario says of itself */
  readonly declared: number;
  /** against the range from the quickest team to the slowest */
  readonly verdict: 'within' | 'too_low' | 'too_high';
  readonly teams: Readonly<Record<TeamSize, Minutes>>;
  readonly turns: readonly PacingTurn[];
}

export function pacingOf({ minutes: declared }: Scenario, { turns, minutes }: PacingCounts): Pacing {
  const teams = bySize((size, k): Minutes => {
    const { p10, p50, p90 } = spreadOf(minutes.map((play) => play[k] as number));
    return { short: Math.round(p10), middle: Math.round(p50), long: Math.round(p90) };
  });
  const [low, high] = [teams[1].short, teams[5].long];
  const verdict = declared < low ? 'too_low' : declared > high ? 'too_high' : 'within';
  return { declared, verdict, teams, turns: turns.map(turnOf) };
}

const bySize = <T>(of: (size: TeamSize, k: number) => T): Readonly<Record<TeamSize, T>> => ({
  1: of(1, 0),
  3: of(3, 1),
  5: of(5, 2),
});

function turnOf(counts: TurnCounts, k: number): PacingTurn {
  const { plays, words, longest, decisions, orders } = counts;
  const each = (sum: number): number => (plays === 0 ? 0 : inHundredths(sum / plays));
  const minutes = bySize((size) => {
    const { wordsPerMinute, decision, turn } = PACES[size];
    return plays === 0
      ? 0
      : meanOf([each(wordsFor(size, counts)) / wordsPerMinute + each(decisions) * decision + turn]);
  });
  return {
    turn: k + 1,
    words: Math.round(each(words + longest)),
    decisions: each(decisions),
    orders: each(orders),
    minutes,
  };
}
