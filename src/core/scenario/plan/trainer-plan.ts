/**
 * What a trainer prepares a session from, as plain data: who sits there, what it is for, the agenda, what to prepare, what to be careful
 * with; and the papers, for the trainer's eyes only. Made of the scenario alone: what is true is drawn when a session begins, and stands
 * nowhere here.
 */
import type { Inject, Scenario } from '../language/schema.ts';
import { placesIn } from '../names/places-in.ts';
import { minutesOfPaper } from '../pace/minutes-of-paper.ts';
import { minutesOfTurn, type PlannedTurn, planSession, type SessionPlan } from '../pace/plan-session.ts';
import { firstTurnOf } from '../papers/first-turn.ts';
import { firstSentences, synopsisOf } from '../papers/synopsis.ts';

/** As it was chosen at set-up. */
export interface PlanChoices {
  readonly people: number;
  readonly minutes: number;
  readonly positions: 'none' | 'keyboard' | 'slips';
  readonly predictions: boolean;
  /** ids of papers that are left out */
  readonly withheld: readonly string[];
}

export interface AgendaTurn extends PlannedTurn {
  /** where the scenario gives one */
  readonly name: string | null;
  /** a team may stop for the day behind it */
  readonly mayStop: boolean;
}

type Step = { readonly minutes: number } & (
  | { readonly kind: 'briefing' | 'ending' | 'spare' }
  | { readonly kind: 'turn'; readonly turn: AgendaTurn }
);

/** `at`: minutes after the beginning. */
export type AgendaStep = Step & { readonly at: number };

export interface PlannedRole {
  readonly name: string;
  /** what it answers for, in a sentence or two */
  readonly line: string;
}

/** When a paper comes: in its turn (`conditional`: if its condition holds), not before a turn, or only where something asks for it. */
export type PlannedWhen =
  | { readonly kind: 'must'; readonly turn: number; readonly conditional: boolean }
  | { readonly kind: 'from'; readonly turn: number }
  | { readonly kind: 'asked' };

export interface PlannedPaper {
  readonly title: string;
  readonly synopsis: string;
  readonly when: PlannedWhen;
  readonly minutes: number;
  readonly contentNote: string | null;
  readonly leftOut: boolean;
}

export interface TrainerPlan extends Pick<PlanChoices, 'positions' | 'predictions'> {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly session: SessionPlan;
  /** what the exercise is for */
  readonly learning: readonly string[];
  readonly objectives: readonly { readonly title: string; readonly text: string }[];
  readonly agenda: readonly AgendaStep[];
  readonly roles: readonly PlannedRole[];
  /** whether something of the country differs from session to session */
  readonly isDrawn: boolean;
  /** papers that the planned turns have places for, at most */
  readonly papersMet: number;
  readonly contentNotes: readonly string[];
  /** how many papers carry a note of their own, and how many of those are left out */
  readonly noted: { readonly all: number; readonly leftOut: number };
  /** for the trainer only */
  readonly papers: readonly PlannedPaper[];
  /** for the trainer only: after which turn, and what to say there */
  readonly stops: readonly { readonly after: number; readonly text: string }[];
}

/** About a line and a half of print. */
const LINE = 120; // characters

/** `people` and `minutes` within `PEOPLE` and `MINUTES` of `plan-session.ts`. */
export function trainerPlan(scenario: Scenario, choices: PlanChoices): TrainerPlan {
  const { title, summary, language, learning, objectives, roles, content_notes: contentNotes, breaks = [] } = scenario;
  const { people, minutes, positions, predictions, withheld } = choices;
  const session = planSession(scenario, people, minutes);
  const papers = scenario.injects.map((inject) => plannedPaper(scenario, inject, choices));
  const noted = papers.filter(({ contentNote }) => contentNote !== null);
  const left = scenario.injects.filter(({ id }) => !withheld.includes(id)).length;
  const places = placesIn(scenario).slice(0, session.fits);
  return {
    title,
    summary,
    language,
    positions,
    predictions,
    session,
    learning,
    objectives: objectives.map((one) => ({ title: one.title, text: one.text })),
    agenda: agendaOf(scenario, session),
    roles: roles.map(({ name, brief }) => ({ name, line: firstSentences(brief, LINE) })),
    isDrawn: (scenario.unknowns ?? []).length > 0,
    papersMet: Math.min(
      places.reduce((sum, one) => sum + one, 0),
      left,
    ),
    contentNotes,
    noted: { all: noted.length, leftOut: noted.filter(({ leftOut }) => leftOut).length },
    papers,
    stops: breaks.filter(({ after }) => after <= session.fits),
  };
}

/** What is left of the minutes is for breaks and for the debrief. */
function agendaOf({ turn_names: names, breaks = [] }: Scenario, session: SessionPlan): readonly AgendaStep[] {
  const { briefing, turns, fits, ending, minutes, planned } = session;
  const stops = new Set(breaks.map(({ after }) => after));
  const played = turns.slice(0, fits).map((turn): Step => {
    const mayStop = stops.has(turn.turn) && turn.turn < fits;
    const told = { ...turn, name: names?.[turn.turn - 1] ?? null, mayStop };
    return { kind: 'turn', minutes: minutesOfTurn(turn), turn: told };
  });
  const steps: readonly Step[] = [
    { kind: 'briefing', minutes: briefing },
    ...played,
    { kind: 'ending', minutes: ending },
    { kind: 'spare', minutes: Math.max(0, minutes - planned) },
  ];
  let at = 0;
  return steps
    .filter((step) => step.minutes > 0)
    .map((step) => {
      const begins = at;
      at += step.minutes;
      return { ...step, at: begins };
    });
}

function plannedPaper(scenario: Scenario, inject: Inject, { people, withheld }: PlanChoices): PlannedPaper {
  const { id, title, content_note: contentNote = null } = inject;
  return {
    title,
    synopsis: synopsisOf(inject),
    when: whenOf(scenario, inject),
    minutes: minutesOfPaper(inject, people),
    contentNote,
    leftOut: withheld.includes(id),
  };
}

function whenOf(scenario: Scenario, inject: Inject): PlannedWhen {
  const turn = firstTurnOf(scenario, inject, 1);
  if (typeof turn !== 'number') return { kind: 'asked' };
  const { must, when } = inject.trigger ?? {};
  return must === undefined ? { kind: 'from', turn } : { kind: 'must', turn, conditional: when !== undefined };
}
