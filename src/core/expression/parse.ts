// Text -> typed tree. CEL is parsed by the library; names, types and the permitted operators are checked here, so that
// every problem of an expression is found at once, with its place in the text.

import { type ASTNode, parse } from '@marcbachmann/cel-js';
import { MAX_VALUE } from '../ref/limits.ts';
import type { Message } from '../ref/message.ts';
import { partsOf, unalias } from '../ref/value-path.ts';
import {
  type Aliases,
  type Amount,
  COMPARISONS,
  type Comparison,
  type Either,
  type Name,
  type Names,
  type Parsed,
  type Problem,
  type ProblemCode,
  type Test,
} from './expression.ts';
import { tellExpression as tell } from './expression-messages.ts';
import { foreignSigns } from './foreign-signs.ts';
import { decides, joinTests, notOf, sameTruth } from './join.ts';
import { syntaxProblem } from './syntax-problem.ts';

type Typed =
  | { readonly type: 'int'; readonly tree: Amount }
  | { readonly type: 'bool'; readonly tree: Test }
  | { readonly type: 'state'; readonly name: Extract<Name, { kind: 'state' | 'settled' }> }
  | { readonly type: 'thing'; readonly ref: string }
  | { readonly type: 'text'; readonly value: string };

const MAX_NESTING = 60;
/** In one row joined by signs: more than any condition of 600 characters needs. */
const MAX_PARTS = 150;
const MAX_LENGTH = 2000;
const NUMBER: Amount = { kind: 'number', value: 0 };
const TRUE: Test = { kind: 'truth', value: true };
const TOO_DEEP: Message = tell('expression.too_deep', { most: MAX_NESTING });
const UNKNOWN: unique symbol = Symbol('already reported');
type Result = Typed | typeof UNKNOWN;

interface Reading {
  readonly names: Names;
  readonly aliases: Aliases;
  readonly problems: Problem[];
}

/** A condition: must be true or false. */
export function parseTest(text: string, names: Names, aliases: Aliases = {}): Parsed<Test> {
  return parseAs(text, names, aliases, asTest);
}

/** An amount: must be a whole number. */
export function parseAmount(text: string | number, names: Names, aliases: Aliases = {}): Parsed<Amount> {
  if (typeof text === 'number') return { ok: true, tree: { kind: 'number', value: text } };
  return parseAs(text, names, aliases, asAmount);
}

/** Whichever of the two it is. */
export function parseEither(text: string, names: Names, aliases: Aliases = {}): Parsed<Either> {
  return parseAs(text, names, aliases, (reading, result, node) =>
    result !== UNKNOWN && result.type === 'bool' ? { test: result.tree } : { amount: asAmount(reading, result, node) },
  );
}

function parseAs<T>(
  text: string,
  names: Names,
  aliases: Aliases,
  as: (reading: Reading, result: Result, node: ASTNode) => T,
): Parsed<T> {
  const foreign = foreignSigns(text);
  if (foreign.length > 0) return { ok: false, problems: foreign };
  const reading: Reading = { names, aliases, problems: [] };
  const node = syntax(text, reading);
  if (node === undefined) return { ok: false, problems: reading.problems };
  const tree = as(reading, lower(reading, node, 0), node);
  return reading.problems.length > 0 ? { ok: false, problems: reading.problems } : { ok: true, tree };
}

// The parser gives no token list: very long nesting is refused before it can recurse.
function syntax(text: string, reading: Reading): ASTNode | undefined {
  let depth = text.length > MAX_LENGTH ? MAX_NESTING + 1 : 0;
  for (const char of text) {
    if (char === '(' || char === '[' || char === '{' || char === '!' || char === '?') depth++;
    if (char === ')' || char === ']' || char === '}') depth--;
    if (depth > MAX_NESTING) {
      reading.problems.push({
        code: 'syntax',
        start: 0,
        end: text.length,
        message: text.length > MAX_LENGTH ? tell('expression.too_long', { most: MAX_LENGTH }) : TOO_DEEP,
      });
      return undefined;
    }
  }
  try {
    return parse(text).ast;
  } catch (error) {
    reading.problems.push(syntaxProblem(error, text));
    return undefined;
  }
}

function report(
  reading: Reading,
  code: ProblemCode,
  node: ASTNode,
  message: Message,
  more: Pick<Problem, 'suggestion' | 'states'> = {},
): typeof UNKNOWN {
  reading.problems.push({ code, start: node.start, end: node.end, message, ...more });
  return UNKNOWN;
}

