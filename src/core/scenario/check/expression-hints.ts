// What to write instead, for the mistakes that people make who think in words: `and`, `=`, `60%`, `45 < x < 65`, a state
// without quotation marks.

import type { Problem } from '../../expression/expression.ts';
import { pieceAt } from '../../expression/syntax-problem.ts';
import type { Message } from '../../ref/message.ts';
import { namesIn } from '../../ref/names-in.ts';
import { ownerOf } from '../../ref/value-path.ts';
import { tellNote as tell } from '../issue/notes.ts';
import type { Checking } from './checking.ts';
import { listValues, longerName } from './suggest-name.ts';

/** Undefined when nothing usual is recognised. */
export function hintFor(checking: Checking, source: string, problem: Problem): Message | undefined {
  switch (problem.code) {
    case 'syntax':
      return hintForSyntax(source, problem.start);
    case 'type':
      return (
        hintForThing(checking, problem) ?? hintForTruth(checking, source, problem) ?? hintForChain(source, problem)
      );
    case 'name':
      return hintForState(checking, source, problem);
    case 'operator':
      return problem.message.args['op'] === 'in' ? tell('note.several') : undefined;
    default:
      return undefined;
  }
}

function hintForSyntax(source: string, start: number): Message | undefined {
  const plain = source.replace(/'[^']*'|"[^"]*"/g, "''");
  const here = pieceAt(source, start);
  const around = source.slice(Math.max(0, start - 1), start + 2);
  const percent = /(\d+)\s*%\s*$/.exec(plain)?.[1];
  if (percent !== undefined) return tell('note.percent', { number: percent });
  if (/["'“”‘’„`]/.test(here)) return tell('note.quotes');
  if (/=[<>]/.test(around)) return tell('note.order');
  if (around.includes('<>')) return tell('note.unequal');
  if (here.startsWith('=') || /^(?:is|equals?)$/i.test(here)) return tell('note.equal');
  if (/^[&|]/.test(here) || /\b(?:and|or|not)\b/i.test(plain)) return tell('note.logic');
  return undefined;
}

/** `region.coast > 5` */
function hintForThing(checking: Checking, { message }: Problem): Message | undefined {
  const { thing } = message.args;
  return message.key === 'expression.thing_alone' && typeof thing === 'string'
    ? listValues(checking, thing)
    : undefined;
}

/** `flag.bought == 1` */
function hintForTruth({ layout }: Checking, source: string, { start, end, message }: Problem): Message | undefined {
  const path = source.slice(start, end);
  return message.key === 'expression.must_be_amount' && layout.find(path)?.kind === 'bool'
    ? tell('note.truth', { path })
    : undefined;
}

/** `45 < x < 65`: the first comparison is compared again. */
function hintForChain(source: string, { start, end }: Problem): Message | undefined {
  const first = source.slice(start, end);
  const middle = /(?:<=?|>=?)\s*([^<>=]+)$/.exec(first)?.[1];
  const second = /^\s*(?:<=?|>=?)[^<>=&|?:)]+/.exec(source.slice(end, end + 200))?.[0];
  if (middle === undefined || second === undefined) return undefined;
  return tell('note.write', { text: `${first.trim()} && ${middle.trim()}${second.trimEnd()}` });
}

/** `actor.guard.state == armed` */
function hintForState(checking: Checking, source: string, { start, end }: Problem): Message | undefined {
  const word = source.slice(start, end);
  if (ownerOf(word) !== '') return undefined;
  const before = comparedBefore(source.slice(Math.max(0, start - 200), start));
  if (before === undefined) return undefined;
  const chart = checking.layout.find(before);
  if (chart?.kind !== 'state')
    return longerName(checking, word) === undefined ? tell('note.state', { word }) : undefined;
  return chart.states.includes(word)
    ? tell('note.state', { word })
    : tell('note.states', { states: chart.states.map((one) => tell('note.single', { word: one })) });
}

/** The name with which what follows `text` is compared. */
function comparedBefore(text: string): string | undefined {
  const name = namesIn(text).at(-1);
  if (name === undefined) return undefined;
  return /^\s*[!=]=\s*$/.test(text.slice(name.at + name.path.length)) ? name.path : undefined;
}
