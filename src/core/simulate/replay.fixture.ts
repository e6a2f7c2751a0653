// Every random play comes to a declared ending, and its log is accepted: well-formed, sealed, and the same when it is played again.

import { endingOf } from '../engine/world.ts';
import { expect, test } from 'vitest';
import { say } from '../../text/say.ts';
import type { Program } from '../compile/program.ts';
import { headerFor } from '../debrief/played.fixture.ts';
import { judgeLog } from '../engine/judge-log.ts';
import { beginSession, type Session } from '../engine/session.ts';
import { stateHash } from '../engine/state-hash.ts';
import { writeLog } from '../log/chain/write-log.ts';
import { playMeddled } from './meddle.fixture.ts';
import { batchPlayer } from './play.ts';
import { playSession } from './play-session.ts';
import { randomPolicy } from './random-policy.ts';
import { programsToPlay } from './shipped.fixture.ts';

export function replaySuite(seeds: number): void {
  test.each(programsToPlay())(
    `${seeds} plays of %s end in a declared ending, and their logs are accepted`,
    (_id, program) => {
      const batch = batchPlayer(program, { policy: randomPolicy });
      for (let seed = 0; seed < seeds; seed++) {
        const begun = beginSession(program, headerFor(program.scenario, seed));
        const session = playSession(begun, randomPolicy);
        const { world } = session.run;
        if (endingOf(world) === undefined) throw new Error(`seed ${seed} has no declared ending`);
        expectAccepted(session);
        // A batch, without facts and without XState, comes to the same world.
        expect(stateHash(batch(seed))).toBe(stateHash(world));
      }
    },
    3_600_000,
  );

  test.each(programsToPlay())(
    `${Math.ceil(seeds / 2)} plays of %s with a meddling facilitator are accepted too`,
    (_id, program: Program) => {
      for (let seed = 0; seed < Math.ceil(seeds / 2); seed++) {
        expectAccepted(playMeddled(program, seed));
      }
    },
    3_600_000,
  );
}

function expectAccepted(session: Session): void {
  const judgement = judgeLog(writeLog(session));
  if (!judgement.ok)
    throw new Error(`seed ${session.header.seed}, line ${judgement.line}: ${judgement.code} ${say(judgement.message)}`);
  expect(judgement.stateHash).toBe(stateHash(session.run.world));
}
