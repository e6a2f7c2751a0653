// What to write instead of a field that is not there: the part where it belongs, the nearest spelling, or what there is.

import { asSeen } from '../../ref/lookalikes.ts';
import type { Message } from '../../ref/message.ts';
import { nearestOf } from '../../ref/nearest.ts';
import { anyOf, meant, quoted, tellNote } from '../issue/notes.ts';
import { type Holder, namesNear, othersWith, type PlaceOf, placesFor } from './find-field.ts';

export interface MeantField {
  /** a field of this very object, misspelt */
  readonly near: string | undefined;
  readonly suggestion: Message | undefined;
}

const MAX_LENGTH = 60;
const MAX_LISTED = 12;

/** Two words for one thing, each right in its own place. */
const TWINS: Readonly<Record<string, string>> = { use: 'template', template: 'use' };

const twinIn = (fields: readonly string[], written: string): string | undefined =>
  Object.hasOwn(TWINS, written) ? fields.find((field) => field === TWINS[written]) : undefined;

/** The one of `fields` that is meant by another word: its twin, or the nearest spelling. */
export const fieldMeant = (fields: readonly string[], written: string): string | undefined =>
  written.length > MAX_LENGTH ? undefined : (twinIn(fields, written) ?? nearestOf(written, fields));

/** What an effect writes is one name, and has no field beside it that says whose it is. */
const isOfEffect = (written: string, fields: object): boolean =>
  written === 'target' &&
  ['change', 'set'].some((verb) => Object.hasOwn(fields, verb)) &&
  Object.hasOwn(fields, 'chance');

/** `holders` lead to the object in which `key` stands. */
export function meantField(key: string, holders: readonly Holder[]): MeantField {
  if (key.length > MAX_LENGTH) return { near: undefined, suggestion: undefined };
  const written = asSeen(key);
  const { fields = {}, value = {} } = holders.at(-1) ?? {};
  if (isOfEffect(written, fields)) return { near: undefined, suggestion: tellNote('note.in_front') };
  const others = othersWith(written, holders);
  if (others.length > 0)
    return {
      near: undefined,
      suggestion: tellNote('note.goes_with', { field: written, others: anyOf(others.map(quoted)) }),
    };
  const twin = twinIn(Object.keys(fields), written);
  if (twin !== undefined) return { near: twin, suggestion: meant(twin) };
  const places = placesFor(written, holders);
  if (places.some(({ isNear }) => isNear)) return { near: undefined, suggestion: belongs(written, places) };
  const near = nearestOf(written, Object.keys(fields));
  if (near !== undefined) return { near, suggestion: meant(near) };
  const suggestion = belongs(written, places) ?? misspeltElsewhere(written, holders) ?? possible(fields, value);
  return { near, suggestion };
}

const placesNamed = (places: readonly PlaceOf[]) =>
  anyOf(places.map(({ place }) => (place === '' ? tellNote('note.outermost') : quoted(place))));

const belongs = (field: string, places: readonly PlaceOf[]): Message | undefined =>
  places.length === 0 ? undefined : tellNote('note.belongs', { field, places: placesNamed(places) });

function misspeltElsewhere(written: string, holders: readonly Holder[]): Message | undefined {
  const field = nearestOf(written, namesNear(holders));
  const places = field === undefined ? [] : placesFor(field, holders).filter(({ isNear }) => isNear);
  if (field === undefined || places.length === 0) return undefined;
  return tellNote('note.meant_in', { field, places: placesNamed(places) });
}

/** What could still be written there, if that is not much. */
function possible(fields: Holder['fields'], value: Holder['value']): Message | undefined {
  const names = Object.keys(fields).filter((name) => !Object.hasOwn(value, name));
  return names.length === 0 || names.length > MAX_LISTED ? undefined : tellNote('note.possible', { names });
}
