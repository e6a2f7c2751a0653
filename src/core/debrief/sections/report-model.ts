// Everything a debrief shows, from a log alone: all but `chronicle` and `why` is plain data. The screen and the printed report show the same.

import type { Message, Name, Sayable } from '../../ref/message.ts';
import { type ShownSeal, shownSeal } from '../../log/chain/shown-seal.ts';
import { type SessionClock, sessionClock } from '../../log/clock/session-clock.ts';
import type { Log } from '../../log/chain/write-log.ts';
import { type Chronicle, chronicleOf } from '../history/chronicle.ts';
import { interventionsOf } from '../history/interventions.ts';
import { endOf, isOver, type SessionEnd } from './ending.ts';
import { drawnChartsOf, type DrawnChart } from './indicators.ts';
import { type NotedMoment, notesOf } from './notes.ts';
import { type MetPaper, papersOf } from './papers.ts';
import { calibrationOf, type CalibrationRow, type Outcome, predictionsOf } from './predictions.ts';
import { type RatedObjective, ratingsOf } from './ratings.ts';
import { type Score, rubricOf } from './rubric.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { type Spending, spendingOf } from './spending.ts';
import { type Entry, timelineOf } from './timeline.ts';
import { type Truth, truthsOf } from './truths.ts';
import { type TurningPoint, turningPoints } from './turning-points.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import { type Why, whyOf } from '../why/why.ts';

/** A prediction with the names a reader needs. */
export interface NamedOutcome extends Outcome {
  readonly name: Sayable;
  readonly decision: Message | null;
  readonly byName: Sayable;
}

export interface ReportModel {
  readonly chronicle: Chronicle;
  readonly why: Why;
  /** of the scenario's texts */
  readonly language: string;
  readonly title: string;
  readonly team: string;
  /** role name and who played it; empty names are left out */
  readonly players: readonly { readonly role: Name; readonly name: string }[];
  readonly seed: number;
  readonly at: string | null;
  readonly seal: ShownSeal;
  /** how many inputs were taken, also those that were taken back */
  readonly inputs: number;
  /** what turn 1, 2 ... is called */
  readonly turnNames: readonly Sayable[];
  /** the turns that were begun, in order */
  readonly turns: Chronicle['turns'];
  /** whether the country held anything that had to be found out */
  readonly unknowns: boolean;
  readonly learning: readonly string[];
  /** what the facilitator did to the world of the game, told in order */
  readonly interventions: readonly { readonly seq: number; readonly turn: number; readonly what: Message }[];
  /** the log was written in an earlier format: what it left open about causes stays open */
  readonly older: boolean;
  readonly end: SessionEnd;
  readonly rubric: readonly Score[];
  /** what the evaluator saw; empty where nothing was rated */
  readonly ratings: readonly RatedObjective[];
  /** what the facilitator noted; told in the timeline too, without its moment */
  readonly notes: readonly NotedMoment[];
  /** what was true in this country; empty where the scenario has no unknowns */
  readonly truths: readonly Truth[];
  readonly timeline: readonly Entry[];
  readonly charts: readonly DrawnChart[];
  readonly predictions: readonly NamedOutcome[];
  readonly calibration: readonly CalibrationRow[] | null;
  readonly papers: readonly MetPaper[];
  readonly turningPoints: readonly TurningPoint[];
  readonly spending: Spending;
  /** where the time went, by the wall clock of the log */
  readonly clock: SessionClock;
  readonly sources: Sources;
}

export function reportModel(log: Log): ReportModel {
  const chronicle = chronicleOf(log);
  const { header } = log;
  const { scenario } = header;
  const why = whyOf(chronicle);
  const outcomes = predictionsOf(chronicle);
  const timeline = timelineOf(chronicle, why, outcomes);
  const end = endOf(chronicle, why);
  return {
    chronicle,
    why,
    language: scenario.language,
    title: scenario.title,
    team: header.team,
    players: playersOf(log),
    seed: header.seed,
    at: header.at ?? null,
    seal: shownSeal(log),
    inputs: log.records.length - 1,
    turnNames: Array.from({ length: scenario.turns }, (_, k) => why.glossary.turn(k + 1)),
    turns: chronicle.turns,
    unknowns: (scenario.unknowns ?? []).length > 0,
    learning: scenario.learning,
    interventions: tellInterventions(chronicle, timeline),
    older: log.original !== undefined,
    end,
    rubric: rubricOf(chronicle, why),
    ratings: ratingsOf(chronicle),
    notes: notesOf(chronicle),
    truths: truthsOf(chronicle, why, isOver(chronicle)),
    timeline,
    charts: drawnChartsOf(chronicle),
    predictions: nameOutcomes(chronicle, why, outcomes),
    calibration: calibrationOf(outcomes),
    papers: papersOf(chronicle),
    turningPoints: turningPoints(chronicle, why),
    spending: spendingOf(chronicle),
    clock: sessionClock(log),
    sources: sourcesOf(chronicle),
  };
}

function tellInterventions(chronicle: Chronicle, timeline: readonly Entry[]): ReportModel['interventions'] {
  const told = new Map(timeline.map((entry) => [entry.seq, entry]));
  return interventionsOf(chronicle).flatMap(({ seq, turn }) => {
    const entry = told.get(seq);
    return entry === undefined || !('what' in entry) ? [] : [{ seq, turn, what: entry.what }];
  });
}

function playersOf({ header }: Log): ReportModel['players'] {
  return header.scenario.roles.flatMap((role) => {
    const name = header.players[role.id] ?? '';
    return name === '' || name === role.name ? [] : [{ role: nameOf(role), name }];
  });
}

function nameOutcomes(chronicle: Chronicle, why: Why, outcomes: readonly Outcome[]): readonly NamedOutcome[] {
  return outcomes.map((outcome) => {
    const chose = chronicle.log.records[outcome.n]?.facts.find(({ type }) => type === 'chose');
    return {
      ...outcome,
      name: why.glossary.value(outcome.value),
      decision: chose === undefined ? null : (why.step(chose.seq)?.what ?? null),
      byName: why.glossary.turn(outcome.by),
    };
  });
}
