// The smallest pieces of JSON: blanks, texts, numbers, words. Each reads from an offset and says where it ends and what
// is wrong with it; nothing here stops at a mistake.

/** What can be wrong with the form of a text that should be JSON. */
export type Trouble =
  | 'symbol'
  | 'number'
  | 'property'
  | 'value'
  | 'colon'
  | 'comma'
  | 'brace'
  | 'bracket'
  | 'end'
  | 'string'
  | 'escape'
  | 'stray'
  | 'lookalike'
  | 'unseen'
  | 'character'
  | 'quoted';

export interface JsonPiece {
  readonly end: number;
  readonly value: string | number | boolean | null | undefined;
  readonly trouble?: { readonly word: Trouble; readonly offset: number } | undefined;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const RUN = /[A-Za-z0-9_$.+-]+/y;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'" };
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Past blanks, and past a byte order mark at the very beginning. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const c = text.charCodeAt(at);
    if (c === 32 || c === 10 || c === 13 || c === 9 || (c === 0xfeff && at === 0)) at++;
    else return at;
  }
}

/** The end of a comment that begins here, if one does. */
export function commentEnd(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== 47) return null;
  if (text[at + 1] === '/') {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }
  if (text[at + 1] !== '*') return null;
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
}

export const opensText = (c: string | undefined): boolean => c !== undefined && Object.hasOwn(CLOSING, c);

/** A text that begins at `from` with its quotation mark; it ends at the latest with its line. */
export function scanText(text: string, from: number): JsonPiece {
  const closing = CLOSING[text[from] ?? '"'] ?? '"';
  const plain = text[from] === '"';
  let at = from + 1;
  let escapes = false;
  let odd: number | null = null;
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 92) {
      escapes = true;
      at++;
    } else if (c === 10) break;
    else if (plain ? c === 34 : closing.includes(text[at] ?? '')) {
      const trouble: JsonPiece['trouble'] = plain ? characterAt(odd) : { word: 'symbol', offset: from };
      return finishText({ text, from, at, escapes, trouble });
    } else if (c < 32 && odd === null) odd = at;
  }
  const value = unclosed(text.slice(from + 1, Math.min(at, text.length)));
  return { end: from + 1 + value.length, value, trouble: { word: 'string', offset: from } };
}

// The comma behind a text that was never closed belongs to the list around it, not to the text.
const unclosed = (raw: string): string => raw.replace(/\r$/, '').replace(/,$/, '');

/** How far a text that was ended too early may go on. */
const MAX_INSIDE = 2000;
const GOES_ON = /[A-Za-z_][A-Za-z0-9_]*/y;
const REAL_END = /"(?=\s*(?:[}\]]|$|,\s*(?:["{[0-9-]|$)))/;

export interface Quoted {
  /** the word in quotation marks */
  readonly word: string;
  /** where the whole text ends, and what it says with the quotation marks inside made single */
  readonly end: number;
  readonly value: string | undefined;
}

/**
 * `"x.state == "armed""`: a quotation mark inside the text ended it, and a word follows at once. Looks for the mark that was
 * meant to end it, on the same line.
 */
export function quotedInside(text: string, from: number, end: number): Quoted | undefined {
  GOES_ON.lastIndex = end;
  const word = text[end - 1] === '"' ? GOES_ON.exec(text)?.[0] : undefined;
  if (word === undefined) return undefined;
  const line = text.slice(end, end + MAX_INSIDE).split('\n', 1)[0] ?? '';
  const rest = REAL_END.exec(line)?.index;
  if (rest === undefined) return { word, end, value: undefined };
  const raw = text.slice(from + 1, end + rest);
  return { word, end: end + rest + 1, value: decode(raw.replace(/(?<!\\)"/g, "'")) };
}

/** A control character inside a text, if there is one. */
const characterAt = (offset: number | null): JsonPiece['trouble'] =>
  offset === null ? undefined : { word: 'character', offset };

interface Ended {
  readonly text: string;
  /** where its quotation marks stand */
  readonly from: number;
  readonly at: number;
  readonly escapes: boolean;
  readonly trouble: JsonPiece['trouble'];
}

function finishText({ text, from, at, escapes, trouble }: Ended): JsonPiece {
  const end = at + 1;
  const raw = text.slice(from + 1, at);
  const broken = escapes ? brokenEscape(raw) : null;
  if (broken !== null) return { end, value: raw, trouble: { word: 'escape', offset: from + 1 + broken } };
  const stray = escapes ? strayEscape(raw) : null;
  if (stray !== null) return { end, value: raw, trouble: { word: 'stray', offset: from + 1 + stray } };
  return { end, value: escapes ? decode(raw) : raw, trouble };
}

function brokenEscape(raw: string): number | null {
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at)) {
    const length = escapeLength(raw, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|.)/g;
const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Where an escape stands for NUL, or for half a character whose other half does not follow. */
function strayEscape(raw: string): number | null {
  const codes = [...raw.matchAll(ESCAPE)].map((match) => ({
    at: match.index,
    code: Number.parseInt(match[1] ?? '1', 16),
  }));
  const beside = (k: number, step: 1 | -1) =>
    codes[k + step]?.at === (codes[k]?.at ?? 0) + step * 6 ? codes[k + step]?.code : 1;
  const found = codes.find(({ code }, k) => {
    if (isHigh(code)) return !isLow(beside(k, 1) ?? 1);
    return code === 0 || (isLow(code) && !isHigh(beside(k, -1) ?? 1));
  });
  return found?.at ?? null;
}

/** How many characters the escape at `at` takes, 0 if it is none. */
export function escapeLength(raw: string, at: number): number {
  const letter = raw[at + 1] ?? '';
  if (letter === 'u') return /^[0-9a-fA-F]{4}$/.test(raw.slice(at + 2, at + 6)) ? 6 : 0;
  return letter !== '' && '"\\/bfnrt'.includes(letter) ? 2 : 0;
}

function decode(raw: string): string {
  const safe = raw.replace(/[\u0000-\u001f]/g, ' ').replace(/(^|[^\\])"/g, '$1\\"');
  try {
    return JSON.parse(`"${safe}"`) as string;
  } catch {
    return raw;
  }
}

/** A number, true, false, null, or a stray word. */
export function scanWord(text: string, from: number): JsonPiece {
  RUN.lastIndex = from;
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return { end: from + 1, value: undefined, trouble: { word: 'symbol', offset: from } };
  const end = from + run.length;
  if (Object.hasOwn(WORDS, run)) return { end, value: WORDS[run] };
  NUMBER.lastIndex = from;
  if (NUMBER.exec(text)?.[0] === run && Number.isFinite(Number(run))) return { end, value: Number(run) + 0 };
  const number = /^[+.-]?[0-9]/.test(run);
  const value = number && Number.isFinite(Number(run)) ? Number(run) : undefined;
  return { end, value, trouble: { word: number ? 'number' : 'symbol', offset: from } };
}
