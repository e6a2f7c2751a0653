// One text for one value, whatever order its names were written in: what is hashed, and how a line of a log is spelled.
// Names sorted by code unit, no spaces, whole numbers only, strings as JSON.stringify spells them (lone surrogates escaped).

/** Deeper than any scenario, log or state; what comes from outside is capped at less before it gets here. */
export const CANONICAL_DEPTH = 64;

/**
 * Properties that are undefined are left out. Throws on anything that has no canonical text (fractions, non-finite or unsafe numbers,
 * undefined in a list, Map, Date, functions, depth above `CANONICAL_DEPTH`): that is a bug of the caller.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > CANONICAL_DEPTH) throw new Error(`canonical JSON: deeper than ${CANONICAL_DEPTH}`);
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return wholeNumber(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : ofObject(value, depth + 1);
    default:
      throw new Error(`canonical JSON: ${typeof value} has no text`);
  }
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`canonical JSON: ${value} is not a safe whole number`);
  // minus zero reads "0"
  return String(value);
}

function ofObject(value: object, depth: number): string {
  if (Array.isArray(value)) return ofList(value, depth);
  if (!isPlain(value)) throw new Error('canonical JSON: only plain objects and lists have a text');
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const held: unknown = (value as Record<string, unknown>)[key];
    if (held === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(held, depth)}`;
  }
  return `{${text}}`;
}

function ofList(list: readonly unknown[], depth: number): string {
  let text = '';
  for (let k = 0; k < list.length; k += 1) text += `${k === 0 ? '' : ','}${canonicalJson(list[k], depth)}`;
  return `[${text}]`;
}

/** Also true of objects from another window or worker, whose Object.prototype is another one. */
function isPlain(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}
