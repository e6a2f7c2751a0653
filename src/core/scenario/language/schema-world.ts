// The world of a scenario: regions, indicators, actors, ties, storylines, the illicit economy.

import { z } from 'zod';
import { ID_PATTERN, MAX_VALUE } from '../../ref/limits.ts';
import { asFormula } from './formula.ts';
import {
  amount,
  anId,
  condition,
  disclosure,
  effects,
  field,
  fileNotes,
  label,
  listOf,
  prose,
  provenance,
  title,
  whole,
  within,
} from './schema-parts.ts';

const point = z.tuple([z.int().min(-200).max(1200), z.int().min(-200).max(900)]);
/** A place that can be left to the program. */
const anchor = (what: string, example: readonly [number, number]) =>
  field('texts', point, `${what}, in map units; found by itself if left out.`, [...example]).optional();
const known = whole(
  0,
  3,
  'What the mission knows at the start: 0 unknown, 1 suspected, 2 known, 3 evidenced',
  1,
).optional();

const shownHow = {
  good: field('world', z.enum(['up', 'down']), 'Which direction is good for the mission.', 'up'),
  shown: field(
    'world',
    z.enum(['exact', 'band', 'hidden']),
    'How players see it; a band if left out.',
    'band',
  ).optional(),
  bands: listOf(
    'texts',
    z.string().min(1).max(40),
    5,
    'Five words from lowest to highest, instead of the usual ones.',
    ['refused', 'grudging', 'fragile', 'given', 'firm'],
  ).optional(),
};

export const indicator = z.strictObject({
  id: anId('Name in conditions: `indicator.ID`.', 'consent'),
  name: title('What players read.', 'Host-state consent'),
  within: within('host-state consent'),
  text: prose('What it stands for, in a sentence or two.', 'Whether the government lets the mission work.'),
  start: whole(0, 100, 'Value at the start', 60),
  ...shownHow,
});

export const regional = z.strictObject({
  id: anId('Name in conditions: `region.REGION.ID`, and `national.ID` for the mean of the host regions.', 'security'),
  name: title('What players read.', 'Security'),
  within: within('security'),
  text: prose('What it stands for.', 'Whether people can go about their day.'),
  ...shownHow,
});

export const region = z.strictObject({
  id: anId('Name in conditions: `region.ID.security`.', 'coast'),
  name: title('What players read.', 'The Salt Coast'),
  within: within('the Salt Coast'),
  label: label('Salt Coast'),
  side: field('world', z.enum(['host', 'neighbour']), 'Host country or the neighbouring state.', 'host'),
  text: prose('What a newcomer should know of it.', 'Fishing villages, one pier, one road.'),
  neighbours: listOf('world', z.string(), 30, 'Regions it touches.', ['hills']),
  sea: listOf(
    'world',
    z.string(),
    30,
    'Regions it is linked with over water or through the air, and need not touch; each names the other. Routes may run from one to the other.',
    ['isle'],
  ).optional(),
  polygon: listOf(
    'texts',
    point,
    200,
    'Its outline in map units, 0-1000 by 0-700; shared borders share their points.',
    [
      [0, 0],
      [200, 0],
      [200, 150],
    ],
  ).min(3),
  islands: listOf(
    'texts',
    z.array(point).min(3).max(200),
    20,
    'More outlines of the same region, in map units: its islands.',
    [
      [
        [240, 40],
        [270, 30],
        [280, 60],
      ],
    ],
  ).optional(),
  label_at: anchor('The middle of its name on the map', [110, 80]),
  mission_at: anchor('Where the mission’s own token stands in it', [60, 30]),
  start: field(
    'world',
    z.record(z.string(), z.int().min(0).max(100)),
    'Start value of each declared regional value (0 to 100); `pressure` is there by itself and starts at 0 unless given.',
    { security: 45, trust: 40 },
  ),
});

export const place = z.strictObject({
  name: title('What is written on the map.', 'Port Ansa'),
  kind: field('texts', z.enum(['capital', 'port', 'town', 'crossing', 'mine', 'base']), 'What kind of place.', 'port'),
  at: field('texts', point, 'Where, in map units.', [420, 310]),
});

export const terrain = z.strictObject({
  kind: field(
    'texts',
    z.enum(['ridge', 'river', 'road', 'track', 'lake', 'marsh', 'fields']),
    'What it is. A river runs from its source to its mouth, and grows; around a ridge the land is drawn rising. The last three are areas.',
    'river',
  ),
  points: listOf(
    'texts',
    point,
    200,
    'Where it runs, or its outline, in map units. It is bent through the points by itself.',
    [
      [200, 100],
      [240, 180],
      [230, 260],
    ],
  ).min(2),
});