function lower(reading: Reading, node: ASTNode, depth: number): Result {
  if (depth > MAX_NESTING) return tooDeep(reading, node);
  switch (node.op) {
    case 'value':
      return literal(reading, node);
    case 'id':
    case '.':
      return named(reading, node);
    case '!_': {
      const of = asTest(reading, lower(reading, node.args, depth + 1), node.args);
      return { type: 'bool', tree: notOf(of) };
    }
    case '-_': {
      const of = asAmount(reading, lower(reading, node.args, depth + 1), node.args);
      return {
        type: 'int',
        tree: of.kind === 'number' ? { kind: 'number', value: 0 - of.value } : { kind: 'negate', of },
      };
    }
    case '&&':
    case '||':
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return chain(reading, node, depth);
    case '?:':
      return ternary(reading, node.args, depth);
    case 'call':
      return call(reading, node, node.args[0], node.args[1], depth);
    default:
      return binary(reading, node, depth);
  }
}

// Both sides of what is too deep may be: it is told once.
function tooDeep(reading: Reading, node: ASTNode): typeof UNKNOWN {
  const told = reading.problems.some(({ message }) => message === TOO_DEEP);
  return told ? UNKNOWN : report(reading, 'syntax', node, TOO_DEEP);
}

const CHAINED = ['&&', '||', '+', '-', '*', '/', '%'] as const;
type Link = Extract<ASTNode, { op: (typeof CHAINED)[number] }>;
const isLink = (node: ASTNode): node is Link => isOneOf(CHAINED, node.op);

// `a && b && c` is read by the parser as pairs within pairs, and by people as one list: it is no deeper than `a && b`.
function chain(reading: Reading, node: ASTNode, depth: number): Result {
  const links: Link[] = [];
  let first = node;
  for (; isLink(first); first = first.args[0]) links.push(first);
  if (links.length >= MAX_PARTS)
    return report(reading, 'syntax', node, tell('expression.too_many', { most: MAX_PARTS }));
  return links.reduceRight((left, link) => joined(reading, link, left, depth + 1), lower(reading, first, depth + 1));
}

/** `left` is what stands before the sign, read already; `depth` that of what stands behind it. */
function joined(reading: Reading, { op, args }: Link, left: Result, depth: number): Result {
  const [before, after] = args;
  if (op === '&&' || op === '||') {
    const first = asTest(reading, left, before);
    if (decides(op, first)) return { type: 'bool', tree: first };
    const second = asTest(reading, lower(reading, after, depth), after);
    return { type: 'bool', tree: joinTests(op, first, second) };
  }
  const first = asAmount(reading, left, before);
  const second = asAmount(reading, lower(reading, after, depth), after);
  return { type: 'int', tree: { kind: 'arithmetic', op, left: first, right: second } };
}

function literal(reading: Reading, node: ASTNode): Result {
  const value: unknown = node.args;
  if (typeof value === 'boolean') return { type: 'bool', tree: { kind: 'truth', value } };
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'bigint' && value <= BigInt(MAX_VALUE)) {
    return { type: 'int', tree: { kind: 'number', value: Number(value) } };
  }
  return report(reading, 'number', node, tell('expression.whole_number', { most: MAX_VALUE }));
}

function pathOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return undefined;
  const head = pathOf(node.args[0]);
  return head === undefined ? undefined : `${head}.${node.args[1]}`;
}

function named(reading: Reading, node: ASTNode): Result {
  const written = pathOf(node);
  if (written === undefined) return report(reading, 'operator', node, tell('expression.plain_names'));
  const path = unalias(written, reading.aliases);
  const name = reading.names.find(path);
  if (name === undefined) {
    if (reading.names.isThing(path)) return { type: 'thing', ref: path };
    const near = reading.names.nearest(path);
    return report(
      reading,
      'name',
      node,
      tell('expression.no_value', { path: written }),
      near === undefined ? {} : { suggestion: near },
    );
  }
  switch (name.kind) {
    case 'int':
      return { type: 'int', tree: { kind: 'read', slot: name.slot } };
    case 'bool':
      return { type: 'bool', tree: { kind: 'flag', slot: name.slot } };
    case 'mean':
      return { type: 'int', tree: { kind: 'mean', slots: name.slots } };
    case 'constant':
      return { type: 'int', tree: { kind: 'number', value: name.value } };
    case 'state':
    case 'settled':
      return { type: 'state', name };
  }
}

function ternary(reading: Reading, args: readonly ASTNode[], depth: number): Result {
  const [test, yes, no] = args as [ASTNode, ASTNode, ASTNode];
  const condition = asTest(reading, lower(reading, test, depth + 1), test);
  if (condition.kind === 'same_thing') return lower(reading, condition.value ? yes : no, depth + 1);
  const first = lower(reading, yes, depth + 1);
  const second = lower(reading, no, depth + 1);
  // A branch that cannot be read takes the kind of the other: one mistake is one problem.
  const known = first === UNKNOWN ? second : first;
  if (known === UNKNOWN) return UNKNOWN;
  if (known.type === 'bool') {
    const branches = { yes: asTest(reading, first, yes), no: asTest(reading, second, no) };
    return { type: 'bool', tree: { kind: 'choice', test: condition, ...branches } };
  }
  const amounts = { yes: asAmount(reading, first, yes), no: asAmount(reading, second, no) };
  return { type: 'int', tree: { kind: 'either', test: condition, ...amounts } };
}

