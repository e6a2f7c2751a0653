// What to write instead of a name that does not exist: the nearest spelling, the same name with what it belongs to in front
// (`coast.trust` -> `region.coast.trust`), or the values that the thing really has.

import { choiceRef, lastOf, ownerOf, partsOf, standInOf, THING_KINDS, valueOf } from '../../ref/value-path.ts';
import type { Message } from '../../ref/message.ts';
import { remembered } from '../../ref/remembered.ts';
import { anyOf, listed, meant, quoted, tellNote } from '../issue/notes.ts';
import { TARGET_KINDS } from '../language/schema-play.ts';
import { thingsOf } from '../names/things.ts';
import type { Checking } from './checking.ts';

/** `path`, with what its stand-in stands for, does not exist; `near` is the nearest spelling of all. */
export function suggestName(checking: Checking, path: string, near: string | undefined): Message | undefined {
  const known = longerName(checking, path) ?? choiceOf(checking, path) ?? thingNear(checking, path);
  return (
    standInAlone(path) ??
    meant(known) ??
    valuesThere(checking, path) ??
    listValues(checking, path) ??
    meant(near) ??
    (path.includes('.') ? undefined : listed('note.parameters', Object.keys(checking.scenario.parameters ?? {})))
  );
}

/** `target.pressure` where there is nothing that it could stand for. */
function standInAlone(path: string): Message | undefined {
  const { standIn } = standInOf(path);
  if (standIn === 'target') return tellNote('note.target_only');
  return standIn === 'self' ? tellNote('note.self_only') : undefined;
}

/** `target.pressure` of a measure that is aimed at a route, where `standing` is `route.creek.pressure`: what has such a value. */
export function otherKind({ layout }: Checking, written: string, standing: string): Message | undefined {
  const { standIn, value } = standInOf(written);
  const { kind } = partsOf(standing);
  if (standIn !== 'target' || value === '' || written === standing) return undefined;
  const having = new Set(layout.paths().flatMap((path) => (lastOf(path) === value ? partsOf(path).kind : [])));
  const kinds = TARGET_KINDS.filter((one) => one !== kind && having.has(one));
  return kinds.length === 0
    ? undefined
    : tellNote('note.target_kind', { kind, value, kinds: anyOf(kinds.map(quoted)) });
}

/** `guard` -> `actor.guard`, among the things that can be meant. */
export const withKind = (written: string, refs: readonly string[]): string | undefined =>
  refs.find((ref) => partsOf(ref).id === written);

/** `coast` -> `region.coast`; `coast.trust` -> `region.coast.trust` */
export function longerName({ layout }: Checking, path: string): string | undefined {
  return THING_KINDS.map((kind) => valueOf(kind, path)).find(
    (one) => layout.find(one) !== undefined || layout.isThing(one),
  );
}

/** `actor.gaurd` -> `actor.guard` */
function thingNear({ scenario, near }: Checking, path: string): string | undefined {
  const { kind, id, value } = partsOf(path);
  if (id === '' || value !== '') return undefined;
  const things = thingsOf(scenario).filter((ref) => partsOf(ref).kind === kind);
  return near(path, things);
}

/** `choice.pay.taken` -> `choice.cable.pay.taken` */
function choiceOf({ scenario }: Checking, path: string): string | undefined {
  const { kind, id, value, last } = partsOf(path);
  if (kind !== 'choice' || last !== '' || (value !== '' && value !== 'taken')) return undefined;
  const inject = scenario.injects.find(({ choices }) => choices.some((choice) => choice.id === id));
  return inject === undefined ? undefined : valueOf(choiceRef(inject.id, id), 'taken');
}

/** What has the nearest value of that name: `actor.gaurd`, `state` -> `actor.guard`. */
export function nearestOwner(checking: Checking, ref: string, value: string): string | undefined {
  const near = checking.nearest(valueOf(ref, value));
  return near !== undefined && lastOf(near) === value ? ownerOf(near) : undefined;
}

const MAX_LISTED = 12;

function valuesThere(checking: Checking, path: string): Message | undefined {
  const owner = ownerOf(path);
  const near = checking.near(lastOf(path), valuesByOwner(checking).get(owner) ?? []);
  return near === undefined ? listValues(checking, owner) : meant(valueOf(owner, near));
}

/** What can be read of a thing, if that is not too much to say. */
export function listValues(checking: Checking, owner: string): Message | undefined {
  const values = valuesByOwner(checking).get(owner);
  return values === undefined || values.length > MAX_LISTED ? undefined : tellNote('note.has', { owner, values });
}

/** `region.coast` -> `security`, `trust`, ...: made once, and only when somebody has misspelt something. */
const valuesByOwner = remembered((checking: Checking): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const path of checking.layout.paths()) {
    const owner = ownerOf(path);
    if (owner === '' || checking.layout.isOwnUse(path)) continue;
    const list = index.get(owner);
    if (list === undefined) index.set(owner, [lastOf(path)]);
    else list.push(lastOf(path));
  }
  return index;
});
