/**
 * What the facilitator's window and the window of the room say to each other. To the room goes what its screen draws, and nothing else:
 * no log, no scenario, nothing of the facilitator's. What comes from there is looked at before it is believed.
 */
import { z } from 'zod';
import { inputSchema } from '../../core/log/form/input.ts';
import type { PlayView, Sent } from '../../screens/play/common/play-store.ts';

/** Windows of another version of the program do not understand each other. */
export const VERSION = 1;

export type ToRoom = { readonly v: typeof VERSION } & (
  | {
      /** the facilitator's window is there: what it shows, and what was typed in the room before */
      readonly kind: 'welcome';
      readonly n: number;
      readonly view: PlayView;
      readonly drafts: readonly (readonly [string, unknown])[];
    }
  | { readonly kind: 'view' /** records so far */; readonly n: number; readonly view: PlayView }
  | { readonly kind: 'answer'; readonly id: string; readonly sent: Sent }
  /** an answer to `here` */
  | { readonly kind: 'heard' }
  /** it goes on with one window: this one can be closed */
  | { readonly kind: 'close' }
);

const name = z.string().max(120);
const place = z.strictObject({ left: z.number(), top: z.number() }).nullable();

const toDesk = z.discriminatedUnion('kind', [
  /** the window was opened, and shows nothing yet */
  z.object({ v: z.literal(VERSION), kind: z.literal('hello'), place }),
  z.object({ v: z.literal(VERSION), kind: z.literal('here'), place }),
  z.object({ v: z.literal(VERSION), kind: z.literal('bye') }),
  z.object({
    v: z.literal(VERSION),
    kind: z.literal('input'),
    id: name,
    /** how many records there were when it was given, and in which step that was */
    at: z.int().min(0),
    step: z.string().max(400),
    /** it may have been taken already: the facilitator's window was closed before it answered */
    again: z.boolean(),
    input: inputSchema,
  }),
  z.object({ v: z.literal(VERSION), kind: z.literal('draft'), name, value: z.unknown() }),
  z.object({ v: z.literal(VERSION), kind: z.literal('opened'), what: z.string().max(400) }),
]);

export type ToDesk = z.infer<typeof toDesk>;

/** The screen on which a window stands, by its corner; null where the browser does not tell. */
export type Place = z.infer<typeof place>;

/** As it is said, before it bears the version. */
export type Unsigned<Message> = Message extends unknown ? Omit<Message, 'v'> : never;

/** Null for what no window of the room says. */
export function readToDesk(data: unknown): ToDesk | null {
  const { success, data: message } = toDesk.safeParse(data);
  return success ? message : null;
}

/** A message of the facilitator's window of this version; what else is said is not for this one. */
export function readToRoom(data: unknown): ToRoom | null {
  const own = typeof data === 'object' && data !== null && 'v' in data && data.v === VERSION && 'kind' in data;
  return own ? (data as ToRoom) : null;
}