function call(reading: Reading, node: ASTNode, name: unknown, args: readonly ASTNode[], depth: number): Result {
  if ((name !== 'min' && name !== 'max') || args.length !== 2) {
    return report(reading, 'operator', node, tell('expression.functions'));
  }
  const [left, right] = args.map((arg) => asAmount(reading, lower(reading, arg, depth + 1), arg)) as [Amount, Amount];
  return { type: 'int', tree: { kind: 'arithmetic', op: name, left, right } };
}

function isOneOf<T extends string>(list: readonly T[], op: string): op is T {
  return (list as readonly string[]).includes(op);
}

function binary(reading: Reading, node: ASTNode, depth: number): Result {
  const op: string = node.op;
  const args: unknown = node.args;
  if (isOneOf<Comparison>(COMPARISONS, op)) return comparison(reading, node, op, args as [ASTNode, ASTNode], depth);
  return report(reading, 'operator', node, tell('expression.operator', { op: op === '[]' ? 'index' : op }));
}

function comparison(reading: Reading, node: ASTNode, op: Comparison, args: [ASTNode, ASTNode], depth: number): Result {
  const left = lower(reading, args[0], depth + 1);
  const right = lower(reading, args[1], depth + 1);
  if (left === UNKNOWN || right === UNKNOWN) return { type: 'bool', tree: TRUE };
  const equality = op === '==' || op === '!=';
  if (left.type === 'state' || right.type === 'state') {
    if (!equality) return report(reading, 'type', node, tell('expression.state_order'));
    return stateTest(reading, args, left, right, op === '==');
  }
  if (left.type === 'thing' || right.type === 'thing') {
    if (!equality) return report(reading, 'type', node, tell('expression.thing_order'));
    return thingTest(reading, args, left, right, op === '==');
  }
  if (left.type === 'bool' && right.type === 'bool' && equality) {
    return { type: 'bool', tree: sameTruth(left.tree, right.tree, op === '==') };
  }
  const amounts = { left: asAmount(reading, left, args[0]), right: asAmount(reading, right, args[1]) };
  return { type: 'bool', tree: { kind: 'compare', op, ...amounts } };
}

function thingTest(reading: Reading, args: [ASTNode, ASTNode], left: Typed, right: Typed, same: boolean): Result {
  const [thing, other, at] = left.type === 'thing' ? [left, right, args[1]] : [right, left, args[0]];
  if (thing.type !== 'thing' || other.type !== 'thing')
    return report(reading, 'type', at, tell('expression.thing_name', { kind: kindOf(thing) }));
  const [a, b] = [kindOf(thing), kindOf(other)];
  if (a !== b) return report(reading, 'type', at, tell('expression.thing_kinds', { a, b }));
  return { type: 'bool', tree: { kind: 'same_thing', value: (thing.ref === other.ref) === same } };
}

const kindOf = (thing: Typed): string => (thing.type === 'thing' ? partsOf(thing.ref).kind : '');

function stateTest(reading: Reading, args: [ASTNode, ASTNode], left: Typed, right: Typed, same: boolean): Result {
  const [chart, word, at] = left.type === 'state' ? [left, right, args[1]] : [right, left, args[0]];
  if (chart.type !== 'state' || (word.type !== 'text' && (word.type !== 'thing' || chart.name.of === undefined))) {
    return report(reading, 'type', at, tell('expression.state_name'));
  }
  const { name } = chart;
  if (word.type === 'thing' && kindOf(word) !== name.of)
    return report(reading, 'type', at, tell('expression.thing_kinds', { a: name.of ?? '', b: kindOf(word) }));
  const state = word.type === 'thing' ? partsOf(word.ref).id : word.value;
  const index = name.states.indexOf(state);
  if (index < 0) {
    return report(reading, 'state', at, tell('expression.no_state', { state }), { states: name.states });
  }
  if (name.kind === 'settled')
    return { type: 'bool', tree: { kind: 'same_thing', value: (name.state === state) === same } };
  return { type: 'bool', tree: { kind: 'state', slot: name.slot, index, same } };
}

function asTest(reading: Reading, result: Result, node: ASTNode): Test {
  if (result === UNKNOWN) return TRUE;
  if (result.type === 'bool') return result.tree;
  if (result.type === 'thing') {
    report(reading, 'type', node, tell('expression.thing_alone', { thing: result.ref }));
    return TRUE;
  }
  report(reading, 'type', node, tell('expression.must_be_test', { of: result.type === 'int' ? 'number' : 'state' }));
  return TRUE;
}

function asAmount(reading: Reading, result: Result, node: ASTNode): Amount {
  if (result === UNKNOWN) return NUMBER;
  if (result.type === 'int') return result.tree;
  const message =
    result.type === 'thing' ? tell('expression.thing_alone', { thing: result.ref }) : tell('expression.must_be_amount');
  report(reading, 'type', node, message);
  return NUMBER;
}
