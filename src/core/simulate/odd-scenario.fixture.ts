// Everything of the language at once, in a small world: what is late, by chance, in a circle, or named like something else.

import type { AuthoredScenario } from '../scenario/language/schema.ts';

/** Makes the small scenario of the tests into that. */
export function makeOdd(scenario: AuthoredScenario): void {
  scenario.turns = 5;
  scenario.injects_per_turn = 2;
  delete scenario.turn_names;
  scenario.mandate.renewals = [2, 4];
  scenario.mandate.postures.push({ id: 'robust', name: 'Robust' });
  scenario.flags = [
    { id: 'moved', text: 'A flag.' },
    { id: 'leak', text: 'Another.', start: true },
  ];
  scenario.actors.push({
    id: 'village',
    name: 'The village',
    kind: 'community',
    region: 'hills',
    text: 'Houses.',
    known: 0,
    states: [{ id: 'here', name: 'Here' }],
  });
  scenario.storylines = [
    {
      id: 'guard',
      title: 'A storyline named like an actor',
      text: 'It turns in a circle.',
      states: [
        { id: 'move', name: 'Moving' },
        { id: 'armed', name: 'Armed' },
      ],
      begins: 'armed',
      transitions: [
        {
          from: 'armed',
          to: 'armed',
          when: 'turn == 2',
          chance: 'indicator.consent - 20',
          effects: [{ move: 'actor.crew', to: 'quiet' }],
        },
        {
          from: 'armed',
          to: 'move',
          when: 'flag.leak',
          effects: [
            { set: 'flag.leak', to: '!flag.leak' },
            { change: 'commodity.timber.demand', by: '-slight * 3', after: 1 },
            { move: 'actor.guard', to: 'armed', chance: 50 },
            { schedule: 'offer', after: 1, when: 'turn >= 2' },
          ],
        },
        {
          from: 'move',
          to: 'armed',
          when: 'true',
          chance: 80,
          effects: [{ set: 'flag.leak', to: 'indicator.consent / 2 > 20' }],
        },
      ],
    },
  ];
  scenario.ties = [{ id: 'pays', a: 'guard', b: 'crew', kind: 'pays', text: 'Money.', known: 1, strength: 40 }];
  scenario.rules?.push(
    {
      id: 'late',
      title: 'Something always comes later',
      effects: [
        { change: 'region.hills.trust', by: 'region.hills.pressure / -7 + 1', after: 2 },
        { change: 'national.trust', by: 'turn * 9 - 20', chance: 60, after: 1 },
        { set: 'route.creek.control', to: 'guard', when: 'tie.pays.strength < 30 && turn % 2 == 0' },
        { set: 'route.creek.control', to: 'actor.village', when: "route.creek.control == 'guard'", after: 1 },
        { set: 'actor.crew.region', to: 'coast', chance: 40 },
        { set: 'actor.crew.region', to: 'hills', when: "actor.crew.region == 'coast' && turn > 2" },
        { learn: 'actor.village', chance: 'indicator.consent' },
        { schedule: 'spare', chance: 30 },
        { set: 'mandate.posture', to: 'robust', when: 'turn % 2 == 0' },
        { set: 'mandate.posture', to: 'observing', when: 'turn % 2 == 1', after: 1 },
        { set: 'route.road.capacity', to: 'max(0, 25 - turn * 6)' },
        { change: 'commodity.timber.outside', by: 'flag.leak ? -20 : 20' },
        { change: 'region.coast.security', by: -60, lasts: 2, chance: 60 },
        { change: 'indicator.integrity', by: 'turn * 9', after: 1, lasts: 1 },
      ],
      provenance: ['design'],
    },
    {
      id: 'draw',
      title: 'A rule named draw',
      effects: [{ set: 'task.support_police', to: 'turn != 3' }],
      provenance: ['design'],
    },
  );
  const offer = scenario.injects[1];
  const [, refuse] = scenario.injects[0]?.choices ?? [];
  if (offer === undefined || refuse === undefined) throw new Error('no offer');
  const [accept] = offer.choices;
  if (accept === undefined) throw new Error('nothing can be accepted');
  offer.choices.unshift({ ...accept, id: 'turn', requires: 'flag.leak != (turn > 3)', hidden: true });
  refuse.effects.push({ schedule: 'spare' }, { schedule: 'offer', when: 'flag.leak' });
  refuse.holds = { police: 3 };
  refuse.lasts = 2;
  scenario.injects.push(
    { ...offer, id: 'spare', trigger: { weight: 'indicator.consent' } },
    { ...offer, id: 'third', trigger: { from: 2, when: 'mandate.renewal || flag.moved' } },
    { ...offer, id: 'audit', trigger: { from: 2 } },
    { ...offer, id: 'bound', trigger: { must: 3 } },
    { ...offer, id: 'engine', trigger: { must: 3, when: 'flag.leak || capacity.police > 2' } },
  );
  scenario.measures[0] = { use: 'patrol', renewable: true };
  scenario.measures.push({
    id: 'raid',
    title: 'Raid',
    text: 'A raid.',
    benefit: 'It is done.',
    risk: 'It goes wrong.',
    area: 'M02',
    quadrant: 'Q1',
    target: { kind: 'actor', when: 'target.wealth > 0' },
    holds: { police: 1 },
    lasts: 1,
    lead: 1,
    renewable: true,
    start: [
      { change: 'region.coast.trust', by: 'target == actor.guard ? -7 : 3', when: 'target != actor.village' },
      { change: 'target.wealth', by: -200 },
    ],
    running: [
      { change: 'tie.pays.strength', by: 'tie.pays.strength - 100' },
      { change: 'region.coast.pressure', by: 80 },
      { change: 'region.coast.pressure', by: 'target.known * 20' },
      { change: 'region.hills.security', by: '0 - region.hills.security' },
      { change: 'national.security', by: 'national.security / -2' },
    ],
    end: [{ learn: 'tie.pays' }, { learn: 'route.creek', by: -1, after: 1 }],
    blind: { start: [{ change: 'indicator.consent', by: -20, chance: 50 }], running: [] },
    provenance: ['design'],
  });
  scenario.dossier_holds = { police: 1 };
  scenario.unknowns = [
    {
      id: 'moved',
      about: 'actor.crew',
      shown_at: 1,
      told: 'It was so.',
      options: [
        { id: 'leak', weight: 3, text: 'So.', effects: [{ move: 'actor.crew', to: 'armed' }] },
        {
          id: 'armed',
          text: 'Not so.',
          effects: [
            { set: 'flag.leak', to: false, chance: 50 },
            { set: 'mandate.posture', to: 'robust', when: "unknown.other == 'b'" },
          ],
        },
        { id: 'none', text: 'Neither.' },
      ],
    },
    {
      id: 'other',
      about: 'route.creek',
      shown_at: 3,
      told: 'It was so.',
      options: [
        { id: 'a', text: 'A.', effects: [{ change: 'indicator.consent', by: -200 }, { learn: 'unknown.moved' }] },
        { id: 'b', text: 'B.' },
      ],
    },
  ];
  refuse.effects.push({ learn: 'unknown.other', after: 1, chance: 50 });
  scenario.rules?.push({
    id: 'goes_on',
    title: 'What is true goes on',
    when: "unknown.moved == 'leak' || unknown.other.known",
    effects: [{ change: 'region.hills.trust', by: "unknown.other == 'b' ? 2 : -2" }],
    provenance: ['design'],
  });
  scenario.calendar = [
    { id: 'moved', turn: 3, title: 'It is due.', storyline: 'guard', when: "storyline.guard.state == 'armed'" },
    { id: 'leak', title: 'It is due some day.', when: "unknown.moved.known || unknown.other == 'a'" },
  ];
  const words = [
    { when: "unknown.other == 'b' && turn > 2", text: 'One.' },
    { when: 'flag.leak || measure.raid.ordered > 0', text: 'Two.' },
  ];
  for (const inject of scenario.injects) inject.variants = words.map((one) => ({ ...one, title: 'Otherwise' }));
  refuse.variants = words;
  scenario.endings.unshift({
    id: 'early',
    variants: words,
    title: 'Early',
    text: 'Over.',
    early: true,
    when: 'indicator.consent < 15 && turn > 2',
    grade: 1,
    provenance: ['design'],
  });
}
