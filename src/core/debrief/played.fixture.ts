// Played sessions for the tests of the debrief: the small scenario with given inputs, and random plays of it.

import { expect } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import type { Program } from '../compile/program.ts';
import { beginSession, type Metadata, type Session, takeStep } from '../engine/session.ts';
import { ENGINE_VERSION } from '../engine/step.ts';
import { hashScenario } from '../log/chain/hash-scenario.ts';
import { LOG_FORMAT, LOG_VERSION, DEFAULT_SETTINGS, type Header } from '../log/form/header.ts';
import type { Input } from '../log/form/input.ts';
import type { Log } from '../log/chain/write-log.ts';
import { Findings } from '../scenario/issue/issue.ts';
import { resolveScenario } from '../scenario/resolve/resolve-library.ts';
import { SCHEMA_VERSION, type AuthoredScenario, type Scenario } from '../scenario/language/schema.ts';
import { smallLibrary, smallScenario } from '../scenario/small-scenario.fixture.ts';
import { policyDice } from '../simulate/policy.ts';
import { randomPolicy } from '../simulate/random-policy.ts';

export function resolvedSmall(change: (scenario: AuthoredScenario) => void = () => {}): Scenario {
  const authored = smallScenario();
  change(authored);
  const findings = new Findings();
  const { scenario } = resolveScenario(authored, smallLibrary(), findings);
  expect(findings.list).toEqual([]);
  return scenario;
}

export function headerFor(scenario: Scenario, seed = 7): Header {
  return {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    schema: SCHEMA_VERSION,
    engine: ENGINE_VERSION,
    ...hashScenario(scenario),
    scenario,
    seed,
    team: 'Blue',
    players: {},
    settings: DEFAULT_SETTINGS,
    session: `session-${seed}`,
  };
}

/** One input, or an input and what is kept about it. */
export type Given = Input | readonly [Input, Metadata];

export function play(given: readonly Given[], scenario: Scenario = resolvedSmall(), seed = 7): Session {
  const program = compileScenario(scenario);
  return given.reduce(
    (session, one) => {
      const [input, metadata] = Array.isArray(one) ? (one as readonly [Input, Metadata]) : [one as Input, {}];
      return take(session, input, metadata);
    },
    beginSession(program, headerFor(scenario, seed)),
  );
}

function take(session: Session, input: Input, metadata: Metadata = {}): Session {
  const taken = takeStep(session, input, metadata);
  if (!taken.ok)
    throw new Error(`${JSON.stringify(input)} refused: ${taken.refused.code} ${taken.refused.about ?? ''}`);
  return taken.session;
}

export const PROCEED: Input = { kind: 'proceed' };
export const END_PLANNING: Input = { kind: 'end_planning' };

/** The first turn of the miniature that all tests work out by hand: pay the toll, patrol the coast. */
export const FIRST_TURN: readonly Input[] = [
  PROCEED,
  PROCEED,
  { kind: 'choose', inject: 'cable', choice: 'pay' },
  { kind: 'order', measure: 'patrol', target: 'coast' },
  END_PLANNING,
];

/** The second and last: the boats are left alone. */
export const SECOND_TURN: readonly Input[] = [
  PROCEED,
  PROCEED,
  { kind: 'choose', inject: 'offer', choice: 'accept' },
  END_PLANNING,
  PROCEED,
  PROCEED,
];

/** A random play; now and then a facilitator takes it back some steps. `watch` sees every session on the way. */
export function playAtRandom(program: Program, seed: number, watch: (session: Session) => void = () => {}): Log {
  const draw = policyDice(seed);
  let session = beginSession(program, headerFor(program.scenario, seed));
  watch(session);
  while (session.run.world.phase !== 'debrief') {
    const back = session.records.length > 4 && session.records.length < 60 && draw(12) === 0;
    const input: Input = back
      ? { kind: 'rewind', to: draw(session.records.length - 1) }
      : randomPolicy(session.run.world, draw);
    session = take(session, input);
    watch(session);
  }
  return session;
}
