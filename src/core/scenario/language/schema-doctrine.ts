// A doctrine: what a mission believes, and what it therefore prefers. It decides in place of a team, in any scenario that bears the tags,
// areas and targets it speaks of. Shapes only; what its conditions may read is checked in check-doctrine.ts.

import { z } from 'zod';
import { anId, condition, described, field, idText, listOf, prose, provenance, title, whole } from './schema-parts.ts';
import { AREAS, QUADRANTS, TARGET_KINDS } from './schema-play.ts';
import { sourceEntry } from './schema.ts';
import { ACTOR_KINDS } from './schema-world.ts';

export const DOCTRINE_VERSION = 1;

const words = (what: string, example: readonly string[]) =>
  listOf('world', z.string().min(1).max(40), 24, what, example).min(1).optional();
const ids = (what: string, example: readonly string[]) => listOf('world', idText, 60, what, example).min(1).optional();
const oneOf = <T extends readonly [string, ...string[]]>(names: T, what: string, example: readonly string[]) =>
  listOf('world', z.enum(names), names.length, what, example).min(1).optional();

const tagged = {
  tags: words('Bears at least one of these tags.', ['livelihoods', 'community']),
  all_tags: words('Bears all of these.', ['coopt', 'with_transition']),
  no_tags: words('Bears none of these.', ['conceal']),
};

const choiceMatch = z.strictObject({
  ...tagged,
  injects: ids('Belongs to one of these injects.', ['harbour_offer']),
  choices: ids('Has one of these ids.', ['refuse']),
});

export const SIDES = ['host', 'border', 'neighbour'] as const;
const targetMatch = z.strictObject({
  kinds: oneOf(TARGET_KINDS, 'What it is aimed at.', ['region']),
  ids: ids('One of these.', ['coast']),
  actors: oneOf(ACTOR_KINDS, 'An actor of one of these kinds.', ['armed']),
  relations: oneOf(['predatory', 'parasitic', 'symbiotic'], 'An actor who is known (2) to stand so to the state.', [
    'predatory',
  ]),
  stances: oneOf(['spoiler', 'evader', 'partner'], 'An actor who is known (2) to stand so to the peace process.', [
    'spoiler',
  ]),
  sides: oneOf(
    SIDES,
    'Where it lies: a region of the host country, one of those that touches the neighbour, or the neighbour itself; for an actor, where it is based; for a route, any region it runs through.',
    ['border', 'neighbour'],
  ),
});

const orderMatch = z.strictObject({
  ...tagged,
  areas: listOf('world', z.enum(AREAS as [string, ...string[]]), 14, 'Of one of these areas.', ['M12', 'M13'])
    .min(1)
    .optional(),
  quadrants: oneOf(QUADRANTS, 'Of one of these quadrants.', ['Q3', 'Q4']),
  measures: ids('One of these measures.', ['joint_patrol']),
  target: described(
    'world',
    targetMatch,
    'Aimed at something of this kind; at anything or nothing if left out.',
  ).optional(),
});

const moments = {
  when: condition(
    'Counts only while this holds, and while the team can see all that it reads.',
    'national.security >= 40',
  ).optional(),
  from: whole(1, 40, 'Not before this turn', 3).optional(),
  until: whole(1, 40, 'Not after this turn', 6).optional(),
};

const among = {
  a_turn: whole(1, 6, 'At most so many such orders a turn', 1).optional(),
  lowest: field(
    'world',
    idText,
    'Of several targets, where this regional value looks lowest; for an actor, where it is based.',
    'security',
  ).optional(),
  highest: field('world', idText, 'Of several targets, where this regional value looks highest.', 'trust').optional(),
};

const preferChoice = z.strictObject({
  prefer: described('world', choiceMatch, 'Of what is left, the choices of this kind, if there are any.'),
  ...moments,
});
const avoidChoice = z.strictObject({
  avoid: described('world', choiceMatch, 'Of what is left, not the choices of this kind, if there are others.'),
  ...moments,
});
const preferOrder = z.strictObject({
  prefer: described('world', orderMatch, 'An order of this kind, if one can be given; {} is any.'),
  ...among,
  ...moments,
});
const avoidOrder = z.strictObject({
  avoid: described('world', orderMatch, 'No order of this kind is given at all.'),
  ...moments,
});

