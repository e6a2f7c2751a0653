// Where a field stands that somebody wrote in the wrong place, found in the schema: nearest first, in the parts that the
// object has, then in what it stands in, then anywhere. Nothing here knows a field by its name.

import { pathText, type Path } from '../../ref/path.ts';
import { inner, isOptional, type Schema, shapeOf } from './read-schema.ts';

export type Fields = Readonly<Record<string, Schema>>;

/** An object that is being looked at: what it may have, what it has, and where it stands. */
export interface Holder {
  readonly fields: Fields;
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** A part that may have the field: `injects[2].trigger`, or `choices[]` for each of a list; '' for the outermost object. */
export interface PlaceOf {
  readonly place: string;
  /** in the object itself, or in what it stands in */
  readonly isNear: boolean;
}

/** How far below an object its parts are looked into. */
const NEAR = 2;
const ANYWHERE = 4;
/** With more places than these, none is told. */
const MOST = 3;

/** The nearest places for a field of that name; `holders` lead from the outermost object to the one that has it wrongly. */
export function placesFor(name: string, holders: readonly Holder[]): readonly PlaceOf[] {
  const own = holders.at(-1);
  if (own === undefined) return [];
  const here = new Set(holders.map(({ path }) => generalised(path)));
  for (let k = holders.length - 1; k >= 0; k--) {
    const holder = holders[k] as Holder;
    if (holder !== own && lacks(holder, name)) return [{ place: pathText(holder.path), isNear: true }];
    // it stands there already: this is another word
    if (holder !== own && Object.hasOwn(holder.fields, name)) return [];
    const found = belowWith(name, holder, holder === own ? NEAR : 1).filter((place) => !here.has(place.general));
    if (found.length > 0) return told(found, true);
  }
  return anywhere(name, holders).filter(({ place }) => !here.has(place) || place === '');
}

/** Anywhere in the file, whether or not it is used there. */
function anywhere(name: string, [root]: readonly Holder[]): readonly PlaceOf[] {
  if (root === undefined) return [];
  if (Object.hasOwn(root.fields, name)) return [{ place: '', isNear: false }];
  return told(belowWith(name, { ...root, value: {} }, ANYWHERE), false);
}

/** First required fields of the other kinds of thing that may stand in this very place and have the field: `set`, `move`. */
export function othersWith(name: string, holders: readonly Holder[]): readonly string[] {
  const [around, own] = holders.slice(-2);
  if (around === undefined || own === undefined) return [];
  const others = partsOf(around, 1).filter(
    ({ general, fields }) => general === generalised(own.path) && fields !== own.fields && Object.hasOwn(fields, name),
  );
  return others.flatMap(({ fields }) => Object.keys(fields).find((key) => !isOptional(fields[key] as Schema)) ?? []);
}

/** Names of all fields that are near the object: in its parts, in what it stands in, and in the parts of those. */
export function namesNear(holders: readonly Holder[]): readonly string[] {
  const names = holders.flatMap((holder) => [
    ...Object.keys(holder.fields),
    ...partsOf(holder, holder === holders.at(-1) ? NEAR : 1).flatMap(({ fields }) => Object.keys(fields)),
  ]);
  return [...new Set(names)];
}

const told = (found: readonly Part[], isNear: boolean): readonly PlaceOf[] =>
  found.length > MOST ? [] : found.map(({ place }) => ({ place, isNear }));

const lacks = ({ fields, value }: Holder, name: string): boolean =>
  Object.hasOwn(fields, name) && !Object.hasOwn(value, name);

const generalised = (path: Path): string => pathText(path).replace(/\[\d+\]/g, '[]');

interface Part {
  readonly fields: Fields;
  /** as in this file, as far as it is settled there */
  readonly place: string;
  /** with `[]` for each place in a list */
  readonly general: string;
  readonly depth: number;
  /** null where there is none, or more than one */
  readonly value: unknown;
}

/** The parts below that have the field and do not use it yet: of those least deep, each place once. */
function belowWith(name: string, holder: Holder, deep: number): readonly Part[] {
  const having = partsOf(holder, deep).filter(
    ({ fields, value }) => Object.hasOwn(fields, name) && !(isObject(value) && Object.hasOwn(value, name)),
  );
  const least = Math.min(...having.map(({ depth }) => depth));
  const nearest = having.filter(({ depth }) => depth === least);
  return nearest.filter((part, k) => nearest.findIndex(({ place }) => place === part.place) === k);
}

function partsOf({ fields, value, path }: Holder, deep: number): readonly Part[] {
  const top = { fields, place: pathText(path), general: generalised(path), depth: 0, value };
  const found: Part[] = [];
  let level: readonly Part[] = [top];
  for (let depth = 1; depth <= deep; depth++) {
    level = level.flatMap(childrenOf);
    found.push(...level);
  }
  return found;
}

function childrenOf(part: Part): Part[] {
  return Object.entries(part.fields).flatMap(([key, field]) => {
    const value = isObject(part.value) ? part.value[key] : undefined;
    const join = (place: string): string => (place === '' ? key : `${place}.${key}`);
    return objectsIn(field, { place: join(part.place), general: join(part.general), depth: part.depth + 1, value });
  });
}

/** The objects that may stand there: the value itself, or the items of a list of them. */
function objectsIn(schema: Schema, at: Omit<Part, 'fields'>): Part[] {
  const shape = shapeOf(inner(schema));
  if (shape.type === 'object') return [{ fields: shape.shape, ...at }];
  if (shape.type === 'union') return shape.options.flatMap((option) => objectsIn(option, at));
  if (shape.type !== 'array') return [];
  const items = Array.isArray(at.value) ? (at.value as readonly unknown[]) : [];
  const which = items.length === 1 ? '[0]' : '[]';
  const value = items.length === 1 ? items[0] : null;
  return objectsIn(shape.element, { ...at, place: at.place + which, general: `${at.general}[]`, value });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
