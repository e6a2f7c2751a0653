// The form of logs of format 1: one hash over the whole scenario, and causes named by a bare id. All else is as it was in format 2.

import { z } from 'zod';
import { BY_KINDS } from '../form/fact.ts';
import { fact2Schema, header2Schema, record2Schema } from './format-2.ts';

const by1Schema = z.strictObject({
  kind: z.enum(BY_KINDS),
  id: z.string().min(1).max(200),
  from: z.int().min(0).max(10_000_000).nullable(),
});

type FactForm = (typeof fact2Schema.options)[number];

/** The facts of format 2 with the cause of format 1. */
const [first, ...others] = fact2Schema.options.map((form: FactForm) => form.extend({ by: by1Schema }));
if (first === undefined) throw new Error('there are facts');
const fact1Schema = z.discriminatedUnion('type', [first, ...others]);

export const header1Schema = header2Schema.omit({ world: true, texts: true }).extend({
  version: z.literal(1),
  /** SHA-256 of the canonical JSON of `scenario`, hex */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export const record1Schema = record2Schema.extend({ facts: z.array(fact1Schema).max(100_000) });

export type By1 = z.infer<typeof by1Schema>;
export type Fact1 = z.infer<typeof fact1Schema>;
export type Header1 = z.infer<typeof header1Schema>;
export type Record1 = z.infer<typeof record1Schema>;
