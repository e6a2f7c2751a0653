// The paths of the one namespace, taken apart and put together: `actor.guard.wealth`, `mandate.posture`, `turn`. Nobody else splits
// dotted text.

export const THING_KINDS = [
  'indicator',
  'national',
  'region',
  'actor',
  'tie',
  'storyline',
  'commodity',
  'route',
  'unknown',
  'capacity',
  'flag',
  'task',
  'mandate',
  'measure',
  'inject',
  'choice',
  'role',
  'objective',
  'ending',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** A thing of the scenario with its kind: `actor.guard`. Ids hold no dots. */
export type ThingRef = `${ThingKind}.${string}`;

/** `refOf('actor', 'guard')` -> `actor.guard` */
export const refOf = <K extends ThingKind>(kind: K, id: string): `${K}.${string}` => `${kind}.${id}`;

/** `choiceRef('cable', 'pay')` -> `choice.cable.pay` */
export const choiceRef = (inject: string, choice: string): `choice.${string}.${string}` => `choice.${inject}.${choice}`;

export interface PathParts {
  /** first word; '' for an empty path */
  readonly kind: string;
  /** second word; '' where there is none */
  readonly id: string;
  /** third word: the value of a thing, or the choice of an inject; '' where there is none */
  readonly value: string;
  /** fourth word, as in `choice.cable.pay.taken` */
  readonly last: string;
}

/** `actor.guard.wealth` -> `{ kind: 'actor', id: 'guard', value: 'wealth', last: '' }` */
export function partsOf(path: string): PathParts {
  const [kind = '', id = '', value = '', last = ''] = path.split('.');
  return { kind, id, value, last };
}

/** The path without its last word: `actor.guard.wealth` -> `actor.guard`; '' where there is only one. */
export const ownerOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** What stands behind the first word: `advice.toll.police` -> `toll.police`; the whole where there is no dot. */
export const restOf = (path: string): string => path.slice(path.indexOf('.') + 1);

/** The last word alone: `actor.guard.wealth` -> `wealth`. */
export const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** What of a thing is read or written: `valueOf('route.creek', 'flow')` -> `route.creek.flow`. */
export const valueOf = (ref: string, value: string): string => `${ref}.${value}`;

/** Stand-ins such as `target`: the first word of a path, and what it stands for (`region.coast`). */
export type Aliases = Readonly<Record<string, string>>;

/** `target.pressure` -> `region.coast.pressure`; a path that begins with no stand-in stays as it is. */
export function unalias(path: string, aliases: Aliases): string {
  const dot = path.indexOf('.');
  const head = dot < 0 ? path : path.slice(0, dot);
  const ref = Object.hasOwn(aliases, head) ? aliases[head] : undefined;
  return ref === undefined ? path : ref + path.slice(head.length);
}

/** What stands at the head of a template's path, and the value asked of it: `self.wealth` -> `self`, `wealth`; `param.home.trust` -> `param.home`, `trust`. */
export function standInOf(path: string): { readonly standIn: string; readonly value: string } {
  const { kind, id, value } = partsOf(path);
  return kind === 'param' ? { standIn: paramOf(id), value } : { standIn: kind, value: id };
}

/** `paramOf('home')` -> `param.home` */
export const paramOf = (name: string): `param.${string}` => `param.${name}`;

/** A path as an author may write it, with the first word replaced by what it stands for: `target.security` -> `region.coast.security`. */
export function standingFor(path: string, alias: string, ref: string): string {
  if (path === alias) return ref;
  return path.startsWith(`${alias}.`) ? ref + path.slice(alias.length) : path;
}
