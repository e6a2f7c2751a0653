// What people at the table can do. Each is one line of the log. `kind` discriminates.

import { z } from 'zod';

z.config({ jitless: true });

const name = z.string().min(1).max(120);
const text = z.string().max(4000);
const turn = z.int().min(0).max(1000);

export const prediction = z.strictObject({
  /** e.g. `indicator.consent` */
  value: name,
  direction: z.enum(['up', 'same', 'down']),
  /** turn by whose end it should show */
  by: turn,
  /** per cent */
  sure: z.int().min(50).max(100),
});

const chosen = {
  rationale: text.optional(),
  dissent: text.optional(),
  prediction: prediction.optional(),
};

/** How an objective was seen to be met, as in HSEEP: without challenges, with some, with major ones, or unable to be performed. */
export const RATINGS = ['P', 'S', 'M', 'U'] as const;
export type Rating = (typeof RATINGS)[number];

export const inputSchema = z.discriminatedUnion('kind', [
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
  /** the evaluator's, of what was seen at this moment; earlier ones of the same objective stand beside it */
  z.strictObject({ kind: z.literal('rate'), objective: name, rating: z.enum(RATINGS), note: text.optional() }),
  z.strictObject({ kind: z.literal('fire'), inject: name }),
  z.strictObject({ kind: z.literal('hold'), inject: name, held: z.boolean() }),
  z.strictObject({ kind: z.literal('skip'), inject: name, reason: text.optional() }),
  z.strictObject({
    kind: z.literal('override'),
    value: name,
    to: z.union([z.int().min(0).max(1_000_000_000), z.boolean(), name]),
    reason: text.optional(),
  }),
  /** `to` is the number of the input after which the run is to stand; 0 is the very start */
  z.strictObject({ kind: z.literal('rewind'), to: z.int().min(0).max(100_000) }),
  z.strictObject({ kind: z.literal('close'), reason: text.optional() }),
]);

export type Input = z.infer<typeof inputSchema>;
export type Prediction = z.infer<typeof prediction>;