const state = z.strictObject({
  id: anId("Name in conditions: `actor.ID.state == 'quiet'`.", 'quiet'),
  name: title('What players read.', 'Keeping quiet'),
  text: prose('What it looks like from outside.', 'Checkpoints unmanned, commanders in town.').optional(),
});
const transition = z.strictObject({
  from: anId('The state it leaves.', 'quiet'),
  to: anId('The state it enters.', 'armed'),
  when: condition(
    'Tested once a turn, on the world before the phase; the first true one is taken.',
    'self.wealth >= 60',
  ),
  chance: amount(
    'Per cent; rolled only where `when` holds. If the roll fails, the next transition is looked at.',
    40,
  ).optional(),
  effects: effects('What the move does to the world, once all moves of the turn are known.').optional(),
  note: title(
    'Why it moves, in a few words; shown in the debrief.',
    'enough money to pay fighters through the rains',
  ).optional(),
});
const chart = {
  states: listOf('parts', state, 20, 'Its states; it begins in the first unless `begins` says otherwise.', [
    { id: 'quiet', name: 'Keeping quiet' },
  ]),
  transitions: listOf(
    'parts',
    transition,
    80,
    'Ordered: of those whose `from` is the present state, the first true one is taken.',
    [],
  ),
};

export const rule = z.strictObject({
  id: anId('Name of the rule in logs.', 'tolls'),
  title: title(
    'What it says, in a sentence; for authors and the debrief.',
    'Where people do not trust the state, tolls corrupt it',
  ),
  seen_as: disclosure(
    'The cause as players may read it in the situation report; without it, they are told of something that the cell cannot see.',
    'tolls that everybody pays',
  ).optional(),
  when: condition('Tested every turn; always true if left out.', 'region.coast.trust < 50').optional(),
  effects: effects('What happens each turn that the condition holds.').min(1),
  provenance,
});

const valueStart = z.union([
  z.int().min(0),
  asFormula(z.string().max(80)),
  z.strictObject({
    start: amount('Value at the start.', 20),
    max: whole(1, 1_000_000_000, 'Upper limit', 100),
  }),
]);
const values = field(
  'world',
  z.record(z.string().regex(ID_PATTERN), valueStart),
  'Its values (0 or above; give `max` for a limit). `wealth` receives illicit income.',
  { wealth: 20, agenda: { start: 30, max: 100 } },
);

const valueNames = field(
  'texts',
  z.record(z.string().regex(ID_PATTERN), z.string().min(1).max(60)),
  'Names of its values inside a sentence, where the id is not the word.',
  { agenda: 'hunger for office' },
).optional();

export const ACTOR_KINDS = ['armed', 'elite', 'network', 'institution', 'community'] as const;
export const actor = z.strictObject({
  id: anId('Name in conditions: `actor.ID.wealth`.', 'guard'),
  name: title('What players read.', 'The Ridge Guard'),
  within: within('the Ridge Guard'),
  label: label('Ridge Guard'),
  kind: field('world', z.enum(ACTOR_KINDS), 'What kind of actor; decides its token on the map.', 'armed'),
  relation: field(
    'world',
    z.enum(['predatory', 'parasitic', 'symbiotic']),
    'How it stands to the state (sipri).',
    'predatory',
  ).optional(),
  stance: field(
    'world',
    z.enum(['spoiler', 'evader', 'partner']),
    'How it stands to the peace process.',
    'evader',
  ).optional(),
  region: field('world', z.string(), 'Where it is based. Read as `actor.ID.region`, and moved with `set`.', 'hills'),
  at: anchor('Where its token stands on the map, as long as it is in that region', [420, 310]),
  text: prose(
    'Who they are, as an outsider would be told.',
    'Former border militia; half the valley has a cousin in it.',
  ),
  wants: prose('What they want this year.', 'Ranks and back pay for their officers.').optional(),
  fears: prose('What they fear.', 'Being counted and then forgotten.').optional(),
  feeds: prose('Whom they must feed.', 'Four hundred families above the tree line.').optional(),
  offers: prose('What they can offer the mission.', 'A quiet road in the rains.').optional(),
  changes: prose('What would make them change.', 'A payroll that arrives twice in a row.').optional(),
  speech: prose('One sentence of how they speak.', '“We kept the road when you kept the hotel.”').optional(),
  known,
  dossier: fileNotes,
  template: field('world', z.string(), 'The library template it is built from.', 'armed_group').optional(),
  with: field('world', z.record(z.string(), z.union([z.int(), z.string()])), 'The template’s parameters.', {
    home: 'hills',
    rise: 60,
  }).optional(),
  values: values.optional(),
  value_names: valueNames,
  states: chart.states.optional(),
  begins: anId('The state it begins in, if not the first.', 'quiet').optional(),
  transitions: chart.transitions.optional(),
  rules: listOf('parts', rule, 20, 'Its own dynamics, each turn.', []).optional(),
});

