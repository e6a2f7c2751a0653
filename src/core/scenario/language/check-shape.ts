// Compares a value with the schema, field by field, and says in plain words where they differ. Unlike a parse that
// stops, it also gives back a value of the right shape: what is missing or of a wrong kind is replaced by the example of
// the schema and remembered as mended, so that the checks of meaning can go on with all the rest.

import { checkLeaf, wrongKind as kindsThere } from './check-leaf.ts';
import type { Findings, Place } from '../issue/issue.ts';
import { allOf, meant, quoted, tellNote } from '../issue/notes.ts';
import { ID_PATTERN } from '../../ref/limits.ts';
import { asSeen, findUnseen } from '../../ref/lookalikes.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
import type { Holder } from './find-field.ts';
import { fieldMeant, meantField } from './meant-field.ts';
import {
  inner,
  isOptional,
  kindOf,
  kindsOf,
  type Limits,
  limitsOf,
  membersFor,
  patternOf,
  placeholder,
  type Schema,
  type Shape,
  shapeOf,
  signatureOf,
  toldOf,
} from './read-schema.ts';
import { EFFECT_VERBS } from './schema-parts.ts';

const MAX_KEYS = 400;

export interface MendedValue {
  readonly value: unknown;
  /** what was replaced: findings inside these places say nothing */
  readonly mended: readonly Path[];
}

interface Walk {
  readonly findings: Findings;
  readonly mended: Path[];
  /** the objects that the place looked at stands in, from the outermost on */
  readonly holders: Holder[];
}

/** `path` is where the value stands. */
export function checkShape(schema: Schema, value: unknown, findings: Findings, path: Path = []): MendedValue {
  const walk: Walk = { findings, mended: [], holders: [] };
  return { value: check(walk, schema, value, path), mended: walk.mended };
}

function check(walk: Walk, schema: Schema, value: unknown, path: Path): unknown {
  if (walk.findings.full) return value;
  const shape = shapeOf(schema);
  switch (shape.type) {
    case 'optional':
      return check(walk, shape.innerType, value, path);
    case 'object':
      return kindOf(value) === 'object'
        ? checkObject(walk, shape.shape, value as Record<string, unknown>, path)
        : wrongKind(walk, schema, value, path);
    case 'array':
      return Array.isArray(value) ? checkList(walk, schema, value, path) : wrongKind(walk, schema, value, path);
    case 'tuple':
      return Array.isArray(value) ? checkTuple(walk, schema, value, path) : wrongKind(walk, schema, value, path);
    case 'record':
      return kindOf(value) === 'object'
        ? checkRecord(walk, shape, value as Record<string, unknown>, path)
        : wrongKind(walk, schema, value, path);
    case 'union':
      return checkUnion(walk, schema, value, path);
    default:
      return checkLeaf(walk.findings, schema, value, path) ? value : leafOrMend(walk, schema, value, path);
  }
}

// A number out of range or an id with a capital letter is still a number or an id: only wrong kinds are replaced.
function leafOrMend(walk: Walk, schema: Schema, value: unknown, path: Path): unknown {
  const { type } = shapeOf(schema);
  // what cannot be seen in it is told here, and not again by whatever refers to it
  if (type === 'string' && typeof value === 'string') return patternOf(schema) === undefined ? value : asSeen(value);
  return mend(walk, schema, path);
}

function mend(walk: Walk, schema: Schema, path: Path): unknown {
  walk.mended.push(path);
  return placeholder(inner(schema));
}

function wrongKind(walk: Walk, schema: Schema, value: unknown, path: Path): unknown {
  walk.findings.add('type.wrong', { path }, kindsThere(schema, value));
  return mend(walk, schema, path);
}

function checkObject(
  walk: Walk,
  shape: Readonly<Record<string, Schema>>,
  value: Record<string, unknown>,
  path: Path,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  walk.holders.push({ fields: shape, value, path });
  const meantKeys = unknownFields(walk, shape, value, path);
  for (const key of Object.keys(shape)) {
    const schema = shape[key] as Schema;
    const written = Object.hasOwn(value, key) ? key : meantKeys.get(key);
    if (written !== undefined) result[key] = check(walk, schema, value[written], [...path, written]);
    else if (!isOptional(schema)) result[key] = missing(walk, schema, key, path);
  }
  walk.holders.pop();
  return result;
}

/** Reports them, and returns those that are a slip of the pen: the field that was meant -> the name that was written. */
function unknownFields(
  walk: Walk,
  shape: Readonly<Record<string, Schema>>,
  value: Record<string, unknown>,
  path: Path,
): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(shape, key)) continue;
    if (walk.findings.full) break;
    const { near, suggestion } = meantField(key, walk.holders);
    const place: Place = { path: [...path, key], key };
    const unseen = findUnseen(key);
    if (unseen !== null && near === asSeen(key)) walk.findings.add('name.unseen', place, { code: unseen.code });
    else walk.findings.add('field.unknown', place, { field: key.slice(0, 60) }, suggestion);
    if (near !== undefined && !Object.hasOwn(value, near) && !slips.has(near)) slips.set(near, key);
  }
  return slips;
}

