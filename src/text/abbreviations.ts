// Abbreviations that people in peace operations use without noticing, and what they stand for. Papers may use them; wherever
// one stands, the screens explain it. A scenario's roles bring their own on top of these.

import en from './abbreviations/en.json';

/** By the language of the texts in which they stand, which is not always that of the interface: no catalogues. */
const ABBREVIATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = { en };

export type Piece = { readonly text: string } | { readonly short: string; readonly full: string };

/** Short form to full form, for a scenario with these roles in this language: `en`, `en-GB`. */
export function abbreviationsFor(
  roles: readonly { readonly name: string; readonly short?: string | null | undefined }[],
  language = 'en',
): ReadonlyMap<string, string> {
  const own = roles.flatMap(({ name, short }): [string, string][] =>
    short === undefined || short === null || short === name ? [] : [[short, name]],
  );
  const [tongue = ''] = language.split('-');
  return new Map([...Object.entries(ABBREVIATIONS[tongue] ?? {}), ...own]);
}

const WORD = /[A-Za-z][A-Za-z0-9]+/g;

/**
 * Cuts a text where an abbreviation stands for the first time in it; one that the text itself explains is left alone, and one
 * that stands in `before`, which was read before it.
 */
export function cutAtAbbreviations(text: string, table: ReadonlyMap<string, string>, before = ''): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set(before.match(WORD));
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const short = match[0];
    const full = table.get(short);
    if (full === undefined || seen.has(short) || explainsItself(text, short, full)) continue;
    seen.add(short);
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ short, full });
    from = match.index + short.length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The same in plain words, for places where nothing can be pressed: `JMAC (joint mission analysis centre)`. */
export function spellOut(text: string, table: ReadonlyMap<string, string>): string {
  return cutAtAbbreviations(text, table)
    .map((piece) => ('short' in piece ? `${piece.short} (${piece.full})` : piece.text))
    .join('');
}

function explainsItself(text: string, short: string, full: string): boolean {
  return text.includes(`(${short})`) || text.toLowerCase().includes(full.toLowerCase());
}
