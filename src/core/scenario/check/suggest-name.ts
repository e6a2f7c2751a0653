// What to write instead of a name that does not exist: the nearest spelling, the same name with what it belongs to in front
// (`coast.trust` -> `region.coast.trust`), or the values that the thing really has.

import { SUGGEST } from '../../../text/author-messages.ts';
import { type Checking, isOwnUse } from './checking.ts';
import { meant } from '../issue/issue.ts';

const KINDS = [
  'indicator',
  'region',
  'national',
  'actor',
  'storyline',
  'route',
  'commodity',
  'tie',
  'flag',
  'task',
  'capacity',
  'measure',
  'inject',
  'choice',
  'mandate',
] as const;

/** `path` does not exist; `near` is the nearest spelling of all. */
export function suggestName(checking: Checking, path: string, near: string | undefined): string | undefined {
  const longer = KINDS.map((kind) => `${kind}.${path}`).find((one) => checking.layout.find(one) !== undefined);
  return meant(longer ?? choiceOf(checking, path)) ?? valuesThere(checking, path) ?? meant(near);
}

/** `choice.pay.taken` -> `choice.cable.pay.taken` */
function choiceOf({ scenario }: Checking, path: string): string | undefined {
  const id = /^choice\.(\w+)(?:\.taken)?$/.exec(path)?.[1];
  const inject = scenario.injects.find(({ choices }) => choices.some((choice) => choice.id === id));
  return inject === undefined ? undefined : `choice.${inject.id}.${id ?? ''}.taken`;
}

const MAX_LISTED = 12;

function valuesThere(checking: Checking, path: string): string | undefined {
  const owner = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  const values = valuesByOwner(checking).get(owner);
  if (values === undefined) return undefined;
  const near = checking.near(path.slice(owner.length + 1), values);
  if (near !== undefined) return meant(`${owner}.${near}`);
  return values.length > MAX_LISTED ? undefined : SUGGEST.has(owner, values);
}

const indexes = new WeakMap<Checking, ReadonlyMap<string, readonly string[]>>();

/** `region.coast` -> `security`, `trust`, ...: made once, and only when somebody has misspelt something. */
function valuesByOwner(checking: Checking): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(checking);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const path of checking.layout.paths()) {
    const dot = path.lastIndexOf('.');
    if (dot < 0 || isOwnUse(path)) continue;
    const list = index.get(path.slice(0, dot));
    if (list === undefined) index.set(path.slice(0, dot), [path.slice(dot + 1)]);
    else list.push(path.slice(dot + 1));
  }
  indexes.set(checking, index);
  return index;
}
