// What the conditions of a doctrine may read: what the team itself is shown, and nothing else. Some of it any scenario may have; what
// belongs to one scenario only a doctrine `for` that scenario may read.

import { partsOf } from '../../ref/value-path.ts';

export interface Readable {
  readonly type: 'int' | 'bool' | 'state';
  /** named by a scenario of its own: an actor, a region, a choice */
  readonly own: boolean;
}

const free = (type: Readable['type']): Readable => ({ type, own: false });
const own = (type: Readable['type']): Readable => ({ type, own: true });

const PLAIN: Readonly<Record<string, Readable>> = {
  turn: free('int'),
  turns: free('int'),
  turns_left: free('int'),
  'mandate.renewal': free('bool'),
  'mandate.posture': own('state'),
};

/** Kinds of which there is one value each, by the name in the scenario or, for the last two, by a tag. */
const BY_ID: Readonly<Record<string, Readable>> = {
  indicator: free('int'),
  national: free('int'),
  capacity: free('int'),
  task: free('bool'),
  unknown: own('state'),
  ordered: free('int'),
  chosen: free('int'),
};

const OF_THINGS: Readonly<Record<string, Readonly<Record<string, Readable>>>> = {
  actor: { known: own('int'), state: own('state') },
  tie: { known: own('int') },
  storyline: { state: own('state') },
  route: { known: own('int'), load: own('int') },
  unknown: { known: own('bool') },
  measure: { ordered: own('int'), blind: own('int'), active: own('int') },
  inject: { fired: own('int') },
};

const of = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Undefined for what no doctrine may read, whether or not there is such a thing. */
export function readableOf(path: string): Readable | undefined {
  const { kind, id, value, last } = partsOf(path);
  if (value === '') return of(PLAIN, path) ?? (id === '' ? undefined : of(BY_ID, kind));
  if (kind === 'choice') return last === 'taken' ? own('int') : undefined;
  if (last !== '') return undefined;
  if (kind === 'region') return value === 'pressure' ? undefined : own('int');
  return of(of(OF_THINGS, kind) ?? {}, value);
}

/** Kinds of things in the world: what cannot be read of them is hidden, and not misspelt. */
const WORLDLY: ReadonlySet<string> = new Set(['flag', 'storyline', 'commodity', 'actor', 'route', 'tie', 'region']);

export const isHidden = (path: string): boolean =>
  readableOf(path) === undefined && WORLDLY.has(partsOf(path).kind) && partsOf(path).id !== '';

/** Words to suggest. */
export const READABLE_WORDS: readonly string[] = [...Object.keys(PLAIN), ...Object.keys(BY_ID)];
