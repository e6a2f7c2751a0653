// A policy at the table: the same inputs as in a batch, but as a session that is logged.

import type { Input } from '../log/form/input.ts';
import { type Session, takeStep } from '../engine/session.ts';
import { MAX_INPUTS } from './play.ts';
import { type Policy, policyDice } from './policy.ts';

/** Goes on from where `session` stands, to its end. The dice of the policy are those of `batchPlayer` for the same seed. */
export function playSession(session: Session, policy: Policy, after?: (session: Session) => void): Session {
  const draw = policyDice(session.header.seed);
  let now = session;
  for (let n = 0; now.run.world.phase !== 'debrief'; n++) {
    if (n > MAX_INPUTS) throw new Error(`no end after ${MAX_INPUTS} inputs`);
    now = taken(now, policy(now.run.world, draw));
    after?.(now);
  }
  return now;
}

function taken(session: Session, input: Input): Session {
  const step = takeStep(session, input);
  if (step.ok) return step.session;
  throw new Error(`${input.kind} refused: ${step.refused.code} ${step.refused.about ?? ''}`);
}
