// What is promised of every scenario that passes its checks: it fits its own schema, plays to an ending, its log is written,
// opened again and found sound by the judgement that the command line and import use, and can be gone on with from any line.

import { compileScenario } from '../compile/compile-scenario.ts';
import type { Program } from '../compile/program.ts';
import { headerFor } from '../debrief/played.fixture.ts';
import { reportModel } from '../debrief/sections/report-model.ts';
import { judgeLog, type Judgement } from '../engine/judge-log.ts';
import { beginSession, type Session, takeStep } from '../engine/session.ts';
import { stateHash } from '../engine/state-hash.ts';
import { writeLog } from '../log/chain/write-log.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { sayStart } from '../../text/say.ts';
import { playMeddled } from './meddle.fixture.ts';
import { playSession } from './play-session.ts';
import type { Policy } from './policy.ts';
import { randomPolicy } from './random-policy.ts';

/** Throws with what is wrong. That the scenario fits its schema is the first thing that is asked when the log is opened. */
export function playsAndOpens(scenario: Scenario, seed: number): void {
  const played = play(compileScenario(scenario), seed);
  if (played.run.world.ending === null && seed % 2 === 0) throw new Error('no ending');
  const opened = expectSound(writeLog(played), 'the whole log');
  if (stateHash(opened.run.world) !== stateHash(played.run.world)) throw new Error('another state when opened');
  if (seed % 8 < 2) expectGoesOn(played, 1 + (seed % played.records.length));
  if (seed % 8 === 0) reportModel(opened);
}

/** By a team alone, or with somebody who meddles. */
const play = (program: Program, seed: number): Session =>
  seed % 2 === 0
    ? playSession(beginSession(program, headerFor(program.scenario, seed)), randomPolicy)
    : playMeddled(program, seed);

/** Opens the first records alone, goes on with the inputs of the others, and comes to the same log. */
function expectGoesOn({ header, records }: Session, kept: number): void {
  let session = expectSound(writeLog({ header, records: records.slice(0, kept) }), `the first ${kept} records`);
  for (const { input } of records.slice(kept)) {
    const taken = input === null ? null : takeStep(session, input);
    if (!taken?.ok) throw new Error(`gone on with, ${input?.kind} is refused`);
    session = taken.session;
  }
  if (writeLog(session) !== writeLog({ header, records })) throw new Error('gone on with, it is another log');
}

function expectSound(text: string, what: string): Session {
  const judged = judgeLog(text);
  if (judged.ok) return judged.session;
  throw new Error(`${what}: ${complaint(judged)}`);
}

const complaint = ({ code, line, message }: Extract<Judgement, { ok: false }>): string =>
  `${code}, line ${line}: ${sayStart(message)}`;

/** Goes on from where a log ends, at random, and opens what comes of it. */
export function goesOnAndOpens(session: Session): void {
  expectSound(writeLog(playSession(session, onwards)), 'gone on with');
}

/** Whatever the session waits for: it may have been left in a pause. */
const onwards: Policy = (world, draw) => (world.paused ? { kind: 'resume' } : randomPolicy(world, draw));
