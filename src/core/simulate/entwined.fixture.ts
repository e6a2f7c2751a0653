// The odd scenario with actors whose templates are about each other, in a circle and about themselves, and with a library in
// which a parameter stands in every place that takes one: what the mutations of the fuzz are aimed at.

import type { AuthoredActor, AuthoredScenario, Library, Rule, Template } from '../scenario/language/schema.ts';
import { smallLibrary, smallScenario } from '../scenario/small-scenario.fixture.ts';
import { makeOdd } from './odd-scenario.fixture.ts';

/** As authors write them; fresh copies. */
export interface Written {
  readonly scenario: AuthoredScenario;
  readonly library: Library;
}

export function entwined(): Written {
  const scenario = smallScenario();
  makeOdd(scenario);
  scenario.turns = 3;
  scenario.mandate.renewals = [2];
  scenario.actors.push(court('count', 'bishop'), court('bishop', 'count'), court('hermit', 'hermit'));
  scenario.measures.push({ use: 'patrol', id: 'long_patrol', lasts: 3, lead: 1 }, { use: 'audience' });
  const { measures, templates } = smallLibrary();
  return { scenario, library: { measures: [...measures, audience()], templates: [...templates, courtier()] } };
}

const court = (id: string, patron: string): AuthoredActor => ({
  id,
  name: `The ${id}`,
  kind: 'elite',
  region: 'coast',
  text: 'Somebody who counts.',
  template: 'courtier',
  with: { patron, takes: 'creek', home: 'hills', goods: 'timber', purse: 5, reach: 40, odds: 30, gift: 3, step: 1 },
  values: { pride: 'slight', wealth: 7 },
  rules: [
    {
      id: 'own',
      title: 'What it does besides',
      effects: [{ change: 'self.pride', by: 'param.gift', chance: 'param.odds', after: 1 }],
      provenance: ['design'],
    },
  ],
});

const rule = (id: string, effects: Rule['effects'], when?: string): Rule => ({
  id,
  title: 'A rule of the court',
  ...(when === undefined ? {} : { when }),
  effects,
  provenance: ['design'],
});

const courtier = (): Template => ({
  id: 'courtier',
  text: 'Lives off another, who may be itself.',
  params: {
    patron: 'actor',
    takes: 'route',
    home: 'region',
    goods: 'commodity',
    purse: 'int',
    reach: 'int',
    odds: 'int',
    gift: 'int',
    step: 'int',
  },
  values: {
    wealth: 'param.purse',
    reach: { start: 'param.reach', max: 100 },
    debt: { start: 'clear', max: 1000 },
    pride: 3,
  },
  value_names: { reach: 'how far it hears' },
  states: [
    { id: 'favoured', name: 'In favour' },
    { id: 'shunned', name: 'Out of favour' },
  ],
  transitions: [
    {
      from: 'favoured',
      to: 'shunned',
      when: 'param.patron.state == "shunned" || self.debt > param.gift * 3',
      effects: [
        { move: 'param.patron', to: 'favoured', chance: 'param.odds' },
        { change: 'param.home.trust', by: 'param.gift' },
      ],
    },
    { from: 'shunned', to: 'favoured', when: 'param.patron.wealth > param.purse && self.debt < 900' },
  ],
  rules: [
    rule('gift', [
      { change: 'param.patron.wealth', by: 'param.gift', chance: 'param.odds' },
      { change: 'self.wealth', by: '0 - param.gift * 2', after: 2 },
    ]),
    rule('hears', [
      { set: 'self.reach', to: 'param.reach' },
      { learn: 'param.takes', by: 'param.step' },
      { change: 'param.goods.demand', by: 'param.step' },
    ]),
    rule(
      'owes',
      [{ change: 'self.debt', by: 'param.patron.debt / 3 - param.patron.reach / 20 + self.pride' }],
      'turn > 1',
    ),
  ],
  provenance: ['design'],
});

const audience = (): Library['measures'][number] => ({
  id: 'audience',
  title: 'An audience',
  text: 'People speak.',
  benefit: 'They have spoken.',
  risk: 'They were seen to.',
  area: 'M05',
  quadrant: 'Q4',
  target: { kind: 'actor', when: 'target.wealth >= slight' },
  spends: { funds: 1 },
  lead: 1,
  lasts: 2,
  start: [
    { change: 'target.wealth', by: '-clear', chance: 'target.wealth' },
    { learn: 'target', by: 1 },
  ],
  running: [{ change: 'indicator.consent', by: 'slight' }],
  end: [{ set: 'target.wealth', to: 'target.wealth / 2' }],
  blind: { start: [{ change: 'indicator.consent', by: -5 }], running: [] },
  provenance: ['design'],
});
