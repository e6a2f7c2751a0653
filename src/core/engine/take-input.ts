// One input changes one world, in place: who may do what when, and on to its own function. All return why they refuse, or null.

import type { Input } from '../log/form/input.ts';
import { annotate, close, fire, hold, override, pause, rate, skip } from './facilitator-inputs.ts';
import { endPlanning, proceed } from './phases.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choose, order, takePosition, takeUp, withdraw } from './team-inputs.ts';
import type { World } from './world.ts';

const WHILE_PAUSED: ReadonlySet<Input['kind']> = new Set([
  'resume',
  'annotate',
  'rate',
  'fire',
  'hold',
  'skip',
  'override',
  'rewind',
  'close',
]);
const AFTERWARDS: ReadonlySet<Input['kind']> = new Set(['annotate', 'rate', 'rewind', 'proceed']);

/** Everything but `rewind`, which needs the run's past: see step.ts. */
export function takeInput(world: World, given: Exclude<Input, { kind: 'rewind' }>): Refusal | null {
  if (world.paused && !WHILE_PAUSED.has(given.kind)) return refuse('paused');
  if ((world.phase === 'ending' || world.phase === 'debrief') && !AFTERWARDS.has(given.kind))
    return refuse('session_over');
  switch (given.kind) {
    case 'proceed':
      return proceed(world);
    case 'position':
      return takePosition(world, given);
    case 'choose':
      return choose(world, given);
    case 'order':
      return order(world, given);
    case 'withdraw':
      return withdraw(world, given);
    case 'take_up':
      return takeUp(world, given);
    case 'end_planning':
      return endPlanning(world);
    case 'pause':
    case 'resume':
      return pause(world, given.kind === 'pause');
    case 'annotate':
      return annotate(world);
    case 'rate':
      return rate(world, given);
    case 'fire':
      return fire(world, given);
    case 'hold':
      return hold(world, given);
    case 'skip':
      return skip(world, given);
    case 'override':
      return override(world, given);
    case 'close':
      return close(world);
  }
}
