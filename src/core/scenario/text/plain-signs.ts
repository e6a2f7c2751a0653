/**
 * What stands in a JSON text where JSON expects a sign, and only looks like one or cannot be seen: `“turns”： 1`, a no-break space. Each is
 * replaced by the plain sign of the same length, so that all places stay and the rest is read; each kind is told once, where it first stands.
 * What stands inside a text is left alone.
 */

import { codeOf, plainSign, UNSEEN } from '../../ref/lookalikes.ts';

export interface ForeignSign {
  readonly trouble: 'lookalike' | 'unseen';
  readonly offset: number;
  /** the sign, or `U+200B` */
  readonly word: string;
  /** what to type; '' for nothing */
  readonly plain: string;
  readonly times: number;
}

export interface PlainText {
  readonly text: string;
  readonly signs: readonly ForeignSign[];
}

interface Found {
  /** by what is to be typed, or by the character that cannot be seen */
  readonly kinds: Map<string, { sign: ForeignSign; times: number }>;
  readonly changes: { readonly at: number; readonly plain: string }[];
}

const FOREIGN = /[^\u0000-\u007f]/;

export function plainSigns(text: string): PlainText {
  const found: Found = { kinds: new Map(), changes: [] };
  if (!FOREIGN.test(text)) return { text, signs: [] };
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) at = step(found, text, at);
  const signs = [...found.kinds.values()].map(({ sign, times }) => ({ ...sign, times }));
  return { text: signs.length === 0 ? text : changed(text, found.changes), signs };
}

/** Looks at one character outside of a text, or past a whole text; gives back where to go on. */
function step(found: Found, text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === QUOTE) return pastText(found, text, at);
  if (code < 128) return at + 1;
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const plain = plainSign(sign);
  if (UNSEEN.test(sign)) note(found, at, { trouble: 'unseen', word: codeOf(sign), plain: ' '.repeat(sign.length) });
  else if (isQuote(sign)) return pastForeign(found, text, at);
  else if (plain?.length === 1) note(found, at, { trouble: 'lookalike', word: sign, plain });
  return at + sign.length;
}

const isQuote = (sign: string): boolean => ['"', "'"].includes(plainSign(sign) ?? '');

function note({ kinds, changes }: Found, at: number, sign: Omit<ForeignSign, 'offset' | 'times'>): void {
  const kind = sign.trouble === 'unseen' ? sign.word : sign.plain;
  const known = kinds.get(kind);
  if (known === undefined) kinds.set(kind, { sign: { ...sign, offset: at, times: 1 }, times: 1 });
  else known.times += 1;
  changes.push({ at, plain: sign.plain });
}

const quote = (found: Found, text: string, at: number): void =>
  note(found, at, { trouble: 'lookalike', word: text[at] ?? '', plain: '"' });

const QUOTE = 34;
const BACKSLASH = 92;
const LINE_END = 10;

// What comes after the end of a text: the next sign of JSON, or the end of the line. Behind a comma of prose stands a word.
const ENDS = /^[^\S\n]*(?:[:}\]：｝］\n]|$|[,，]\s*(?:$|[^\p{L}\s]|(?:true|false|null)\b))/u;
const endsBefore = (text: string, at: number): boolean => ENDS.test(text.slice(at, at + 40));

/** A text that a foreign quotation mark opens: it ends at one that a sign of JSON follows. */
function pastForeign(found: Found, text: string, from: number): number {
  quote(found, text, from);
  let at = from + 1;
  for (; at < text.length && text.charCodeAt(at) !== LINE_END; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if ((code === QUOTE || (code > 127 && isQuote(text[at] ?? ''))) && endsBefore(text, at + 1)) {
      if (code !== QUOTE) quote(found, text, at);
      return at + 1;
    }
  }
  return at;
}

/** A text that a plain mark opens. Where none closes it, or the one that would belongs to the next text, a foreign one was meant to. */
function pastText(found: Found, text: string, from: number): number {
  let end = from + 1;
  for (let code = text.charCodeAt(end); code !== QUOTE && code !== LINE_END && end < text.length; ) {
    end += code === BACKSLASH ? 2 : 1;
    code = text.charCodeAt(end);
  }
  const closed = text.charCodeAt(end) === QUOTE;
  const cut = !closed || /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3));
  const meant = cut ? foreignEnd(text, from + 1, end, closed) : -1;
  if (meant < 0) return end + 1;
  quote(found, text, meant);
  return meant + 1;
}

/** Where a foreign mark closes the text: before a sign of JSON, and where a plain one closes it, too, with nothing but signs between. */
function foreignEnd(text: string, from: number, end: number, closed: boolean): number {
  for (let at = from; at < end; at += 1) {
    if (text.charCodeAt(at) < 128 || plainSign(text[at] ?? '') !== '"') continue;
    if (closed ? end - at < 40 && SIGNS.test(text.slice(at + 1, end)) : endsBefore(text, at + 1)) return at;
  }
  return -1;
}

const SIGNS = /^\s*[:,，：]\s*[[{]*\s*$/;

function changed(text: string, changes: Found['changes']): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, plain } of changes) {
    parts.push(text.slice(from, at), plain);
    from = at + plain.length;
  }
  return parts.join('') + text.slice(from);
}
