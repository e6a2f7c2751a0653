import { describe, expect, it } from 'vitest';
import { play, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { type ToldInput, toldInput } from '../../../core/engine/view/told-input.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { toldAloud } from '../../../core/engine/view/told-aloud.ts';
import { announceInput, describeInput } from './describe-input.ts';

const told = (input: Input, scenario = resolvedSmall()): ToldInput =>
  toldInput(play([], scenario).run.world, input, []);
const said: readonly (readonly [Input, string])[] = [
  [{ kind: 'choose', inject: 'cable', choice: 'pay' }, 'Chose “Pay the toll this once” on “A toll on the pier”'],
  [{ kind: 'order', measure: 'patrol', target: 'coast' }, 'Ordered “Joint patrols”, the Salt Coast'],
  [{ kind: 'withdraw', measure: 'audit' }, 'Withdrew “Audit of the timber concessions”'],
  [{ kind: 'take_up', subject: 'actor.guard' }, 'Took up the dossier on the Ridge Guard'],
  [
    { kind: 'rate', objective: 'hold', rating: 'S' },
    'Rated “Keep the licence to operate”: performed with some challenges',
  ],
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

const heard = (one: ToldInput): string => announceInput(toldAloud(one));

describe('what is said once it is done', () => {
  it('goes on, after a decision, with what the team is told at once', () => {
    const scenario = resolvedSmall((authored) => {
      for (const choice of authored.injects[0]?.choices ?? []) choice.outcome = 'The convoy is through by noon.';
    });
    const pay: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
    expect(heard(told(pay, scenario))).toBe(`${describeInput(told(pay, scenario))}. The convoy is through by noon.`);
    expect(heard(told({ kind: 'pause' }, scenario))).toBe('Paused.');
  });

  const secrets: readonly Input[] = [
    { kind: 'annotate', text: 'They avoid the minister.' },
    { kind: 'rate', objective: 'hold', rating: 'U', note: 'Nobody asked.' },
    { kind: 'fire', inject: 'offer' },
    { kind: 'hold', inject: 'offer', held: true },
    { kind: 'override', value: 'actor.crew.state', to: 'armed', reason: 'To see.' },
  ];
  it.each(secrets)('tells the room nothing of %j', (input) => {
    const inside = describeInput(told(input));
    const words = heard(told(input));
    expect(words).toMatch(/^(Something was written down for the debrief|The facilitator arranged something)[.]$/);
    expect(inside).not.toBe(words.slice(0, -1));
    expect(Object.keys(toldAloud(told(input)))).toEqual(['kind']);
  });
});
