// A choice that is hidden while its condition does not hold: for the team it is not there.

import { describe, expect, test } from 'vitest';
import { play as playSession, PROCEED, resolvedSmall } from '../debrief/played.fixture.ts';
import type { Input } from '../log/form/input.ts';
import type { AuthoredScenario } from '../scenario/language/schema.ts';
import { randomChoice } from '../simulate/random-policy.ts';
import { openChoices } from './legal-inputs.ts';
import type { Session } from './session.ts';
import { step } from './step.ts';
import { facilitatorPictureOf } from './view/facilitator-picture.ts';
import { legalOf } from './view/legal.ts';
import { pictureOf } from './view/picture.ts';

/** The first paper has a third way, before the others, that is there while consent is below 50. */
function withThird(scenario: AuthoredScenario): void {
  const [cable] = scenario.injects;
  const [pay, refuse] = cable?.choices ?? [];
  if (cable === undefined || pay === undefined || refuse === undefined) throw new Error('no cable');
  refuse.requires = 'capacity.police >= 9';
  refuse.needs = 'Nine units';
  cable.choices.unshift({
    ...pay,
    id: 'ask',
    label: 'Ask the minister',
    requires: 'indicator.consent < 50',
    hidden: true,
    spends: { funds: 9 },
  });
}
const scenario = resolvedSmall(withThird);
const AT_PAPER: readonly Input[] = [PROCEED, PROCEED];
const setConsent = (to: number): Input => ({ kind: 'override', value: 'indicator.consent', to });

const hidden = playSession(AT_PAPER, scenario);
const shown = playSession([...AT_PAPER, setConsent(40)], scenario);

const refusalOf = ({ run }: Session, input: Input) => step(run, input).refused;
const choose = (choice: string): Input => ({ kind: 'choose', inject: 'cable', choice });
const position = (choice: string): Input => ({
  kind: 'position',
  role: 'police_commissioner',
  inject: 'cable',
  choice,
});

describe('given what a hidden choice requires does not hold', () => {
  test('then nothing that the team is given has it, and the others keep what they need', () => {
    expect(pictureOf(hidden).table?.choices.map(({ id }) => id)).toEqual(['pay', 'refuse']);
    expect(openChoices(hidden.run.world).map(({ choice }) => choice.id)).toEqual(['pay', 'refuse']);
    expect(legalOf(hidden.run).choices).toMatchObject([
      { id: 'pay', problem: null },
      { id: 'refuse', problem: { code: 'choice_needs', needs: 'Nine units' } },
    ]);
    expect(JSON.stringify([pictureOf(hidden), legalOf(hidden.run)])).not.toMatch(/Ask the minister|"ask"/);
  });

  test('then choosing it, or leaning to it, is refused as what does not exist is', () => {
    for (const input of [choose, position]) {
      expect(refusalOf(hidden, input('ask'))).toEqual({ code: 'unknown_name', about: 'ask' });
      expect(refusalOf(hidden, input('nothing'))).toEqual({ code: 'unknown_name', about: 'nothing' });
    }
  });

  test('then no policy takes it', () => {
    const { world } = hidden.run;
    for (let k = 0; k < 5; k++) expect(randomChoice(world, (n) => k % n)).toMatchObject({ choice: 'pay' });
  });

  test('then the facilitator is told that there is one', () => {
    expect(facilitatorPictureOf(hidden).notes?.hidden).toEqual(['Ask the minister']);
    expect(facilitatorPictureOf(shown).notes?.hidden).toEqual([]);
  });
});

describe('given it holds', () => {
  test('then it is a choice like others, which costs what it costs', () => {
    expect(pictureOf(shown).table?.choices.map(({ id }) => id)).toEqual(['ask', 'pay', 'refuse']);
    expect(legalOf(shown.run).choices[0]).toMatchObject({ id: 'ask', problem: { code: 'choice_cost' } });
    expect(refusalOf(shown, choose('ask'))?.code).toBe('choice_cost');
    expect(refusalOf(shown, position('ask'))).toBeUndefined();
  });

  test('and then no more, then a position taken on it is out of sight with it', () => {
    const leaning = playSession([...AT_PAPER, setConsent(40), position('ask')], scenario);
    expect(pictureOf(leaning).table?.positions).toEqual({ police_commissioner: 'ask' });
    const after = playSession([...AT_PAPER, setConsent(40), position('ask'), setConsent(60)], scenario);
    expect(pictureOf(after).table?.positions).toEqual({});
  });
});
