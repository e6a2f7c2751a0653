// Text -> values, with the place of each. Goes on after a mistake and guesses what was meant, so that one forgotten
// comma or bracket does not hide the problems behind it. Plain JSON is wanted: comments and commas too many are reported.

import { MAX_DEPTH } from '../../ref/limits.ts';
import {
  commentEnd,
  opensText,
  type JsonPiece,
  quotedInside,
  scanText,
  scanWord,
  skipBlanks,
  type Trouble,
} from './scan-json.ts';
import { plainSigns } from './plain-signs.ts';

export interface JsonField {
  readonly key: string;
  readonly at: number;
  readonly node: JsonNode;
}
export interface JsonNode {
  readonly start: number;
  end: number;
  value: unknown;
  readonly fields?: JsonField[];
  readonly items?: JsonNode[];
}

export type SyntaxArgs = {
  readonly trouble: Trouble;
  /** what stands there, of a sign that is none; the word behind a quotation mark that ended a text too early; else '' */
  readonly word: string;
  /** what to type instead of a sign that is none; else '' */
  readonly plain: string;
  /** how often it stands in the whole text */
  readonly times: number;
};

export type Fault = { readonly offset: number } & (
  | { readonly code: 'json.syntax'; readonly args: SyntaxArgs }
  | { readonly code: 'json.comment' | 'json.comma'; readonly args: Record<never, never> }
  | { readonly code: 'json.duplicate' | 'json.key'; readonly args: { readonly key: string } }
);

export interface ParsedJson {
  readonly root: JsonNode | undefined;
  readonly faults: readonly Fault[];
}

const MAX_FAULTS = 100;
const HARMFUL: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Reader {
  readonly text: string;
  at: number;
  readonly faults: Fault[];
  /** texts that a quotation mark inside them ended; after so many of them nobody is helped by more */
  broken: number;
  /** up to here no more mistakes are told */
  told: number;
  /** how many lists and objects are open, to know which closing bracket can be meant */
  readonly open: { lists: number; objects: number };
}

export function parseJson(written: string): ParsedJson {
  const { text, signs } = plainSigns(written);
  const faults = signs.map(({ offset, ...args }): Fault => ({ code: 'json.syntax', offset, args }));
  const reader: Reader = { text, at: 0, faults, broken: 0, told: 0, open: { lists: 0, objects: 0 } };
  blanks(reader);
  const root = reader.at < text.length ? readValue(reader) : undefined;
  if (root !== undefined) {
    blanks(reader);
    if (reader.at < text.length) fault(reader, 'end', reader.at);
  }
  return { root, faults: reader.faults };
}

function blanks(reader: Reader): void {
  for (;;) {
    reader.at = skipBlanks(reader.text, reader.at);
    const end = commentEnd(reader.text, reader.at);
    if (end === null) return;
    add(reader, { code: 'json.comment', offset: reader.at, args: {} });
    reader.at = end;
  }
}

function peek(reader: Reader): string {
  blanks(reader);
  return reader.text[reader.at] ?? '';
}

function add(reader: Reader, fault: Fault): void {
  if (reader.faults.length < MAX_FAULTS) reader.faults.push(fault);
}

// One mistake makes several on its line: only the first of a line is told.
function fault(reader: Reader, trouble: Trouble, offset: number, word = ''): void {
  if (offset < reader.told) return;
  const end = reader.text.indexOf('\n', offset);
  reader.told = end < 0 ? reader.text.length + 1 : end;
  add(reader, { code: 'json.syntax', offset, args: { trouble, word: word.slice(0, 60), plain: '', times: 1 } });
}

function readValue(reader: Reader): JsonNode | undefined {
  const { text, at: start } = reader;
  const c = text[start];
  if (c === '{' || c === '[') {
    if (reader.open.lists + reader.open.objects >= MAX_DEPTH) {
      reader.at = text.length;
      return undefined;
    }
    return c === '{' ? readObject(reader) : readList(reader);
  }
  const piece = readPiece(reader);
  if (c === '"' && piece.trouble === undefined) return readQuoted(reader, start, piece);
  return piece.value === undefined ? undefined : { start, end: piece.end, value: piece.value };
}

/** A text, which may have been ended too early by a quotation mark inside it. */
function readQuoted(reader: Reader, start: number, piece: JsonPiece): JsonNode {
  const inside = reader.broken < MAX_FAULTS ? quotedInside(reader.text, start, piece.end) : undefined;
  if (inside === undefined) return { start, end: piece.end, value: piece.value };
  reader.broken++;
  fault(reader, 'quoted', piece.end - 1, inside.word);
  reader.at = inside.end;
  return { start, end: inside.end, value: inside.value ?? piece.value };
}

