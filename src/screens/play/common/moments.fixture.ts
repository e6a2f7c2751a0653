// Moments of missions as they were really played, with what the team is shown of them.

import { END_PLANNING, FIRST_TURN, play, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { withSecrets } from '../../../core/scenario/secrets.fixture.ts';
import { compileScenario } from '../../../core/compile/compile-scenario.ts';
import { beginSession, type Session, takeStep } from '../../../core/engine/session.ts';
import { type Legal, legalOf } from '../../../core/engine/view/legal.ts';
import { type Picture, pictureOf } from '../../../core/engine/view/picture.ts';
import type { Phase } from '../../../core/log/form/fact.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { HALF_BRIDGE } from '../../common/golden-logs.fixture.ts';

export interface Moment {
  readonly session: Session;
  readonly picture: Picture;
  readonly legal: Legal;
}

/** The half bridge after each of its inputs; the team has a name, and one of its players. */
export const MOMENTS: readonly Moment[] = sessionsOfHalfBridge().map(momentOf);

function sessionsOfHalfBridge(): readonly Session[] {
  const { header, records } = HALF_BRIDGE;
  const players = { [header.scenario.roles[0]?.id ?? '']: 'Ines' };
  const begun = beginSession(compileScenario(header.scenario), { ...header, team: 'Blue', players });
  const sessions = [begun];
  for (const { input } of records) if (input !== null) sessions.push(after(sessions.at(-1) ?? begun, input));
  return sessions;
}

/** Its picture is made when it is asked for. */
export function momentOf(session: Session): Moment {
  let [picture, legal]: [Picture | null, Legal | null] = [null, null];
  return {
    session,
    get picture() {
      return (picture ??= pictureOf(session));
    },
    get legal() {
      return (legal ??= legalOf(session.run));
    },
  };
}

/** The session after these inputs, all of which must be taken. */
export function after(session: Session, ...inputs: readonly Input[]): Session {
  return inputs.reduce((before, input) => {
    const taken = takeStep(before, input);
    if (!taken.ok) throw new Error(`${JSON.stringify(input)} refused: ${taken.refused.code}`);
    return taken.session;
  }, session);
}

/** The first moment of the half bridge of which this is true. */
export function when(isTrue: (moment: Moment) => boolean): Session {
  const found = MOMENTS.find(isTrue);
  if (found === undefined) throw new Error('the half bridge never comes to this');
  return found.session;
}

/** The first moment in this phase, from this turn on. */
export const inPhase = (phase: Phase, turn = 0): Session =>
  when(({ session: { run } }) => run.world.phase === phase && run.world.turn >= turn);

/** A small country in planning, in which it was just found out whose the creek is; and the report of that turn. */
export const FOUND_OUT = play(
  [
    ...FIRST_TURN.slice(0, 3),
    { kind: 'override', value: 'route.creek.known', to: 2 },
    { kind: 'take_up', subject: 'route.creek' },
  ],
  resolvedSmall(withSecrets),
);
export const REPORT_OF_IT = after(FOUND_OUT, END_PLANNING);
