/**
 * `after`, with every part of it that equals the part of `before` in the same place replaced by that very part: who looks at a part can tell by its
 * identity that nothing in it has changed. Both are plain data; neither is changed.
 */
export function withSameParts<Data>(before: unknown, after: Data): Data {
  return mix(before, after) as Data;
}

function mix(before: unknown, after: unknown): unknown {
  if (Array.isArray(after)) return Array.isArray(before) ? mixLists(before, after) : after;
  return isParted(before) && isParted(after) && !Array.isArray(before) ? mixParts(before, after) : after;
}

function mixLists(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const mixed = after.map((part, at) => mix(before[at], part));
  return mixed.length === before.length && mixed.every((part, at) => Object.is(part, before[at])) ? before : mixed;
}

function mixParts(before: Parts, after: Parts): Parts {
  const mixed = Object.entries(after).map(([key, part]) => [key, mix(before[key], part)] as const);
  const same = mixed.every(([key, part]) => Object.hasOwn(before, key) && Object.is(part, before[key]));
  return same && mixed.length === Object.keys(before).length ? before : Object.fromEntries(mixed);
}

type Parts = Readonly<Record<string, unknown>>;

const isParted = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
