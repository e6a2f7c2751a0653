import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { play, PROCEED, resolvedSmall } from '../debrief/played.fixture.ts';
import type { Input } from '../log/form/input.ts';
import type { AuthoredScenario } from '../scenario/language/schema.ts';
import { playMeddled } from '../simulate/meddle.fixture.ts';
import { secretive } from './view/leak.fixture.ts';
import { type Run, step } from './step.ts';
import { type Legal, legalOf } from './view/legal.ts';

const TO_PLANNING: readonly Input[] = [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'refuse' }];

const openAfter = (change: (scenario: AuthoredScenario) => void): Legal['stillOpen'] =>
  legalOf(play(TO_PLANNING, resolvedSmall(change)).run).stillOpen;

/** How many of them the engine takes, one after the other; each is tried once. */
function take(run: Run, inputs: readonly Input[], most: number): { readonly run: Run; readonly taken: number } {
  let [now, taken] = [run, 0];
  for (const input of inputs) {
    if (taken === most) break;
    const next = step(now, input);
    if (next.refused !== undefined) continue;
    now = next.run;
    taken++;
  }
  return { run: now, taken };
}

describe('what could still be used', () => {
  test.each([
    ['nobody is free', 0, 0],
    ['one can be spared', 1, 1],
    ['there is enough for two', 2, 2],
    ['there is more than a turn allows', 9, 2],
  ])('given %s for a dossier, then so many', (_given, police, dossiers) => {
    const open = openAfter((scenario) => {
      scenario.dossier_holds = { police: 1 };
      scenario.dossiers_per_turn = 2;
      for (const one of scenario.capacity) if (one.id === 'police') one.start = police;
      for (const actor of scenario.actors) actor.known = 1;
    });
    expect(open.dossiers).toBe(dossiers);
  });

  test.each([resolvedSmall(), resolvedSmall(secretive)])(
    'in random games, then the engine takes as many, dossiers and orders (%#)',
    (scenario) => {
      let met = 0;
      for (let seed = 0; seed < 25; seed++)
        playMeddled(compileScenario(scenario), seed, ({ run }) => {
          const { open, stillOpen, dossiers, measures } = legalOf(run);
          if (!open.plan) return;
          met++;
          const subjects = dossiers.filter(({ until }) => until === null).map(({ ref: subject }) => subject);
          const first = take(
            run,
            subjects.map((subject): Input => ({ kind: 'take_up', subject })),
            stillOpen.dossiers,
          );
          expect(first.taken).toBe(stillOpen.dossiers);
          const counted = measures.filter(({ beside }) => !beside);
          const orders = counted.flatMap((measure) => measure.orders.map(({ input }) => input));
          const { taken } = take(first.run, orders, stillOpen.orders);
          expect(taken).toBe(stillOpen.orders);
        });
      expect(met).toBeGreaterThan(50);
    },
  );
});
