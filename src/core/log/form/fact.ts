// What happened: facts in the past tense, each with its cause. The debrief folds these and never re-runs the engine.

import { z } from 'zod';
import { RATINGS } from './input.ts';

const seq = z.int().min(0).max(10_000_000);
const name = z.string().min(1).max(200);
const number = z.int().min(-1_000_000_000).max(1_000_000_000);
const turn = z.int().min(0).max(1000);
const scalar = z.union([number, z.boolean(), name]);

export const BY_KINDS = [
  'input',
  'effect',
  'measure',
  'rule',
  'economy',
  'actor',
  'storyline',
  'facilitator',
  'start',
] as const;

/**
 * The one cause that counts in the accounts. `id` is what stands behind the fact, with its kind and owner (`core/ref/cause-ref`);
 * `effect` the very effect or cost by its path within that (`effects.2`, `blind.start.0`, `transitions.3.effects.1`, `spends.funds`), null
 * where the fact comes of no effect; `from` the fact behind it, null for the start and for the scenario's own dynamics.
 */
export const bySchema = z.strictObject({
  kind: z.enum(BY_KINDS),
  id: name,
  effect: name.nullable(),
  from: seq.nullable(),
});

const base = {
  /** number of the fact in its session; never used twice, also after a rewind */
  seq,
  turn,
  by: bySchema,
  /** facts that last wrote the values which its condition, amount or share read, and rolls of the dice */
  because: z.array(seq).max(2000),
};
/** which variant of a text was shown, by its place in the list; absent where there are none */
const variant = z.int().min(0).max(1000).optional();
const measured = { measure: name, target: name.nullable() };
export const PHASES = [
  'briefing',
  'situation',
  'inject',
  'planning',
  'resolution',
  'report',
  'ending',
  'debrief',
] as const;
export type Phase = (typeof PHASES)[number];

export const factSchema = z.discriminatedUnion('type', [
  /** a start value; booleans for flags and tasks, names for states and posture */
  z.strictObject({ type: z.literal('began'), value: name, to: scalar, ...base }),
  z.strictObject({
    type: z.literal('changed'),
    value: name,
    from: number,
    to: number,
    asked: number,
    applied: number,
    ...base,
  }),
  /** what is true in this run: `roll` of `of`, the sum of the weights; null where a setting fixed it */
  z.strictObject({
    type: z.literal('determined'),
    unknown: name,
    option: name,
    roll: z.int().min(0).nullable(),
    of: z.int().min(1),
    ...base,
  }),
  /** the mission knows it from here on */
  z.strictObject({ type: z.literal('found_out'), unknown: name, option: name, ...base }),
  /** a flag, a task or the posture */
  z.strictObject({ type: z.literal('set'), value: name, from: scalar, to: scalar, ...base }),
  /** `transition` is its place in the chart's list; null for a `move` effect or an override */
  z.strictObject({
    type: z.literal('moved'),
    chart: name,
    from: name,
    to: name,
    transition: z.int().min(0).nullable(),
    ...base,
  }),
  z.strictObject({ type: z.literal('entered'), phase: z.enum(PHASES), ...base }),
  z.strictObject({ type: z.literal('drew'), rolls: z.array(z.tuple([name, z.int(), z.int()])).max(7000), ...base }),
  z.strictObject({ type: z.literal('rolled'), site: name, roll: z.int(), chance: z.int(), ...base }),
  z.strictObject({ type: z.literal('presented'), inject: name, variant, ...base }),
  z.strictObject({ type: z.literal('scheduled'), inject: name, due: turn, ...base }),
  z.strictObject({ type: z.literal('positioned'), role: name, inject: name, choice: name, ...base }),
  z.strictObject({ type: z.literal('chose'), inject: name, choice: name, variant, ...base }),
  z.strictObject({ type: z.literal('ordered'), ...measured, informed: z.boolean(), starts: turn, ends: turn, ...base }),
  z.strictObject({ type: z.literal('withdrew'), ...measured, refunded: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('took_up'), subject: name, until: turn, ...base }),
  z.strictObject({ type: z.literal('started'), ...measured, informed: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('finished'), ...measured, informed: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('fired'), inject: name, ...base }),
  z.strictObject({ type: z.literal('held'), inject: name, held: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('skipped'), inject: name, ...base }),
  z.strictObject({ type: z.literal('paused'), paused: z.boolean(), ...base }),
  z.strictObject({ type: z.literal('annotated'), ...base }),
  /** what the evaluator saw; nothing in the world comes of it */
  z.strictObject({ type: z.literal('rated'), objective: name, rating: z.enum(RATINGS), ...base }),
  z.strictObject({ type: z.literal('scored'), objective: name, score: number, max: number, ...base }),
  /** null when the facilitator closed the session before an ending was reached */
  z.strictObject({ type: z.literal('ended'), ending: name.nullable(), variant, ...base }),
  /** the run stands again as it was after input `to` */
  z.strictObject({ type: z.literal('rewound'), to: z.int().min(0), ...base }),
]);

export type Fact = z.infer<typeof factSchema>;
export type By = z.infer<typeof bySchema>;