export const PARAM_KINDS = ['region', 'route', 'actor', 'commodity', 'int'] as const;
const paramKind = z.enum(PARAM_KINDS);
const param = z.union([
  paramKind,
  z.strictObject({
    kind: field('world', paramKind, 'What is given for it: the id of such a thing, or a whole number (`int`).', 'int'),
    min: whole(-MAX_VALUE, MAX_VALUE, 'Least number; for `int` only', 11).optional(),
    max: whole(-MAX_VALUE, MAX_VALUE, 'Greatest number; for `int` only', 80).optional(),
    text: field(
      'world',
      z.string().min(1).max(600),
      'What it means, with the thresholds that the template holds it against; shown in the reference.',
      'Grievance from which it is restless.',
    ).optional(),
  }),
]);
export const template = z.strictObject({
  id: anId('Name of the template.', 'armed_group'),
  text: prose('What it models, and where that comes from.', 'Taxes a route, drifts with illicit income (hansen).'),
  params: field(
    'world',
    z.record(z.string(), param),
    'Typed parameters, read as `param.NAME`: the kind alone, or with limits and a meaning.',
    { home: 'region', rise: { kind: 'int', min: 11, max: 80, text: 'Grievance from which it is restless.' } },
  ),
  values: values.optional(),
  value_names: valueNames,
  states: chart.states,
  transitions: chart.transitions,
  rules: listOf('parts', rule, 20, 'Its dynamics, each turn.', []).optional(),
  provenance,
});

export const tie = z.strictObject({
  id: anId('Name in conditions: `tie.ID.known`.', 'guard_pays_minister'),
  a: field('world', z.string(), 'One actor.', 'guard'),
  b: field('world', z.string(), 'The other actor.', 'minister'),
  kind: field(
    'world',
    z.enum(['pays', 'protects', 'commands', 'kin', 'trades', 'owes', 'rivals']),
    'What binds them, a to b.',
    'pays',
  ),
  text: prose(
    'What the mission would write in its file once it is known.',
    'A share of each load goes to his brother-in-law.',
  ),
  strength: whole(0, 100, 'How strong it is at the start; without it, `tie.ID.strength` does not exist', 60).optional(),
  known,
  dossier: fileNotes,
});

export const storyline = z.strictObject({
  id: anId('Name in conditions: `storyline.ID.state`.', 'election'),
  title: title('What it tells.', 'The road to the election'),
  within: within('the road to the election'),
  text: prose('What it follows.', 'Registration, lists, the vote and who paid for it.'),
  ...chart,
  begins: anId('The state it begins in, if not the first.', 'registration').optional(),
});

export const commodity = z.strictObject({
  id: anId('Name of the commodity.', 'timber'),
  name: title('What players read.', 'Redwood timber'),
  within: within('redwood timber'),
  text: prose('Who buys it, and what it means here.', 'Cut by farmers in the dead months.'),
  demand: whole(0, 10_000, 'Outside demand, in units a turn', 30),
  price: whole(0, 1000, 'Income to the controller for each unit', 1),
  outside: whole(1, 1000, 'Fixed appeal of going round the country altogether', 20),
});

export const route = z.strictObject({
  id: anId('Name in conditions: `route.ID.flow`.', 'creek'),
  name: title('What players read.', 'Mangrove creek'),
  within: within('the mangrove creek'),
  label: label('Mangrove creek'),
  text: prose('How it works, at the level of a newspaper.', 'Shallow boats at high water.'),
  of: field('world', z.string(), 'The commodity.', 'timber'),
  through: listOf('world', z.string(), 12, 'Regions it runs through, in order; each touches the next.', [
    'coast',
    'hills',
  ]).min(1),
  control: field(
    'world',
    z.string(),
    'The actor who controls it and has its income. Read as `route.ID.control`, and handed over with `set`.',
    'crew',
  ),
  base: whole(0, 1000, 'Appeal without pressure', 50),
  capacity: whole(0, 10_000, 'Most units it can carry a turn', 25),
  complicity: whole(0, 100, 'Per cent of pressure that officials let through', 20).optional(),
  known,
  dossier: fileNotes,
  points: listOf('texts', point, 60, 'Its line on the map.', [
    [100, 200],
    [220, 260],
  ]).min(2),
});

export const ROUTE_VALUES = ['flow', 'base', 'capacity', 'complicity', 'known'] as const;
