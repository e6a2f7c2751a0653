// Does a value have its form? Stops at the first place where it has not. zod goes on to the end and keeps every complaint, which
// takes seconds on 2 MB of `[0,0,0,...]`; so a large value is taken apart along its form, and zod sees small pieces only.

import { z } from 'zod';
import { misfitWords } from '../../../text/log-messages.ts';
import { tellingIssue, type Misfit, type Path } from './best-issue.ts';

/** Values with more than this many parts are taken apart; and no object with free names has more of them. */
const PIECE = 1000;

type Fields = Readonly<Record<string, unknown>>;

/** Null when it fits. Then the value itself may be used: the forms of a log change nothing, they only look. */
export function firstMisfit(form: z.core.$ZodType, value: unknown, path: Path = []): Misfit | null {
  if (!isLarge(value) || !isSplittable(form)) return ofPiece(form, value, path);
  if (form instanceof z.ZodOptional || form instanceof z.ZodNullable) return firstMisfit(form.unwrap(), value, path);
  if (form instanceof z.ZodDiscriminatedUnion) return ofKind(form, value, path);
  if (form instanceof z.ZodUnion) return ofEither(form.options, value, path);
  if (Array.isArray(value)) return form instanceof z.ZodArray ? ofList(form, value, path) : ofPiece(form, value, path);
  if (form instanceof z.ZodObject) return ofObject(form, value as Fields, path);
  if (form instanceof z.ZodRecord) return ofRecord(form, value as Fields, path);
  return ofPiece(form, value, path);
}

function ofPiece(form: z.core.$ZodType, value: unknown, path: Path): Misfit | null {
  const parsed = z.safeParse(form, value);
  if (parsed.success) return null;
  const misfit = tellingIssue(parsed.error.issues, value);
  return misfit && { path: [...path, ...misfit.path], what: misfit.what };
}

function ofObject(form: z.ZodObject, value: Fields, path: Path): Misfit | null {
  const shape: Readonly<Record<string, z.core.$ZodType>> = form.shape;
  for (const [key, inner] of Object.entries(shape)) {
    const misfit = firstMisfit(inner, value[key], [...path, key]);
    if (misfit !== null) return misfit;
  }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return unknown.length === 0 ? null : { path, what: misfitWords.unknownNames(unknown.slice(0, 5)) };
}

function ofRecord(form: z.ZodRecord, value: Fields, path: Path): Misfit | null {
  const entries = Object.entries(value);
  if (entries.length > PIECE) return { path, what: misfitWords.tooBig(PIECE) };
  for (const [key, held] of entries) {
    const misfit = ofPiece(form.keyType, key, [...path, key]) ?? firstMisfit(form.valueType, held, [...path, key]);
    if (misfit !== null) return misfit;
  }
  return null;
}

function ofList(form: z.ZodArray, list: readonly unknown[], path: Path): Misfit | null {
  for (const { maximum, minimum } of limitsOf(form)) {
    if (maximum !== undefined && list.length > maximum) return { path, what: misfitWords.tooBig(maximum) };
    if (minimum !== undefined && list.length < minimum) return { path, what: misfitWords.tooSmall(minimum) };
  }
  for (let k = 0; k < list.length; k += 1) {
    const misfit = firstMisfit(form.element, list[k], [...path, k]);
    if (misfit !== null) return misfit;
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
function ofKind(form: z.ZodDiscriminatedUnion, value: unknown, path: Path): Misfit | null {
  const key = form.def.discriminator;
  const kind = (value as Fields)[key];
  const named = form.options.find((option) => {
    const literal = option instanceof z.ZodObject ? (option.shape as Record<string, z.core.$ZodType>)[key] : undefined;
    return literal !== undefined && z.safeParse(literal, kind).success;
  });
  return named === undefined ? ofPiece(form, value, path) : firstMisfit(named, value, path);
}

/** The first form's complaint stands for all, if none fits. */
function ofEither(options: readonly z.core.$ZodType[], value: unknown, path: Path): Misfit | null {
  let first: Misfit | null = null;
  for (const option of options) {
    const misfit = firstMisfit(option, value, path);
    if (misfit === null) return null;
    first ??= misfit;
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
