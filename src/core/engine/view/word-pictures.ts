// The words that the scenario explains, and the names in which they stand without being meant.

import { findTerms, formsOf, termKey, type Word } from '../../ref/find-terms.ts';
import type { Name } from '../../ref/message.ts';

export interface WordPicture {
  readonly term: string;
  /** its other forms in the texts */
  readonly also: readonly string[];
  readonly text: string;
  /** longer names that hold it: what is called so is explained where it belongs, not by one word of its name */
  readonly inNames: readonly string[];
}

/** `named`: what has a name of its own and is known to the team. */
export function wordPictures(
  words: readonly (Word & { readonly text: string })[],
  named: readonly Name[],
): readonly WordPicture[] {
  const names = [...new Set(named.flatMap(namesOf))];
  return words.map((word) => ({
    term: word.term,
    also: [...(word.also ?? [])],
    text: word.text,
    inNames: names.filter((name) => isWithin(word, name)),
  }));
}

const namesOf = ({ name, within, label }: Name): readonly string[] =>
  [name, within, label].filter((form) => form !== undefined);

/** A name that is the word and no more does not hide it. */
function isWithin(word: Word, name: string): boolean {
  const forms = formsOf(word);
  return findTerms(name, forms).length > 0 && !forms.some((form) => termKey(form) === termKey(name));
}
