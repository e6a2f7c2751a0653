// Parts of sentences about a scenario, and suggestions to its author.

import { type Message, type Sayable, teller } from '../../ref/message.ts';
import type { JsonKind, ThingKind } from './kinds.ts';
import type { NoteMessages } from './note-messages.ts';

export const tellNote = teller<NoteMessages>();

const plain = (key: keyof NoteMessages): Message => ({ key, args: {} });

export const kindMessage = (kind: ThingKind): Message => plain(`note.kind.${kind}`);
export const jsonKindMessage = (kind: JsonKind | 'fraction'): Message => plain(`note.json.${kind}`);

export const quoted = (what: string): Message => tellNote('note.quoted', { what });

/** `a or b or c` */
export const anyOf = (parts: readonly Message[]): Sayable =>
  parts.length === 0 ? [] : parts.reduce((one, other) => tellNote('note.either', { one, other }));

/** `a and b and c` */
export const allOf = (parts: readonly Message[]): Sayable =>
  parts.length === 0 ? [] : parts.reduce((one, other) => tellNote('note.both', { one, other }));

/** “Did you mean …?”, if there is something that could have been meant. */
export const meant = (name: string | undefined): Message | undefined =>
  name === undefined ? undefined : tellNote('note.meant', { name });

const MAX_LISTED = 12;

/** What there is, where that is not too much to say. */
export const listed = (key: 'note.there_are' | 'note.parameters', ids: readonly string[]): Message | undefined =>
  ids.length === 0 || ids.length > MAX_LISTED ? undefined : tellNote(key, { ids });

/** What the library has, for a name that is near to none of it. */
export const available = (ids: readonly string[]): Message | undefined =>
  ids.length === 0 ? undefined : tellNote('note.library_has', { ids: [...ids].sort() });
