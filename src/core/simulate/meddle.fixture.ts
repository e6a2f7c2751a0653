// A facilitator who does at random everything a facilitator can do, beside a team that plays at random: what the suites play to
// reach the corners of the engine.

import type { Program } from '../compile/program.ts';
import { headerFor } from '../debrief/played.fixture.ts';
import { beginSession, type Session, takeStep } from '../engine/session.ts';
import { presentInject, type World } from '../engine/world.ts';
import { type Input, RATINGS } from '../log/form/input.ts';
import { type Draw, policyDice } from './policy.ts';
import { randomPolicy } from './random-policy.ts';

/** After so many inputs nobody meddles any more, so that every play comes to its end. */
const PATIENCE = 150;

function oneOf<T>(draw: Draw, list: readonly T[]): T {
  const one = list[draw(list.length)];
  if (one === undefined) throw new Error('nothing to draw from');
  return one;
}

const ACTS: readonly ((world: World, draw: Draw) => Input)[] = [
  jot,
  () => ({ kind: 'pause' }),
  ({ program }, draw) => ({ kind: 'fire', inject: oneOf(draw, program.injects).inject.id }),
  ({ program }, draw) => ({ kind: 'hold', inject: oneOf(draw, program.injects).inject.id, held: draw(3) > 0 }),
  (world, draw) => ({
    kind: 'skip',
    inject: (presentInject(world) ?? oneOf(draw, world.program.injects)).inject.id,
  }),
  override,
  position,
  ({ inputs }, draw) => ({ kind: 'rewind', to: draw(Math.max(1, inputs)) }),
  (_world, draw) => (draw(12) === 0 ? { kind: 'close' } : { kind: 'annotate', text: 'Not yet.' }),
];

/** A note or a rating, without a die of its own. */
function jot({ inputs, program: { objectives } }: World): Input {
  const objective = objectives[inputs % objectives.length]?.id;
  if (objective === undefined || inputs % 2 === 0) return { kind: 'annotate', text: 'A note.' };
  return {
    kind: 'rate',
    objective,
    rating: RATINGS[(inputs >> 1) % RATINGS.length] ?? 'P',
    note: `Seen at ${inputs}.`,
  };
}

function override({ program }: World, draw: Draw): Input {
  const { path, name, low, high } = oneOf(
    draw,
    program.layout.slots.filter(
      ({ write, name }) => write !== 'never' && !(name.kind === 'state' && name.states.length === 0),
    ),
  );
  const to = low + draw(Math.min(high, 200) - low + 1);
  if (name.kind === 'int') return { kind: 'override', value: path, to };
  return { kind: 'override', value: path, to: name.kind === 'bool' ? draw(2) === 1 : oneOf(draw, name.states) };
}

function position(world: World, draw: Draw): Input {
  const { program } = world;
  const { inject } = presentInject(world) ?? oneOf(draw, program.injects);
  const role = oneOf(draw, program.scenario.roles).id;
  return { kind: 'position', role, inject: inject.id, choice: oneOf(draw, inject.choices).id };
}

/** What happens next: often the team's random input, now and then an act, which may well be refused. */
export function meddledInput(world: World, draw: Draw): Input {
  if (world.inputs < PATIENCE && draw(8) === 0) return oneOf(draw, ACTS)(world, draw);
  return world.paused ? { kind: 'resume' } : randomPolicy(world, draw);
}

/** One seed from briefing to debrief; `watch` sees every session on the way. Refused acts are passed over. */
export function playMeddled(program: Program, seed: number, watch: (session: Session) => void = () => {}): Session {
  const draw = policyDice(seed);
  let session = beginSession(program, headerFor(program.scenario, seed));
  watch(session);
  while (session.run.world.phase !== 'debrief') {
    const taken = takeStep(session, meddledInput(session.run.world, draw));
    if (!taken.ok) continue;
    session = taken.session;
    watch(session);
  }
  return session;
}
