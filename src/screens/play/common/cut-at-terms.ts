// A text cut where a word stands for the first time that the scenario explains.

import type { WordPicture } from '../../../core/engine/view/word-pictures.ts';
import { type FoundTerm, formsOf, termFinder, termKey } from '../../../core/ref/find-terms.ts';
import { remembered } from '../../../core/ref/remembered.ts';
import type { Piece } from '../../../text/abbreviations.ts';

export type ExplainedPiece = Piece | { readonly text: string; readonly means: string };

/** `before`: text that was read before; what it explains is not explained again. */
export function cutPiecesAtTerms(
  pieces: readonly Piece[],
  words: readonly WordPicture[],
  before: string,
): readonly ExplainedPiece[] {
  const index = indexOf(words);
  const seen = new Set(wordsIn(before, words));
  return pieces.flatMap((piece) => ('short' in piece ? [piece] : cutText(piece.text, index, seen)));
}

/** The words that are explained and stand in this text, each once, in the order in which they come. */
export function wordsIn(text: string, words: readonly WordPicture[]): readonly WordPicture[] {
  const { table, find } = indexOf(words);
  return [...new Set(find(text).flatMap(({ found }) => table.get(termKey(found)) ?? []))];
}

/** null: a name that holds a word. It is looked for too and, being longer, found instead of the word. */
type Table = ReadonlyMap<string, WordPicture | null>;

const wordsByForm = (words: readonly WordPicture[]): Table =>
  new Map([
    ...words.flatMap(({ inNames }) => inNames).map((name) => [termKey(name), null] as const),
    ...words.flatMap((word) => formsOf(word).map((form) => [termKey(form), word] as const)),
  ]);

interface Index {
  readonly table: Table;
  readonly find: (text: string) => readonly FoundTerm[];
}

/** Made once for the words of a picture, which stand in many texts. */
const indexOf = remembered((words: readonly WordPicture[]): Index => {
  const table = wordsByForm(words);
  return { table, find: termFinder([...table.keys()]) };
});

function cutText(text: string, { table, find }: Index, seen: Set<WordPicture>): ExplainedPiece[] {
  const pieces: ExplainedPiece[] = [];
  let from = 0;
  for (const { found, at } of find(text)) {
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
