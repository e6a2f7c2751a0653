// `step` gives a new run and leaves the one it was given as it was; so undo is to stand on an older one, and nothing that follows
// can reach back. Every run is frozen before it is stepped from, and compared afterwards.

import { expect, test } from 'vitest';
import { stateHash } from '../engine/state-hash.ts';
import { beginRun, type Run, step } from '../engine/step.ts';
import type { Fact } from '../log/form/fact.ts';
import type { Input } from '../log/form/input.ts';
import { meddledInput } from './meddle.fixture.ts';
import { policyDice } from './policy.ts';
import { programsToPlay } from './shipped.fixture.ts';

const PLAYS = 12;

/** Numbers cannot be frozen in a typed array: those are compared, everything else would throw. */
function freeze({ world }: Run): string {
  for (const list of [world.due, world.waiting, world.orders]) {
    for (const item of list) Object.freeze(item);
    Object.freeze(list);
  }
  Object.freeze(world);
  return `${world.values.join()} ${world.writers?.join()}`;
}

test.each(programsToPlay())('no step of %s writes into the run it was given', (_id, program) => {
  for (let seed = 0; seed < PLAYS; seed++) {
    const draw = policyDice(seed);
    let { run } = beginRun(program, { seed });
    while (run.world.phase !== 'debrief') {
      const before = freeze(run);
      const next = step(run, meddledInput(run.world, draw));
      expect(freeze(run)).toBe(before);
      // A refused input gives back the very run, and no facts.
      expect(next.refused !== undefined).toBe(next.run === run);
      expect(next.refused === undefined || next.facts.length === 0).toBe(true);
      run = next.run;
    }
  }
});

interface Moment {
  readonly hash: string;
  readonly input: Input | null;
  readonly facts: readonly Fact[];
}

/** Without the numbers, which go on after a rewind. */
const shape = (facts: readonly Fact[]): unknown =>
  facts.map(({ seq: _, because: __, by: { kind, id }, ...fact }) => ({ ...fact, by: { kind, id } }));

test.each(programsToPlay())(
  'a rewind in %s brings back the state, and what follows is the same again',
  (_id, program) => {
    for (let seed = 0; seed < PLAYS; seed++) {
      const draw = policyDice(seed);
      let { run } = beginRun(program, { seed });
      const moments: Moment[] = [{ hash: stateHash(run.world), input: null, facts: [] }];
      while (run.world.phase !== 'debrief') {
        const input = meddledInput(run.world, draw);
        if (input.kind === 'rewind') continue;
        const next = step(run, input);
        if (next.refused !== undefined) continue;
        run = next.run;
        moments.push({ hash: stateHash(run.world), input, facts: next.facts });
      }
      const to = draw(moments.length - 1);
      const back = step(run, { kind: 'rewind', to });
      expect(back.facts.map((fact) => fact.type)).toEqual(['rewound']);
      expect(stateHash(back.run.world)).toBe(moments[to]?.hash);
      ({ run } = back);
      for (const { input, hash, facts } of moments.slice(to + 1)) {
        const again = step(run, input as Input);
        run = again.run;
        expect(stateHash(run.world)).toBe(hash);
        expect(shape(again.facts)).toEqual(shape(facts));
      }
    }
  },
);
