// What to write instead, for the mistakes that people make who think in words: `and`, `=`, `60%`, `45 < x < 65`, a state
// without quotation marks.

import { EXPRESSION_HINTS } from '../../../text/author-messages.ts';
import type { Problem } from '../../expression/expression.ts';
import { namesIn } from '../../ref/names-in.ts';
import { ownerOf } from '../../ref/value-path.ts';
import type { Checking } from './checking.ts';

/** Undefined when nothing usual is recognised. */
export function hintFor(checking: Checking, source: string, problem: Problem): string | undefined {
  switch (problem.code) {
    case 'syntax':
      return hintForSyntax(source, problem.start);
    case 'type':
      return hintForChain(source, problem);
    case 'name':
      return hintForState(checking, source, problem);
    default:
      return undefined;
  }
}

/** The word or sign at `start`. */
export function pieceAt(source: string, start: number): string {
  return /^(?:[\p{L}\p{N}_.]+|[^\s\p{L}\p{N}]{1,3})/u.exec(source.slice(start, start + 60))?.[0] ?? '';
}

function hintForSyntax(source: string, start: number): string | undefined {
  const plain = source.replace(/'[^']*'|"[^"]*"/g, "''");
  const here = pieceAt(source, start);
  const around = source.slice(Math.max(0, start - 1), start + 2);
  const percent = /(\d+)\s*%\s*$/.exec(plain)?.[1];
  if (percent !== undefined) return EXPRESSION_HINTS.percent(percent);
  if (/[“”‘’„`]/.test(plain) || /["']/.test(here)) return EXPRESSION_HINTS.quotes();
  if (/=[<>]/.test(around)) return EXPRESSION_HINTS.order();
  if (around.includes('<>')) return EXPRESSION_HINTS.unequal();
  if (here.startsWith('=') || /^(?:is|equals?)$/i.test(here)) return EXPRESSION_HINTS.equal();
  if (/^[&|]/.test(here) || /\b(?:and|or|not)\b/i.test(plain)) return EXPRESSION_HINTS.logic();
  return undefined;
}

/** `45 < x < 65`: the first comparison is compared again. */
function hintForChain(source: string, { start, end }: Problem): string | undefined {
  const first = source.slice(start, end);
  const middle = /(?:<=?|>=?)\s*([^<>=]+)$/.exec(first)?.[1];
  const second = /^\s*(?:<=?|>=?)[^<>=&|?:)]+/.exec(source.slice(end, end + 200))?.[0];
  if (middle === undefined || second === undefined) return undefined;
  return EXPRESSION_HINTS.write(`${first.trim()} && ${middle.trim()}${second.trimEnd()}`);
}

/** `actor.guard.state == armed` */
function hintForState({ layout }: Checking, source: string, { start, end }: Problem): string | undefined {
  const word = source.slice(start, end);
  if (ownerOf(word) !== '') return undefined;
  const before = comparedBefore(source.slice(Math.max(0, start - 200), start));
  if (before === undefined) return undefined;
  const chart = layout.find(before);
  if (chart?.kind !== 'state') return EXPRESSION_HINTS.state(word);
  return chart.states.includes(word) ? EXPRESSION_HINTS.state(word) : EXPRESSION_HINTS.states(chart.states);
}

/** The name with which what follows `text` is compared. */
function comparedBefore(text: string): string | undefined {
  const name = namesIn(text).at(-1);
  if (name === undefined) return undefined;
  return /^\s*[!=]=\s*$/.test(text.slice(name.at + name.path.length)) ? name.path : undefined;
}
