// What the parser of CEL says of a text it cannot read, by its codes: its own English is for programmers.

import type { Message } from '../ref/message.ts';
import type { Problem } from './expression.ts';
import { tellExpression as tell } from './expression-messages.ts';

/** As much of the parser's error as is used. */
interface Thrown {
  readonly code?: unknown;
  readonly summary?: unknown;
  readonly node?: { readonly pos?: unknown; readonly start?: unknown };
  readonly range?: { readonly start?: unknown; readonly end?: unknown };
}

export function syntaxProblem(error: unknown, text: string): Problem {
  const thrown = error as Thrown;
  const at = [thrown.range?.start, thrown.node?.start, thrown.node?.pos].find((n) => typeof n === 'number');
  const start = typeof at === 'number' ? at : Math.max(0, text.length - 1);
  const until = thrown.range?.end;
  const piece = typeof until === 'number' ? text.slice(start, until) : '';
  const message = reason(thrown, piece, pieceAt(text, start));
  return { code: 'syntax', start, end: Math.min(text.length, start + 1), message };
}

/** `piece` is what the parser points at, `here` the word or sign that stands there: nothing at the end. */
function reason(thrown: Thrown, piece: string, here: string): Message {
  switch (thrown.code) {
    case 'unexpected_character':
    case 'unexpected_token':
      return here === '' ? tell('expression.ends') : tell('expression.not_here', { piece: here });
    case 'expected_token':
      return expected(String(thrown.summary));
    case 'unterminated_string':
    case 'unterminated_triple_quoted_string':
      return tell('expression.open_text');
    case 'newline_in_string':
      return tell('expression.line_break');
    case 'reserved_identifier':
      return tell('expression.reserved', { word: piece });
    case 'invalid_number':
    case 'invalid_integer':
    case 'invalid_hex_integer':
    case 'invalid_exponent':
      return tell('expression.bad_number');
    case 'limit_exceeded':
      return tell('expression.too_much');
    default:
      return ESCAPES.test(String(thrown.code)) ? tell('expression.escape') : tell('expression.unreadable');
  }
}

const ESCAPES = /escape|surrogate/;

/** The word or sign at `start`; empty at the end, and where nothing can be seen. */
export function pieceAt(source: string, start: number): string {
  return /^(?:[\p{L}\p{N}_.]+|[^\s\p{C}\p{L}\p{N}]{1,3})/u.exec(source.slice(start, start + 60))?.[0] ?? '';
}

/** `Expected RPAREN, got EOF` */
function expected(summary: string): Message {
  const [, wanted = '', got = ''] = /^Expected (\w+), got (\w+)/.exec(summary) ?? [];
  return tell('expression.expected', { wanted: tokenMessage(wanted), got: tokenMessage(got) });
}

// The parser names its tokens in capitals.
const SIGNS: Readonly<Record<string, string>> = {
  RPAREN: ')',
  LPAREN: '(',
  RBRACKET: ']',
  LBRACKET: '[',
  RBRACE: '}',
  LBRACE: '{',
  COLON: ':',
  QUESTION: '?',
  COMMA: ',',
  DOT: '.',
  PLUS: '+',
  MINUS: '-',
  MULTIPLY: '*',
  DIVIDE: '/',
  MODULO: '%',
  NOT: '!',
  AND: '&&',
  OR: '||',
  EQ: '==',
  NE: '!=',
  LT: '<',
  LE: '<=',
  GT: '>',
  GE: '>=',
  IN: 'in',
  NULL: 'null',
};

function tokenMessage(token: string): Message {
  switch (token) {
    case 'EOF':
      return tell('expression.the_end');
    case 'NUMBER':
      return tell('expression.a_number');
    case 'STRING':
    case 'BYTES':
      return tell('expression.a_text');
    case 'BOOLEAN':
      return tell('expression.a_truth');
    case 'IDENTIFIER':
      return tell('expression.a_name');
    default:
      return tell('expression.sign', { sign: SIGNS[token] ?? token });
  }
}
