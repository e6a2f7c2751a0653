// Many plays of one scenario by one policy, counted. Reached is read off the values at the end; only the states that actors went
// through must be looked at on the way, after each input.

import type { Program } from '../compile/program.ts';
import type { World } from '../engine/world.ts';
import { batchPlayer } from './play.ts';
import type { Policy } from './policy.ts';
import { emptyTally, type Tally } from './tally.ts';

/** Plays `count` seeds from `first` on (round from 2^32 - 1 to 0) and adds them up. */
export type Sampler = (first: number, count: number) => Tally;

/** `unknowns`: what is fixed of them. */
export function sampler(program: Program, policy: Policy, unknowns: Readonly<Record<string, string>> = {}): Sampler {
  const watched = watchedSlots(program);
  const visited = new Uint8Array(watched.stateCount);
  const play = batchPlayer(program, { policy, unknowns, after: (world) => visit(world, watched, visited) });
  return (first, count) => {
    const tally = emptyTally(program);
    for (let k = 0; k < count; k++) {
      visited.fill(0);
      countPlay(tally, play((first + k) >>> 0), watched, visited);
    }
    return tally;
  };
}

interface Watched {
  readonly injects: readonly number[];
  readonly choices: readonly number[];
  readonly measures: readonly number[];
  /** of each ending */
  readonly grades: readonly number[];
  readonly indicators: readonly number[];
  /** an actor's slot, and where its states begin in the list of all */
  readonly actors: readonly (readonly [slot: number, first: number])[];
  readonly stateCount: number;
}

function watchedSlots(program: Program): Watched {
  const { scenario, layout, injects, measures } = program;
  let stateCount = 0;
  const moving = scenario.actors.filter(({ states }) => states.length > 0);
  const actors = moving.map(({ id, states }) => {
    const first = stateCount;
    stateCount += states.length;
    return [layout.slot(`actor.${id}.state`), first] as const;
  });
  return {
    injects: injects.map((inject) => inject.firedSlot),
    choices: injects.flatMap((inject) => inject.choices.map((choice) => choice.takenSlot)),
    measures: measures.map((measure) => measure.orderedSlot),
    grades: scenario.endings.map((ending) => ending.grade),
    indicators: scenario.indicators.map(({ id }) => layout.slot(`indicator.${id}`)),
    actors,
    stateCount,
  };
}

function visit({ values }: World, { actors }: Watched, visited: Uint8Array): void {
  for (const [slot, first] of actors) visited[first + (values[slot] as number)] = 1;
}

function countPlay(tally: Tally, { values, ending }: World, watched: Watched, visited: Uint8Array): void {
  tally.runs++;
  if (typeof ending === 'number') increment(tally.endings, ending);
  for (const key of ['injects', 'choices', 'measures'] as const)
    watched[key].forEach((slot, k) => {
      if ((values[slot] as number) > 0) increment(tally[key], k);
    });
  const grade = typeof ending === 'number' ? (watched.grades[ending] ?? 0) : 0;
  watched.choices.forEach((slot, k) => {
    if ((values[slot] as number) > 0) tally.grades[k] = (tally.grades[k] ?? 0) + grade;
  });
  for (let k = 0; k < visited.length; k++) if (visited[k] === 1) increment(tally.states, k);
  watched.indicators.forEach((slot, k) => increment(tally.indicators[k] ?? [], values[slot] as number));
}

function increment(counts: number[], k: number): void {
  counts[k] = (counts[k] ?? 0) + 1;
}
