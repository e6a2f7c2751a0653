// What is said of a log that is refused, and what can be done about it.

import { type Message, type Sayable, teller } from '../../ref/message.ts';

type None = Readonly<Record<never, never>>;

export interface LogMessages {
  'log.empty': None;
  'log.encoding': { readonly fault: 'byte' | 'half' | 'nul'; readonly code: string };
  'log.save_as_utf8': None;
  'log.too_large': { readonly megabytes: number };
  'log.too_many_lines': { readonly most: number };
  'log.too_many_values': { readonly most: number };
  'log.too_many_names': { readonly most: number };
  'log.too_deep': { readonly most: number };
  'log.not_json': None;
  'log.not_a_log': None;
  'log.newer_version': { readonly found: number; readonly known: number };
  'log.newer_language': { readonly found: number; readonly known: number };
  'log.reserved_name': None;
  'log.respelled': None;
  'log.scenario_changed': None;
  'log.record_number': { readonly expected: number; readonly found: number };
  'log.fact_number': { readonly found: number; readonly before: number };
  'log.rewind_ahead': { readonly to: number; readonly n: number };
  'log.turn_beyond': { readonly seq: number; readonly turn: number; readonly last: number };
  'log.dangling_cause': { readonly seq: number; readonly cause: number };
  'log.chain_broken': None;
  'log.cut_short': None;
  'log.no_start': None;
  'log.kind': { readonly kind: 'text' | 'number' | 'whole' | 'truth' | 'list' | 'object' | 'null' };
  'log.choose_a_log': None;
  'log.same_file': None;
  'log.newer_program': None;
  'log.go_on': None;
  'log.begin_anew': None;
}

export const tellLog = teller<LogMessages>();

/** Of a file from outside: something is wrong, and what can be done about it. */
export interface Complaint {
  readonly message: Message;
  readonly suggestion?: Message;
}

/** Where a value stands in its line; `placed` is false when it is the line itself. */
interface Place {
  readonly placed: boolean;
  readonly where: string; // 'facts[3].turn'
}

/** How a value misses the form it should have, and what is to be said of it besides its place. */
interface Shapes {
  missing: None;
  /** `kind`: a `log.kind`, or the word of the schema */
  kind: { readonly kind: Sayable };
  unknown_names: { readonly names: readonly string[] };
  one_of: { readonly values: readonly string[] };
  too_small: { readonly least: number };
  too_big: { readonly most: number };
  spelling: None;
  none: None;
  unresolved: None;
}
export type ShapeFault = { readonly [K in keyof Shapes]: { readonly fault: K } & Shapes[K] }[keyof Shapes];
export type ShapeMessages = { readonly [K in keyof Shapes as `log.form_${K}`]: Shapes[K] & Place };
