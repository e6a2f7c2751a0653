// What a template says of one of its parameters, the short form (`"rise": "int"`) and the long one made the same.

import { MAX_VALUE } from '../../ref/limits.ts';
import type { Limits } from '../language/read-schema.ts';
import type { Param } from '../language/schema.ts';

export type ParamKind = Extract<Param, string>;

export const kindOfParam = (param: Param): ParamKind => (typeof param === 'string' ? param : param.kind);

/** '' where the template does not say. */
export const meaningOfParam = (param: Param): string => (typeof param === 'string' ? '' : (param.text ?? ''));

/** Null where the template sets none; a limit that it leaves out is that of all numbers. */
export function limitsOfParam(param: Param): Limits | null {
  if (typeof param === 'string' || (param.min === undefined && param.max === undefined)) return null;
  return { low: param.min ?? -MAX_VALUE, high: param.max ?? MAX_VALUE };
}
