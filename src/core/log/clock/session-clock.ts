// The clock of a session: what was planned for each phase beside what it took, and how the class stands now.

import {
  type ClockPhase,
  fitting,
  plannedFor,
  planSession,
  type SessionPlan,
} from '../../scenario/pace/plan-session.ts';
import type { Log } from '../chain/write-log.ts';
import { type Standing, stretch, timeSpent } from './time-spent.ts';

const MINUTE = 60_000; // milliseconds

export interface ClockRow {
  /** 0 in the briefing */
  readonly turn: number;
  readonly phase: ClockPhase;
  /** minutes; null where nothing was planned */
  readonly planned: number | null;
  /** milliseconds, to the last input */
  readonly time: number;
}

export interface SessionClock {
  /** null where nobody said how much time there was */
  readonly plan: SessionPlan | null;
  /** in the order in which they were first entered */
  readonly rows: readonly ClockRow[];
  readonly standing: Standing;
}

export function sessionClock({ header, records }: Pick<Log, 'header' | 'records'>): SessionClock {
  const plan = header.plan === undefined ? null : planSession(header.scenario, header.plan.people, header.plan.minutes);
  const { spent, standing } = timeSpent(records);
  const rows = spent.map((one) => ({ ...one, planned: plan === null ? null : plannedFor(plan, one.phase, one.turn) }));
  return { plan, rows, standing };
}

/** In minutes. */
export interface ClockNow {
  /** played, without pauses */
  readonly played: number;
  /** in the phase in which the table stands, and what was planned for it */
  readonly here: { readonly played: number; readonly planned: number | null };
  /** more than was planned up to here; less than 0 is ahead of the plan. Null without a plan */
  readonly behind: number | null;
  /** turns after this one for which there is time, with the ending; null without a plan */
  readonly fit: number | null;
}

/** How long was played so far: all that a timer needs to know of a session. */
export interface PlayTime {
  /** milliseconds, to the last input */
  readonly before: number;
  readonly standing: Standing;
}

export const playTimeOf = ({ rows, standing }: SessionClock): PlayTime => ({
  before: rows.reduce((sum, { time }) => sum + time, 0),
  standing,
});

/** Milliseconds played until then, without pauses; `now` in milliseconds since 1970. */
export const playedAt = ({ before, standing }: PlayTime, now: number): number => before + stretch(standing, now);

/** `now` in milliseconds since 1970. */
export function clockAt({ plan, rows, standing }: SessionClock, now: number): ClockNow {
  const isHere = ({ turn, phase }: ClockRow): boolean => turn === standing.turn && phase === standing.phase;
  const before = rows.filter((row) => !isHere(row));
  const played = playedAt(playTimeOf({ plan, rows, standing }), now) / MINUTE;
  const timeHere = played - before.reduce((sum, { time }) => sum + time, 0) / MINUTE;
  const here = { played: timeHere, planned: rows.find(isHere)?.planned ?? null };
  if (plan === null) return { played, here, behind: null, fit: null };
  const plannedBefore = before.reduce((sum, { planned }) => sum + (planned ?? 0), 0);
  const behind = played - plannedBefore - Math.min(timeHere, here.planned ?? 0);
  return { played, here, behind, fit: turnsThatFit(plan, standing, plan.minutes - played, timeHere) };
}

const IN_TURN = ['situation', 'inject', 'planning', 'report'] as const;

/** Of the turns after the present one, with what is left of that, and the ending. */
function turnsThatFit(plan: SessionPlan, { turn, phase }: Standing, minutes: number, timeHere: number): number {
  const at = IN_TURN.findIndex((one) => one === phase);
  const rest = IN_TURN.slice(Math.max(0, at)).reduce((sum, one) => sum + (plannedFor(plan, one, turn) ?? 0), 0);
  const now = at < 0 ? (phase === 'briefing' ? plan.briefing : 0) : rest;
  return fitting(plan.turns.slice(turn), minutes - plan.ending - Math.max(0, now - timeHere));
}
