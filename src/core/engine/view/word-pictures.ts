// The words that the scenario explains, and the names in which they stand without being meant.

import { formsOf, termFinder, termKey, type Word } from '../../ref/find-terms.ts';
import type { Name } from '../../ref/message.ts';
import { remembered } from '../../ref/remembered.ts';

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
  return words.map((word) => {
    const holds = holdsOf(word);
    return { term: word.term, also: [...(word.also ?? [])], text: word.text, inNames: names.filter(holds) };
  });
}

const namesOf = ({ name, within, label }: Name): readonly string[] =>
  [name, within, label].filter((form) => form !== undefined);

type Holds = (name: string) => boolean;

/** Of a word of a scenario. Names are few, and asked about in every picture. */
const holdsOf = remembered((word: Word): Holds => {
  const answers = new Map<string, boolean>();
  const isWithin = isWithinOf(word);
  return (name) => {
    const answer = answers.get(name) ?? isWithin(name);
    answers.set(name, answer);
    return answer;
  };
});

/** A name that is the word and no more does not hide it. */
function isWithinOf(word: Word): Holds {
  const forms = formsOf(word);
  const keys = new Set(forms.map(termKey));
  const find = termFinder(forms);
  return (name) => find(name).length > 0 && !keys.has(termKey(name));
}