const scriptedOrder = z.strictObject({
  measure: field('world', idText, 'The measure.', 'joint_patrol'),
  target: field('world', idText, 'What it is aimed at; left out where it has no target.', 'coast').optional(),
});
const scriptedTurn = z.strictObject({
  turn: whole(1, 40, 'In this turn', 2),
  orders: listOf('world', scriptedOrder, 12, 'What is ordered, in this order.', [
    { measure: 'joint_patrol', target: 'coast' },
  ]).optional(),
  take_up: listOf('world', z.string().min(1).max(80), 12, 'Dossiers that are taken up before.', [
    'actor.guard',
  ]).optional(),
});

const read = z.strictObject({
  dossier: field('world', z.string().min(1).max(80), 'The dossier of an actor, a tie or a route.', 'actor.guard'),
  ...moments,
});

export const TAKES_UP = ['none', 'all', 'subject'] as const;

export const doctrineSchema = z.strictObject({
  $schema: field(
    'texts',
    z.string().max(300),
    'Lets an editor complete and check while you type.',
    '../doctrine.schema.json',
  ).optional(),
  schema: field('world', z.literal(DOCTRINE_VERSION), 'Version of the language of doctrines.', 1),
  id: anId('Name of the doctrine, as in its file name and after `--policy`.', 'jobs_first'),
  title: title('What it is called.', 'Jobs first'),
  text: prose('What such a mission believes.', 'Who has a wage does not need the road.'),
  provenance,
  sources: listOf(
    'texts',
    sourceEntry,
    30,
    'What `provenance` cites besides the five sources of the domain reference.',
    [],
  ).optional(),
  for: field(
    'world',
    idText,
    'The one scenario it is for; only then may it read and name that scenario’s own things.',
    'salt_coast',
  ).optional(),
  by_chance: field(
    'world',
    z.boolean(),
    'Everything is drawn by lot: choices, orders, dossiers, withdrawals. The fields below then count for nothing.',
    true,
  ).optional(),
  choices: listOf(
    'world',
    z.union([preferChoice, avoidChoice]),
    40,
    'How it chooses: each preference, in this order, narrows down what the one before it has left. Dice decide among the rest.',
    [{ prefer: { tags: ['livelihoods'] } }],
  ),
  orders: listOf(
    'world',
    z.union([preferOrder, avoidOrder]),
    60,
    'What it orders: the first preference for which an order can be given, again and again. Where none is left, it orders no more.',
    [{ prefer: { areas: ['M13'] } }],
  ),
  orders_a_turn: whole(0, 6, 'At most so many orders a turn; as many as there may be, if left out', 2).optional(),
  takes_up: field(
    'world',
    z.enum(TAKES_UP),
    'Which dossiers it reads: none, all it can, or those about the subject of what it is about to order.',
    'subject',
  ),
  reads: listOf(
    'world',
    read,
    40,
    'Dossiers it takes up first, in this order, each while its condition holds; one that serves is not taken up anew.',
    [{ dossier: 'actor.guard', when: 'actor.guard.known >= 2 && !unknown.guard_wants.known' }],
  ).optional(),
  informed_only: field('world', z.boolean(), 'Gives no order blind that a dossier could inform.', true).optional(),
  answers: field(
    'world',
    z.record(z.string(), idText),
    'Choices that are taken outright where they can be taken: inject and choice.',
    { harbour_offer: 'crane_only' },
  ).optional(),
  script: listOf(
    'world',
    scriptedTurn,
    40,
    'Orders and dossiers given outright, turn by turn, before those it prefers; what cannot be given is passed over.',
    [],
  ).optional(),
});

export type Doctrine = z.infer<typeof doctrineSchema>;
export type ChoiceMatch = z.infer<typeof choiceMatch>;
export type OrderMatch = z.infer<typeof orderMatch>;
export type TargetMatch = z.infer<typeof targetMatch>;
export type ChoicePreference = Doctrine['choices'][number];
export type OrderPreference = Doctrine['orders'][number];
export type Moments = Pick<z.infer<typeof preferChoice>, 'when' | 'from' | 'until'>;
