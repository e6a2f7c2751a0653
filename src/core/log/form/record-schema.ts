// One line of a log after the header: an input, and the facts it produced. Record 0 is the start and has no input.

import { z } from 'zod';
import { factSchema } from './fact.ts';
import { inputSchema } from './input.ts';

export const recordSchema = z.strictObject({
  /** 0 for the start, then 1, 2, ... */
  n: z.int().min(0).max(100_000),
  /** null in record 0 and nowhere else */
  input: inputSchema.nullable(),
  /** what the team had opened before this input: metadata of the decision, never replayed */
  opened: z.array(z.string().min(1).max(200)).max(2000).optional(),
  facts: z.array(factSchema).max(100_000),
  /** wall clock, metadata */
  at: z.string().max(40).optional(),
  /** SHA-256 of the hash before it, a line feed, and the canonical JSON of this record without `hash` */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type LogRecord = z.infer<typeof recordSchema>;
export type RecordDraft = Omit<LogRecord, 'hash'>;
