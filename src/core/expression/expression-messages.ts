// Why an expression cannot be used.

import { type Sayable, teller } from '../ref/message.ts';

type Nothing = Record<never, never>;

export interface ExpressionMessages {
  'expression.not_here': { piece: string };
  /** one that cannot be seen, as U+00A0 */
  'expression.unseen': { code: string };
  'expression.lookalike': { sign: string; plain: string };
  'expression.ends': Nothing;
  'expression.expected': { wanted: Sayable; got: Sayable };
  'expression.the_end': Nothing;
  'expression.sign': { sign: string };
  'expression.a_number': Nothing;
  'expression.a_text': Nothing;
  'expression.a_truth': Nothing;
  'expression.a_name': Nothing;
  'expression.open_text': Nothing;
  'expression.line_break': Nothing;
  'expression.escape': Nothing;
  'expression.bad_number': Nothing;
  'expression.too_much': Nothing;
  'expression.reserved': { word: string };
  'expression.unreadable': Nothing;
  'expression.too_long': { most: number };
  'expression.too_deep': { most: number };
  'expression.too_many': { most: number };
  'expression.whole_number': { most: number };
  'expression.plain_names': Nothing;
  'expression.functions': Nothing;
  'expression.operator': { op: string };
  'expression.no_value': { path: string };
  'expression.no_state': { state: string };
  'expression.must_be_amount': Nothing;
  'expression.must_be_test': { of: 'number' | 'state' };
  'expression.state_order': Nothing;
  'expression.state_name': Nothing;
  'expression.thing_order': Nothing;
  'expression.thing_name': { kind: string };
  'expression.thing_kinds': { a: string; b: string };
  'expression.thing_alone': { thing: string };
}

export const tellExpression = teller<ExpressionMessages>();
