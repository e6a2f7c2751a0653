// What is explained is a button, before and after which a line may break: a quotation mark would stay behind, a comma begin the next line.

import type { ExplainedPiece } from './cut-at-terms.ts';

export type Whole =
  | { readonly text: string }
  /** `before` and `after`: the marks that touch what is explained; no line parts them from it */
  | { readonly before: string; readonly explained: Explained; readonly after: string };

type Explained = Extract<ExplainedPiece, { readonly short: string } | { readonly means: string }>;

const MARKS_BEFORE = /\p{P}+$/u;
const MARKS_AFTER = /^(?:[’']\p{L}*|\p{P})+/u;

const isExplained = (piece: ExplainedPiece): piece is Explained => 'short' in piece || 'means' in piece;

/** The pieces of a text, the marks that touch what is explained given to it. */
export function keepTogether(pieces: readonly ExplainedPiece[]): readonly Whole[] {
  const cut = pieces.map((piece, at) =>
    isExplained(piece) ? null : cutMarks(piece.text, at > 0, at + 1 < pieces.length),
  );
  return pieces.flatMap((piece, at): readonly Whole[] => {
    if (isExplained(piece))
      return [{ before: cut[at - 1]?.before ?? '', explained: piece, after: cut[at + 1]?.after ?? '' }];
    const text = cut[at]?.text ?? '';
    return text === '' ? [] : [{ text }];
  });
}

/** What stands between two that are explained, or at an end. */
function cutMarks(whole: string, follows: boolean, goesBefore: boolean) {
  const after = (follows ? MARKS_AFTER.exec(whole)?.[0] : undefined) ?? '';
  const rest = whole.slice(after.length);
  const before = (goesBefore ? MARKS_BEFORE.exec(rest)?.[0] : undefined) ?? '';
  return { after, text: rest.slice(0, rest.length - before.length), before };
}