function readPiece(reader: Reader): JsonPiece {
  const { text, at } = reader;
  const piece = opensText(text[at]) ? scanText(text, at) : scanWord(text, at);
  if (piece.trouble) fault(reader, piece.trouble.word, piece.trouble.offset);
  reader.at = piece.end;
  return piece;
}

function readList(reader: Reader): JsonNode {
  const node = { start: reader.at, end: 0, value: [] as unknown[], items: [] as JsonNode[] };
  reader.at++;
  reader.open.lists++;
  readItems(reader, node.items);
  reader.open.lists--;
  node.end = reader.at;
  for (const item of node.items) node.value.push(item.value);
  return node;
}

function readItems(reader: Reader, items: JsonNode[]): void {
  let comma: number | null = null;
  for (;;) {
    const c = peek(reader);
    const at = reader.at;
    if (c === ']') {
      if (comma !== null) add(reader, { code: 'json.comma', offset: comma, args: {} });
      reader.at++;
      return;
    }
    if (c === '' || (c === '}' && reader.open.objects > 0)) return fault(reader, 'bracket', at);
    if (c === ',' || c === ':' || c === '}') {
      fault(reader, c === '}' ? 'symbol' : 'value', at);
      reader.at++;
      continue;
    }
    const item = readValue(reader);
    // `"effects": [ {...}, "outcome": "..."` — the list was never closed, and the object around it goes on.
    if (opensText(c) && reader.open.objects > 0 && peek(reader) === ':') {
      reader.at = at;
      return fault(reader, 'bracket', at);
    }
    if (item !== undefined) items.push(item);
    comma = readComma(reader, ']');
  }
}

/** The place of the comma that stands here, if one does; a missing one is reported unless the closing bracket follows. */
function readComma(reader: Reader, closing: string): number | null {
  const c = peek(reader);
  const at = reader.at;
  if (c === ',') {
    reader.at++;
    return at;
  }
  if (c !== closing && c !== '' && c !== '}' && c !== ']') fault(reader, 'comma', at);
  return null;
}

function readObject(reader: Reader): JsonNode {
  const node = { start: reader.at, end: 0, value: {} as Record<string, unknown>, fields: [] as JsonField[] };
  reader.at++;
  reader.open.objects++;
  readFields(reader, node.fields);
  reader.open.objects--;
  node.end = reader.at;
  for (const field of node.fields) keepField(reader, node.value, field);
  return node;
}

function keepField(reader: Reader, value: Record<string, unknown>, { key, at, node }: JsonField): void {
  if (HARMFUL.has(key)) return add(reader, { code: 'json.key', offset: at, args: { key } });
  if (Object.hasOwn(value, key)) add(reader, { code: 'json.duplicate', offset: at, args: { key } });
  value[key] = node.value;
}

function readFields(reader: Reader, fields: JsonField[]): void {
  let comma: number | null = null;
  for (;;) {
    const c = peek(reader);
    const at = reader.at;
    if (c === '}') {
      if (comma !== null) add(reader, { code: 'json.comma', offset: comma, args: {} });
      reader.at++;
      return;
    }
    // `}, {` between the things of a list: a brace was left out further up, and the list goes on here
    const left = (c === ']' || c === '{') && reader.open.lists > 0;
    if (c === '' || left) return fault(reader, 'brace', at);
    const key = readKey(reader, c);
    if (key === undefined) continue;
    const node = readFieldValue(reader);
    if (node !== undefined) fields.push({ key, at, node });
    comma = readComma(reader, '}');
  }
}

function readKey(reader: Reader, c: string): string | undefined {
  const at = reader.at;
  if (',:]{['.includes(c)) {
    fault(reader, 'property', at);
    // an object or list without a name is read past, so that its brackets do not close those around it
    if (c === '{' || c === '[') readValue(reader);
    else reader.at++;
    return undefined;
  }
  const piece = readPiece(reader);
  const key =
    piece.value === undefined || typeof piece.value !== 'string' ? reader.text.slice(at, piece.end) : piece.value;
  if (!opensText(c)) fault(reader, 'property', at);
  return key;
}

function readFieldValue(reader: Reader): JsonNode | undefined {
  if (peek(reader) === ':') reader.at++;
  else fault(reader, 'colon', reader.at);
  const c = peek(reader);
  if (c !== '' && !',}]:'.includes(c)) return readValue(reader);
  fault(reader, 'value', reader.at);
  return undefined;
}
