// The numbers written in an expression, with their places: what a study of sensitivity varies, and what switches a mechanism off.

import { type ASTNode, parse } from '@marcbachmann/cel-js';
import { COMPARISONS } from './expression.ts';

export interface Literal {
  /** offsets into the text */
  readonly start: number;
  readonly end: number;
  /** without its sign: `-4` is a minus and a 4 */
  readonly value: number;
  /** it says when, not how much: it stands in a comparison that reads `turn` */
  readonly ofTurn: boolean;
}

/** In the order of the text. The expression must be one that has passed its checks. */
export function literalsIn(text: string): readonly Literal[] {
  const found: Literal[] = [];
  collect(parse(text).ast, false, found);
  return found.sort((a, b) => a.start - b.start);
}

/** The text with some of its literals replaced; `values` by place in `literalsIn`. */
export function withLiterals(text: string, values: ReadonlyMap<number, number>): string {
  let changed = text;
  const literals = literalsIn(text);
  for (let k = literals.length - 1; k >= 0; k--) {
    const value = values.get(k);
    const { start, end } = literals[k] as Literal;
    if (value !== undefined) changed = `${changed.slice(0, start)}${value}${changed.slice(end)}`;
  }
  return changed;
}

const comparisons: ReadonlySet<string> = new Set(COMPARISONS);

function collect(node: ASTNode, ofTurn: boolean, found: Literal[]): void {
  if (node.op === 'value' && typeof node.args === 'bigint')
    found.push({ start: node.start, end: node.end, value: Number(node.args), ofTurn });
  const inside = comparisons.has(node.op) ? readsTurn(node) : ofTurn;
  for (const part of partsOf(node)) collect(part, inside, found);
}

function readsTurn(node: ASTNode): boolean {
  if (node.op === 'id') return node.args === 'turn';
  return node.op !== '.' && partsOf(node).some(readsTurn);
}

function partsOf(node: ASTNode): readonly ASTNode[] {
  const args: unknown = node.args;
  const list: readonly unknown[] = Array.isArray(args) ? args.flat() : [args];
  return list.filter(isNode);
}

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'op' in value;
