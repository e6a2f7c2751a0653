// The form of logs of format 2, written out, so that nothing that came later is allowed in them. What they may hold is held by the form of
// today too, and means the same: they are read as they stand, and a session that was begun in format 2 goes on in it.

import { z } from 'zod';
import { headerSchema, settingsSchema } from '../form/header.ts';
import { recordSchema } from '../form/record-schema.ts';

const seq = z.int().min(0).max(10_000_000);
const longName = z.string().min(1).max(200);
const name = z.string().min(1).max(120);
const text = z.string().max(4000);
const number = z.int().min(-1_000_000_000).max(1_000_000_000);
const turn = z.int().min(0).max(1000);
const scalar = z.union([number, z.boolean(), longName]);

const base = {
  seq,
  turn,
  by: z.strictObject({
    kind: z.enum(['input', 'effect', 'measure', 'rule', 'economy', 'actor', 'storyline', 'facilitator', 'start']),
    id: longName,
    effect: longName.nullable(),
    from: seq.nullable(),
  }),
  because: z.array(seq).max(2000),
};
const measured = { measure: longName, target: longName.nullable() };
const phase = z.enum(['briefing', 'situation', 'inject', 'planning', 'resolution', 'report', 'ending', 'debrief']);

export const fact2Schema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('began'), value: longName, to: scalar, ...base }),
  z.strictObject({
    type: z.literal('changed'),
    value: longName,
    from: number,
    to: number,
    asked: number,
    applied: number,
    ...base,
  }),
  z.strictObject({ type: z.literal('set'), value: longName, from: scalar, to: scalar, ...base }),
  z.strictObject({
    type: z.literal('moved'),
    chart: longName,
    from: longName,
    to: longName,
    transition: z.int().min(0).nullable(),
    ...base,
  }),
  z.strictObject({ type: z.literal('entered'), phase, ...base }),
  z.strictObject({ type: z.literal('drew'), rolls: z.array(z.tuple([longName, z.int(), z.int()])).max(7000), ...base }),
  z.strictObject({ type: z.literal('rolled'), site: longName, roll: z.int(), chance: z.int(), ...base }),
  z.strictObject({ type: z.literal('presented'), inject: longName, ...base }),
  z.strictObject({ type: z.literal('scheduled'), inject: longName, due: turn, ...base }),
  z.strictObject({ type: z.literal('positioned'), role: longName, inject: longName, choice: longName, ...base }),
  z.strictObject({ type: z.literal('chose'), inject: longName, choice: longName, ...base }),
  z.strictObject({ type: z.literal('ordered'), ...measured, informed: z.boolean(), starts: turn, ends: turn, ...base }),
  z.strictObject({ type: z.literal('withdrew'), ...measured, refunded: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('took_up'), subject: longName, until: turn, ...base }),
  z.strictObject({ type: z.literal('started'), ...measured, informed: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('finished'), ...measured, informed: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('fired'), inject: longName, ...base }),
  z.strictObject({ type: z.literal('held'), inject: longName, held: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('skipped'), inject: longName, ...base }),
  z.strictObject({ type: z.literal('paused'), paused: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('annotated'), ...base }),
  z.strictObject({ type: z.literal('scored'), objective: longName, score: number, max: number, ...base }),
  z.strictObject({ type: z.literal('ended'), ending: longName.nullable(), ...base }),
  z.strictObject({ type: z.literal('rewound'), to: z.int().min(0), ...base }),
]);

const prediction = z.strictObject({
  value: name,
  direction: z.enum(['up', 'same', 'down']),
  by: turn,
  sure: z.int().min(50).max(100),
});

const chosen = {
  rationale: text.optional(),
  dissent: text.optional(),
  prediction: prediction.optional(),
};

const input2Schema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proceed') }),
  z.strictObject({ kind: z.literal('position'), role: name, inject: name, choice: name }),
  z.strictObject({ kind: z.literal('choose'), inject: name, choice: name, ...chosen }),
  z.strictObject({ kind: z.literal('order'), measure: name, target: name.optional(), rationale: text.optional() }),
  z.strictObject({ kind: z.literal('withdraw'), measure: name, target: name.optional(), rationale: text.optional() }),
  z.strictObject({ kind: z.literal('take_up'), subject: name }),
  z.strictObject({ kind: z.literal('end_planning') }),
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('annotate'), text }),
  z.strictObject({ kind: z.literal('fire'), inject: name }),
  z.strictObject({ kind: z.literal('hold'), inject: name, held: z.boolean() }),
  z.strictObject({ kind: z.literal('skip'), inject: name, reason: text.optional() }),
  z.strictObject({
    kind: z.literal('override'),
    value: name,
    to: z.union([z.int().min(0).max(1_000_000_000), z.boolean(), name]),
    reason: text.optional(),
  }),
  z.strictObject({ kind: z.literal('rewind'), to: z.int().min(0).max(100_000) }),
  z.strictObject({ kind: z.literal('close'), reason: text.optional() }),
]);

export const header2Schema = headerSchema.extend({
  version: z.literal(2),
  settings: settingsSchema.omit({ unknowns: true }),
});
export const record2Schema = recordSchema.extend({
  input: input2Schema.nullable(),
  facts: z.array(fact2Schema).max(100_000),
});

export type Header2 = z.infer<typeof header2Schema>;
export type Record2 = z.infer<typeof record2Schema>;
