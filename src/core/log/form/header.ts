// The first line of a log: the world that was played, and by whom.

import { z } from 'zod';
import { MINUTES, PEOPLE } from '../../scenario/pace/plan-session.ts';
import { scenarioSchema, type Scenario } from '../../scenario/language/schema.ts';

export const LOG_FORMAT = 'shadow-mandate-log';
export const LOG_VERSION = 3;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const settingsSchema = z.strictObject({
  /** each role takes a silent position before the team decides */
  positions: z.boolean(),
  /** the scribe is asked for a prediction with each choice */
  predictions: z.boolean(),
  /** injects held back from the start, e.g. for care of a participant */
  withheld: z.array(z.string().min(1).max(120)).max(6000),
  /** unknowns that were fixed instead of drawn: id to the id of the option */
  unknowns: z.record(z.string().min(1).max(120), z.string().min(1).max(120)),
});
export type Settings = z.infer<typeof settingsSchema>;
/** As a header holds them: sessions begun in format 2 know of no unknowns. */
export type HeldSettings = Omit<Settings, 'unknowns'> & Partial<Pick<Settings, 'unknowns'>>;
export const DEFAULT_SETTINGS: Settings = { positions: true, predictions: true, withheld: [], unknowns: {} };

/** Who sat there, and how long there was. */
export const planSchema = z.strictObject({
  people: z.int().min(PEOPLE.least).max(PEOPLE.most),
  minutes: z.int().min(MINUTES.least).max(MINUTES.most),
});
export type Planned = z.infer<typeof planSchema>;

export const headerSchema = z.strictObject({
  format: z.literal(LOG_FORMAT),
  version: z.literal(LOG_VERSION),
  /** version of the scenario language, and of the engine whose results these are */
  schema: z.int().min(1),
  engine: z.int().min(1),
  /** SHA-256 of the canonical JSON of each half of `scenario`, hex; logs of one world can be compared, whatever its texts */
  world: sha256,
  texts: sha256,
  scenario: scenarioSchema,
  /** 0 to 2^32 - 1 */
  seed: z.int().min(0).max(4294967295),
  team: z.string().max(120),
  /** role id to the name of who plays it; role names by default */
  players: z.record(z.string(), z.string().max(120)),
  settings: settingsSchema,
  /** from which the clock plans the session. Metadata */
  plan: planSchema.optional(),
  /** the name under which it was begun; a copy from a file is stored under another. Metadata */
  session: z.string().min(1).max(80),
  /** wall clock, metadata */
  at: z.string().max(40).optional(),
});

/** Of a session begun in format 2 it is the header as it was written then: it goes on in that format. */
export type Header = Omit<z.infer<typeof headerSchema>, 'scenario' | 'version' | 'settings'> & {
  readonly version: 2 | typeof LOG_VERSION;
  readonly settings: HeldSettings;
  readonly scenario: Scenario;
};
