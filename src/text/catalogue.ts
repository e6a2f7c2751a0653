// The words that are loaded, and the language they are in. One for the page or the process: who changes it draws anew.

import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { type Spoken, spokenIn } from './language.ts';

/** A text without arguments, or a message as the build has parsed it (tools/parse-messages.ts). */
export type Entry = string | readonly MessageFormatElement[];
/** One file of a catalogue: key without the area -> entry. */
export type AreaWords = Readonly<Record<string, Entry>>;

interface Catalogue {
  readonly spoken: Spoken;
  readonly entries: Map<string, Entry>;
}

let catalogue: Catalogue = { spoken: spokenIn('en'), entries: new Map() };

/** Begins a catalogue anew, with no words in it. */
export function beginCatalogue(spoken: Spoken): void {
  catalogue = { spoken, entries: new Map() };
}

export function addWords(area: string, words: AreaWords): void {
  for (const [key, entry] of Object.entries(words)) catalogue.entries.set(`${area}.${key}`, entry);
}

/** Throws where the area was not loaded: that is a mistake of ours. */
export function entryOf(key: string): Entry {
  const entry = catalogue.entries.get(key);
  if (entry === undefined) throw new Error(`No words are loaded for “${key}”.`);
  return entry;
}

export const spokenNow = (): Spoken => catalogue.spoken;
