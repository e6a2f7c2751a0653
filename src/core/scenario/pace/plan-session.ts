// What a session would take, phase by phase, for the people who are there, and how much of a scenario fits into the minutes they have.

import type { Scenario } from '../language/schema.ts';
import { placesIn } from '../names/places-in.ts';
import { injectsMet, wordsOfBriefing, wordsOfPaper, wordsReadApart } from './estimate-minutes.ts';
import { type Pace, paceFor } from './paces.ts';

/** What is planned for each of these, and measured: papers are read, argued and decided in `inject`; planning ends with its resolution. */
export const CLOCK_PHASES = ['briefing', 'situation', 'inject', 'planning', 'report', 'ending'] as const;
export type ClockPhase = (typeof CLOCK_PHASES)[number];

/** Whole minutes. */
export interface PlannedTurn {
  readonly turn: number;
  readonly situation: number;
  readonly inject: number;
  readonly planning: number;
  readonly report: number;
}

export interface SessionPlan {
  /** at the table, 1 or more */
  readonly people: number;
  /** that there are */
  readonly minutes: number;
  readonly briefing: number;
  /** all of the scenario */
  readonly turns: readonly PlannedTurn[];
  readonly ending: number;
  /** how many of the first turns fit into the minutes, with briefing and ending; at least one */
  readonly fits: number;
  /** that those take: what is left of the minutes is for breaks; more than they are where not even one turn fits */
  readonly planned: number;
  /** that all turns would take */
  readonly whole: number;
}

/** Of the minutes around: seats and roles, and the ending with what people say at once. */
const BEGINNING = 2 / 3;
/** Of a turn beside its papers, as a reader with a clock found it: five minutes of eight to plan. */
const SHARES = { situation: 3 / 16, planning: 5 / 8, report: 3 / 16 } as const;

export const PEOPLE = { least: 1, most: 12 } as const;
export const MINUTES = { least: 10, most: 600 } as const;

/** `people` and `minutes` within `PEOPLE` and `MINUTES`. */
export function planSession(scenario: Scenario, people: number, minutes: number): SessionPlan {
  const pace = paceFor(people);
  const briefing = Math.max(1, Math.round(minutesOfBriefing(scenario, people, pace)));
  const ending = Math.max(1, Math.round(pace.around * (1 - BEGINNING)));
  const turns = turnsOf(scenario, people, pace);
  const around = briefing + ending;
  const fits = Math.max(1, fitting(turns, minutes - around));
  const [planned, whole] = [turns.slice(0, fits), turns].map((some) => around + sumOf(some)) as [number, number];
  return { people, minutes, briefing, turns, ending, fits, planned, whole };
}

/** All of its phases. */
export const minutesOfTurn = ({ situation, inject, planning, report }: PlannedTurn): number =>
  situation + inject + planning + report;

const sumOf = (turns: readonly PlannedTurn[]): number => turns.reduce((sum, turn) => sum + minutesOfTurn(turn), 0);

/** How many of the first turns take no more than so many minutes. */
export function fitting(turns: readonly PlannedTurn[], minutes: number): number {
  let left = minutes;
  return turns.filter((turn) => (left -= minutesOfTurn(turn)) >= 0).length;
}

function minutesOfBriefing(scenario: Scenario, people: number, { wordsPerMinute, around }: Pace): number {
  const briefs = wordsReadApart(
    scenario.roles.map(({ brief }) => brief),
    people,
  );
  return (wordsOfBriefing(scenario) + briefs) / wordsPerMinute + around * BEGINNING;
}

/** Papers are met by chance: each is taken to be as long as they are on average, and a turn to meet its share of them. */
function turnsOf(scenario: Scenario, people: number, pace: Pace): readonly PlannedTurn[] {
  const { injects } = scenario;
  const all = injects.reduce(
    (sum, inject) => sum + wordsOfPaper(inject) + wordsReadApart(Object.values(inject.advice), people),
    0,
  );
  const words = all / Math.max(1, injects.length);
  const paper = words / pace.wordsPerMinute + pace.decision;
  const places = placesIn(scenario);
  const slotsInAll = places.reduce((sum, one) => sum + one, 0);
  const share = injectsMet(scenario) / Math.max(1, slotsInAll);
  const part = (of: keyof typeof SHARES): number => Math.max(1, Math.round(pace.turn * SHARES[of]));
  const [situation, planning, report] = [part('situation'), part('planning'), part('report')];
  return places.map((slots, k) => {
    const inject = Math.round(slots * share * paper);
    return { turn: k + 1, situation, inject, planning, report };
  });
}

/** Minutes planned for a phase; null for a turn that the scenario does not have. */
export function plannedFor({ briefing, turns, ending }: SessionPlan, phase: ClockPhase, turn: number): number | null {
  if (phase === 'briefing') return briefing;
  return phase === 'ending' ? ending : (turns[turn - 1]?.[phase] ?? null);
}