function missing(walk: Walk, schema: Schema, key: string, path: Path): unknown {
  const { description, example } = toldOf(schema);
  const text = JSON.stringify(example) ?? '';
  const hint =
    text === '[]' || text === '' || text.length > 200
      ? undefined
      : tellNote('note.for_example', { example: `"${key}": ${text}` });
  walk.findings.add('field.missing', { path }, { field: key, what: description }, hint);
  return mend(walk, schema, [...path, key]);
}

function checkList(walk: Walk, schema: Schema, value: readonly unknown[], path: Path): unknown[] {
  const { low, high } = limitsOf(schema);
  const shape = shapeOf(schema);
  const element = shape.type === 'array' ? shape.element : schema;
  reportLength(walk, path, value.length, { low, high });
  const result: unknown[] = [];
  for (let k = 0; k < value.length && k < high && !walk.findings.full; k++) {
    result.push(check(walk, element, value[k], [...path, k]));
  }
  return result;
}

function reportLength({ findings }: Walk, path: Path, length: number, { low, high }: Limits): void {
  if (length < low || length > high) findings.add('list.length', { path }, { short: length < low, length, low, high });
}

function checkTuple(walk: Walk, schema: Schema, value: readonly unknown[], path: Path): unknown {
  const shape = shapeOf(schema);
  const items = shape.type === 'tuple' ? shape.items : [];
  if (value.length !== items.length) {
    reportLength(walk, path, value.length, { low: items.length, high: items.length });
    return mend(walk, schema, path);
  }
  return items.map((item, k) => check(walk, item, value[k], [...path, k]));
}

function checkRecord(
  walk: Walk,
  { keyType, valueType }: Extract<Shape, { type: 'record' }>,
  value: Record<string, unknown>,
  path: Path,
): Record<string, unknown> {
  // sorted, so that the order in which an author or a log wrote them changes nothing
  const keys = Object.keys(value).sort();
  reportLength(walk, path, keys.length, { low: 0, high: MAX_KEYS });
  const result: Record<string, unknown> = {};
  for (const key of keys.slice(0, MAX_KEYS)) {
    const place = [...path, key];
    const unseen = findUnseen(key);
    if (unseen !== null) walk.findings.add('name.unseen', { path: place, key }, { code: unseen.code });
    else if (!keyType.safeParse(key).success)
      walk.findings.add('id.form', { path: place, key }, { id: key.slice(0, 60) });
    const seen = asSeen(key);
    result[ID_PATTERN.test(seen) ? seen : key] = check(walk, valueType, value[key], place);
  }
  return result;
}

// The member that is meant shows in the kind of the value, and among objects in the field that only it has.
function checkUnion(walk: Walk, schema: Schema, value: unknown, path: Path): unknown {
  const kind = kindOf(value);
  const fitting = optionsOf(schema).filter((option) => kindsOf(option).includes(kind));
  if (fitting.length === 0) return wrongKind(walk, schema, value, path);
  if (kind !== 'object' || fitting.length === 1) return check(walk, fitting[0] as Schema, value, path);
  return checkMember(walk, schema, value as Record<string, unknown>, path);
}

function optionsOf(schema: Schema): readonly Schema[] {
  const shape = shapeOf(schema);
  return shape.type === 'union' ? shape.options : [];
}

/** Without the field by which it is known, the one whose field is misspelt; else the first. */
function meantMember(options: readonly Schema[], value: Record<string, unknown>): Schema {
  const isMisspelt = (option: Schema): boolean =>
    Object.keys(value).some((key) => fieldMeant([signatureOf(option) ?? ''], key) !== undefined);
  return options.slice(1).find(isMisspelt) ?? (options[0] as Schema);
}

function checkMember(walk: Walk, schema: Schema, value: Record<string, unknown>, path: Path): unknown {
  const options = optionsOf(schema).filter((option) => kindsOf(option).includes('object'));
  const marked = membersFor(options, value);
  const isEffect = signatureOf(options[0] as Schema) === EFFECT_VERBS[0];
  const chosen = marked.at(-1);
  if (isEffect && marked.length > 1) {
    walk.findings.add(
      'effect.mixed',
      { path },
      {
        verbs: allOf(marked.map((option) => quoted(signatureOf(option) ?? ''))),
      },
    );
    return mend(walk, schema, path);
  }
  if (chosen !== undefined) return check(walk, chosen, value, path);
  if (!isEffect) return check(walk, meantMember(options, value), value, path);
  const near = Object.keys(value)
    .map((key) => nearestOf(key.slice(0, 60), EFFECT_VERBS))
    .find((verb) => verb !== undefined);
  walk.findings.add('effect.verb', { path }, { verbs: EFFECT_VERBS }, meant(near));
  return mend(walk, schema, path);
}
