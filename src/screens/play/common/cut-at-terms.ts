// A text cut where a word stands for the first time that the scenario explains.

import type { WordPicture } from '../../../core/engine/view/word-pictures.ts';
import { findTerms, formsOf, termKey } from '../../../core/ref/find-terms.ts';
import type { Piece } from '../../../text/abbreviations.ts';

export type ExplainedPiece = Piece | { readonly text: string; readonly means: string };

/** `before`: text that was read before; what it explains is not explained again. */
export function cutPiecesAtTerms(
  pieces: readonly Piece[],
  words: readonly WordPicture[],
  before: string,
): readonly ExplainedPiece[] {
  const table = wordsByForm(words);
  const seen = new Set(wordsIn(before, words));
  return pieces.flatMap((piece) => ('short' in piece ? [piece] : cutText(piece.text, table, seen)));
}

/** The words that are explained and stand in this text, each once, in the order in which they come. */
export function wordsIn(text: string, words: readonly WordPicture[]): readonly WordPicture[] {
  const table = wordsByForm(words);
  return [...new Set(findTerms(text, [...table.keys()]).flatMap(({ found }) => table.get(termKey(found)) ?? []))];
}

/** null: a name that holds a word. It is looked for too and, being longer, found instead of the word. */
type Table = ReadonlyMap<string, WordPicture | null>;

const wordsByForm = (words: readonly WordPicture[]): Table =>
  new Map([
    ...words.flatMap(({ inNames }) => inNames).map((name) => [termKey(name), null] as const),
    ...words.flatMap((word) => formsOf(word).map((form) => [termKey(form), word] as const)),
  ]);

function cutText(text: string, table: Table, seen: Set<WordPicture>): ExplainedPiece[] {
  const pieces: ExplainedPiece[] = [];
  let from = 0;
  for (const { found, at } of findTerms(text, [...table.keys()])) {
    const word = table.get(termKey(found));
    if (word === undefined || word === null || seen.has(word)) continue;
    seen.add(word);
    if (at > from) pieces.push({ text: text.slice(from, at) });
    pieces.push({ text: found, means: word.text });
    from = at + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
