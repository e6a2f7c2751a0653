// The language of experiments: what a file of scenarios/findings says. Everything is fixed in it before anything is played: who is
// compared with whom, what is read and when, in which direction it must differ, and from what size on it matters.

import { z } from 'zod';
import { MAX_VALUE } from '../../ref/limits.ts';
import { CLAIM_IDS } from './domain-ids.ts';
import { anId, described, field, idText, listOf, prose, source, title, whole } from './schema-parts.ts';

const numbers = field(
  'world',
  z.record(z.string().min(1).max(300), z.int().min(-MAX_VALUE).max(MAX_VALUE)),
  'Numbers of the scenario set otherwise, by a path of ids; `#0` is the first number inside a text, `*` any one step.',
  { 'parameters.displacement': 0, 'rules.drawdown.effects.*.by': 0, 'endings.long_work.when#1': 48 },
);

const truths = field(
  'world',
  z.record(idText, idText),
  'What is true on this side, by unknown and option; what is not named here is drawn by the seed, the same on both sides.',
  { company_wants: 'a_till' },
);

const turnOf = (what: string, example: number) => whole(1, 40, what, example).optional();

const order = z.strictObject({
  measure: field('world', idText, 'The measure to order whenever it can be.', 'joint_patrol'),
  target: field('world', z.string().min(1).max(60), 'Its target, by id.', 'coast').optional(),
  from: turnOf('Not before this turn', 2),
  until: turnOf('Not after this turn', 6),
});

const side = z.strictObject({
  policy: field('world', z.string().min(1).max(60), 'The doctrine that plays, by name.', 'integrated'),
  answers: field(
    'world',
    z.record(z.string(), idText),
    'Choices that are taken whatever the doctrine would have taken: inject and choice. Where the choice is locked, the doctrine decides.',
    { half_bridge: 'pay' },
  ).optional(),
  orders: listOf('parts', order, 30, 'Orders that come before those of the doctrine, in this order.', []).optional(),
  take_up: listOf('world', z.string().min(1).max(60), 12, 'Dossiers kept in use, before those of the doctrine.', [
    'route.creek',
  ]).optional(),
  starts: turnOf('Before this turn no order is given and no dossier taken up, whoever asks for it', 6),
  unknowns: truths.optional(),
  set: numbers.optional(),
});

export const OVER = ['last', 'mean', 'sum', 'highest', 'lowest'] as const;

const outcome = z.strictObject({
  value: field(
    'world',
    source,
    'A CEL amount over the names of the scenario, and over `score` (sum of the objectives), `grade` and `ending`.',
    'indicator.integrity',
  ),
  at: turnOf('Read at the end of this turn; at the ending if left out. What ended before is read as it was left', 4),
  over: field(
    'world',
    z.enum(OVER),
    'Taken over the ends of all turns up to then: their mean, sum, highest or lowest; the last alone if left out.',
    'mean',
  ).optional(),
  from: turnOf('The first turn that counts in it', 3),
});

export const DIRECTIONS = ['up', 'down', 'none', 'not_up', 'not_down'] as const;

const contrast = z.strictObject({
  id: anId('Name of the contrast.', 'one_side'),
  label: title('What is compared, in a few words.', 'Pressure on the ridge alone, against no pressure'),
  a: described('parts', side, 'What is compared with.'),
  b: described('parts', side, 'What is compared.'),
  outcome: described('parts', outcome, 'What is read, and when.'),
  direction: field(
    'world',
    z.enum(DIRECTIONS),
    'What the claim says of b minus a: `up`, `down`, `none` (within the least effect), `not_up` and `not_down` (no more than it).',
    'down',
  ),
  least: field(
    'world',
    z.int().min(1).max(MAX_VALUE),
    'The least effect that matters, in the units of the outcome.',
    4,
  ),
  why_least: prose('Why it is this and not less.', 'One step of the band that players read.'),
});

const point = z.strictObject({
  label: title('What is different here.', 'Security of 30 everywhere'),
  unknowns: truths.optional(),
  set: numbers.optional(),
  a_starts: turnOf('`starts` of side a', 1),
  b_starts: turnOf('`starts` of side b', 5),
});

const sweep = z.strictObject({
  of: field('world', idText, 'The contrast that is repeated.', 'cracking_down'),
  label: title('What is varied.', 'Security at the start'),
  points: listOf('parts', point, 8, 'Where it is repeated, in order.', []).min(2),
  trend: field('world', z.enum(['up', 'down']), 'How the effect must change from the first point to the last.', 'up'),
  least: field('world', z.int().min(1).max(MAX_VALUE), 'The least change of the effect that matters.', 1),
  why_least: prose('Why it is this and not less.', 'Half a point of the score.'),
});

const control = z.strictObject({
  id: anId('Name of the control.', 'no_displacement'),
  label: title('What is switched off.', 'Flows stay where they are'),
  of: listOf('world', idText, 12, 'The contrasts that must come to nothing then; all if left out.', [
    'one_side',
  ]).optional(),
  set: numbers,
});

export const findingSchema = z.strictObject({
  id: field('world', z.enum(CLAIM_IDS as [string, ...string[]]), 'Which claim is tested.', 'H01'),
  claim: prose('The claim in one sentence.', 'Pressure on one side of a border moves the trade to the other.'),
  sources: listOf('texts', z.string().min(1).max(40), 8, 'What the claim stands on.', ['hansen']).min(1),
  design: prose('Which part of it is our own inference.', 'That the patron’s income falls as well.').optional(),
  not_applicable: prose(
    'Why this scenario cannot show it; then there are no contrasts.',
    'It has one region.',
  ).optional(),
  contrasts: listOf('parts', contrast, 12, 'What is compared. The claim holds when all of them do.', []),
  sweeps: listOf('parts', sweep, 6, 'Contrasts repeated under other conditions.', []).optional(),
  controls: listOf('parts', control, 8, 'The mechanism switched off: then nothing may come of it.', []).optional(),
  note: prose('What to know when reading the result.', 'The first study measured another outcome.').optional(),
});

export const findingsSchema = z.strictObject({
  $schema: field(
    'texts',
    z.string().max(300),
    'Lets an editor complete and check while you type.',
    '../findings.schema.json',
  ).optional(),
  schema: field('world', z.literal(1), 'Version of this language.', 1),
  scenario: field('world', idText, 'The scenario it is about, as in its own `id`.', 'salt_coast'),
  findings: listOf('parts', findingSchema, 40, 'The experiments.', []).min(1),
});

export type Findings = z.infer<typeof findingsSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Contrast = z.infer<typeof contrast>;
export type Side = z.infer<typeof side>;
export type SideOrder = z.infer<typeof order>;
export type Outcome = z.infer<typeof outcome>;
export type Sweep = z.infer<typeof sweep>;
export type Control = z.infer<typeof control>;
export type Direction = (typeof DIRECTIONS)[number];
