// Does a value have its form? Stops at the first place where it has not. zod goes on to the end and keeps every complaint, which
// takes seconds on 2 MB of `[0,0,0,...]`; so a large value is taken apart along its form, and zod sees small pieces only.

import { z } from 'zod';
import type { Path } from '../../ref/path.ts';
import type { ShapeProblem } from '../form/log-problem.ts';
import { bestIssue } from './best-issue.ts';
import { shorten } from './shorten.ts';

/** Values with more than this many parts are taken apart; and no object with free names has more of them. */
const PIECE = 1000;

type Fields = Readonly<Record<string, unknown>>;

/** Null when it fits. Then the value itself may be used: the forms of a log change nothing, they only look. */
export function firstShapeProblem(form: z.core.$ZodType, value: unknown, path: Path = []): ShapeProblem | null {
  if (!isLarge(value) || !isSplittable(form)) return ofPiece(form, value, path);
  if (form instanceof z.ZodOptional || form instanceof z.ZodNullable)
    return firstShapeProblem(form.unwrap(), value, path);
  if (form instanceof z.ZodDiscriminatedUnion) return ofKind(form, value, path);
  if (form instanceof z.ZodUnion) return ofEither(form.options, value, path);
  if (Array.isArray(value)) return form instanceof z.ZodArray ? ofList(form, value, path) : ofPiece(form, value, path);
  if (form instanceof z.ZodObject) return ofObject(form, value as Fields, path);
  if (form instanceof z.ZodRecord) return ofRecord(form, value as Fields, path);
  return ofPiece(form, value, path);
}

function ofPiece(form: z.core.$ZodType, value: unknown, path: Path): ShapeProblem | null {
  const parsed = z.safeParse(form, value);
  if (parsed.success) return null;
  const shapeProblem = bestIssue(parsed.error.issues, value);
  return shapeProblem && { path: [...path, ...shapeProblem.path], shape: shapeProblem.shape };
}

function ofObject(form: z.ZodObject, value: Fields, path: Path): ShapeProblem | null {
  const shape: Readonly<Record<string, z.core.$ZodType>> = form.shape;
  for (const [key, inner] of Object.entries(shape)) {
    const shapeProblem = firstShapeProblem(inner, value[key], [...path, key]);
    if (shapeProblem !== null) return shapeProblem;
  }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return unknown.length === 0 ? null : { path, shape: { fault: 'unknown_names', names: shorten(unknown.slice(0, 5)) } };
}

function ofRecord(form: z.ZodRecord, value: Fields, path: Path): ShapeProblem | null {
  const entries = Object.entries(value);
  if (entries.length > PIECE) return { path, shape: { fault: 'too_big', most: PIECE } };
  for (const [key, held] of entries) {
    const shapeProblem =
      ofPiece(form.keyType, key, [...path, key]) ?? firstShapeProblem(form.valueType, held, [...path, key]);
    if (shapeProblem !== null) return shapeProblem;
  }
  return null;
}

function ofList(form: z.ZodArray, list: readonly unknown[], path: Path): ShapeProblem | null {
  for (const { maximum, minimum } of limitsOf(form)) {
    if (maximum !== undefined && list.length > maximum) return { path, shape: { fault: 'too_big', most: maximum } };
    if (minimum !== undefined && list.length < minimum) return { path, shape: { fault: 'too_small', least: minimum } };
  }
  for (let k = 0; k < list.length; k += 1) {
    const shapeProblem = firstShapeProblem(form.element, list[k], [...path, k]);
    if (shapeProblem !== null) return shapeProblem;
  }
  return null;
}

interface Limit {
  readonly check: string;
  readonly maximum?: number;
  readonly minimum?: number;
}

/** What a form asks besides the forms of its parts; of a list, its length. */
const limitsOf = (form: z.core.$ZodType): readonly Limit[] =>
  (form._zod.def.checks ?? []).map((check) => check._zod.def as Limit);
const isSplittable = (form: z.core.$ZodType): boolean =>
  limitsOf(form).every(({ check }) => check === 'max_length' || check === 'min_length');

/** The form that the value's own `type` or `kind` names. */
function ofKind(form: z.ZodDiscriminatedUnion, value: unknown, path: Path): ShapeProblem | null {
  const key = form.def.discriminator;
  const kind = (value as Fields)[key];
  const named = form.options.find((option) => {
    const literal = option instanceof z.ZodObject ? (option.shape as Record<string, z.core.$ZodType>)[key] : undefined;
    return literal !== undefined && z.safeParse(literal, kind).success;
  });
  return named === undefined ? ofPiece(form, value, path) : firstShapeProblem(named, value, path);
}

/** The first form's complaint stands for all, if none fits. */
function ofEither(options: readonly z.core.$ZodType[], value: unknown, path: Path): ShapeProblem | null {
  let first: ShapeProblem | null = null;
  for (const option of options) {
    const shapeProblem = firstShapeProblem(option, value, path);
    if (shapeProblem === null) return null;
    first ??= shapeProblem;
  }
  return first;
}

function isLarge(value: unknown): boolean {
  const waiting: unknown[] = [value];
  let parts = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    parts += 1;
    if (typeof next !== 'object' || next === null) continue;
    const inner: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (parts + waiting.length + inner.length > PIECE) return true;
    waiting.push(...inner);
  }
  return false;
}
