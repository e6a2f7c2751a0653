// A choice that the team could not see, as a debrief tells it.

import { describe, expect, test } from 'vitest';
import { smallProgram } from '../../engine/small-program.fixture.ts';
import { shownChoices } from '../../engine/injects.ts';
import { presentInject } from '../../engine/world.ts';
import type { Input } from '../../log/form/input.ts';
import type { AuthoredScenario } from '../../scenario/language/schema.ts';
import { playMeddled } from '../../simulate/meddle.fixture.ts';
import { makeOdd } from '../../simulate/odd-scenario.fixture.ts';
import { chronicleOf } from '../history/chronicle.ts';
import { hiddenThen } from '../history/hidden-then.ts';
import { FIRST_TURN, play, PROCEED, resolvedSmall } from '../played.fixture.ts';
import { reportModel } from './report-model.ts';

/** What conditions may read, one of each kind. */
const CONDITIONS = [
  'national.trust > 47 || mandate.renewal',
  "actor.crew.state == 'armed' && turn > 1",
  "unknown.moved == 'leak' || unknown.other.known",
  'capacity.police < 3 && !flag.leak',
  "route.creek.control == 'crew' && mandate.posture == 'robust'",
  'measure.raid.ordered + measure.patrol.blind > measure.patrol.active',
  'inject.bound.fired + choice.offer.accept.taken > 0 && tie.pays.known > 0',
];

/** Each paper has two choices that are always there, and hidden ones. */
function veiled(scenario: AuthoredScenario): void {
  makeOdd(scenario);
  for (const [k, inject] of scenario.injects.entries()) {
    const [first] = inject.choices;
    if (first === undefined) throw new Error('no choice');
    inject.choices = inject.choices.filter(({ hidden }) => hidden !== true);
    for (const n of [k, k + 3])
      inject.choices.push({
        ...first,
        id: `veiled_${n}`,
        requires: CONDITIONS[n % CONDITIONS.length] ?? 'true',
        hidden: true,
      });
  }
}

describe('what was out of sight', () => {
  test('given any log, then it is what the engine did not show', () => {
    const program = smallProgram(veiled);
    const seen = new Set<string>();
    for (let seed = 0; seed < 12; seed++) {
      playMeddled(program, seed, (session) => {
        const { world } = session.run;
        const code = presentInject(world);
        if (code === undefined) return;
        const { choices } = code.inject;
        const { stateAfter } = chronicleOf(session);
        const hidden = hiddenThen(program.scenario, choices, () => stateAfter(session.records.length - 1));
        const shown = choices.map(({ id }) => id).filter((id) => !hidden.has(id));
        expect(shown).toEqual(shownChoices(world, code).map(({ id }) => id));
        for (const { id, requires } of choices) {
          const n = CONDITIONS.indexOf(requires ?? '');
          if (n >= 0) seen.add(`${n} ${hidden.has(id)}`);
        }
      });
    }
    // Each condition was met and not met.
    expect([...seen].sort()).toEqual(CONDITIONS.flatMap((_, n) => [`${n} false`, `${n} true`]));
  });
});

const scenario = resolvedSmall(({ injects: [cable] }) => {
  const [pay] = cable?.choices ?? [];
  if (cable === undefined || pay === undefined) throw new Error('no cable');
  cable.choices.unshift({ ...pay, id: 'ask', label: 'Ask', requires: 'indicator.consent < 50', hidden: true });
});
const optionsIn = (inputs: readonly Input[]) =>
  reportModel(play(inputs, scenario)).timeline.flatMap((entry) => (entry.kind === 'choice' ? entry.options : []));
const CLOSE: Input = { kind: 'close' };
const LOWER: Input = { kind: 'override', value: 'indicator.consent', to: 20 };

describe('the debrief', () => {
  test('given a session that is over, then it tells of the choice and that it was out of sight when the team decided', () => {
    expect(optionsIn([...FIRST_TURN, LOWER, CLOSE])).toEqual([
      { id: 'ask', label: 'Ask', taken: false, hidden: true },
      { id: 'pay', label: 'Pay the toll this once', taken: true, hidden: false },
      { id: 'refuse', label: 'Turn the convoy round', taken: false, hidden: false },
    ]);
  });

  test('given the team saw it, then it is a choice like others', () => {
    const seen = optionsIn([PROCEED, PROCEED, LOWER, ...FIRST_TURN.slice(2), CLOSE]);
    expect(seen.map(({ hidden }) => hidden)).toEqual([false, false, false]);
  });

  test('given a session that can be taken up again, then it says nothing of it', () => {
    expect(optionsIn(FIRST_TURN).map(({ id }) => id)).toEqual(['pay', 'refuse']);
  });
});
