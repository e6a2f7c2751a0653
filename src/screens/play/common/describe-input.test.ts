import { describe, expect, it } from 'vitest';
import { play, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { type ToldInput, toldInput } from '../../../core/engine/view/told-input.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { announceInput, describeInput } from './describe-input.ts';

const told = (input: Input, scenario = resolvedSmall()): ToldInput =>
  toldInput(play([], scenario).run.world, input, []);
const said: readonly (readonly [Input, string])[] = [
  [{ kind: 'choose', inject: 'cable', choice: 'pay' }, 'Chose “Pay the toll this once” on “A toll on the pier”'],
  [{ kind: 'order', measure: 'patrol', target: 'coast' }, 'Ordered “Joint patrols”, the Salt Coast'],
  [{ kind: 'withdraw', measure: 'audit' }, 'Withdrew “Audit of the timber concessions”'],
  [{ kind: 'take_up', subject: 'actor.guard' }, 'Took up the dossier on the Ridge Guard'],
  [{ kind: 'hold', inject: 'offer', held: false }, 'Released “An offer from the creek”'],
  [{ kind: 'override', value: 'indicator.consent', to: 40 }, 'Set host-state consent to 40'],
  [{ kind: 'override', value: 'actor.crew.state', to: 'armed' }, 'Set the Creek Crew to Under arms'],
];

describe('an input in a few words', () => {
  it.each(said)('%j', (input, words) => {
    expect(describeInput(told(input))).toBe(words);
  });

  it('does not give a silent position away', () => {
    const words = describeInput(
      told({ kind: 'position', role: 'police_commissioner', inject: 'cable', choice: 'pay' }),
    );
    expect(words).toContain('the police commissioner');
    expect(words).not.toContain('Pay');
  });
});

describe('what is said once it is done', () => {
  it('goes on, after a decision, with what the team is told at once', () => {
    const scenario = resolvedSmall((authored) => {
      for (const choice of authored.injects[0]?.choices ?? []) choice.outcome = 'The convoy is through by noon.';
    });
    const pay: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
    expect(announceInput(told(pay, scenario))).toBe(
      `${describeInput(told(pay, scenario))}. The convoy is through by noon.`,
    );
    expect(announceInput(told({ kind: 'pause' }, scenario))).toBe('Paused.');
  });
});
