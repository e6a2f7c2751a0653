// Pseudo-locales, made of English: whoever sees a plain English word in them has found one that no catalogue says.

import type { MessageFormatElement, PluralOrSelectOption } from '@formatjs/icu-messageformat-parser';
import type { AreaWords, Entry } from './catalogue.ts';
import type { Pseudo } from './language.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀćđéƒǵĥíĵķĺɱńóƥɋŕśťúṽŵẋýźÁƁĆĐÉƑǴĤÍĴĶĹṀŃÓƤɊŔŚŤÚṼŴẊÝŹ';
const LOOKS_LIKE = new Map(Array.from(PLAIN, (letter, k) => [letter, Array.from(ACCENTED)[k] ?? letter]));

const LITERAL = 0;

export function pseudoWords(words: AreaWords, tag: Pseudo): AreaWords {
  if (tag === 'ar-XB') return words; // the direction alone is other
  return Object.fromEntries(Object.entries(words).map(([key, entry]) => [key, longer(entry)]));
}

/** Accented, a third longer, and in brackets, so that an end that is cut off is seen. */
function longer(entry: Entry): Entry {
  if (typeof entry === 'string') return `[${accented(entry)}${padding(entry.length)}]`;
  return [literal('['), ...entry.map(accentedIn), literal(`${padding(lengthOf(entry))}]`)];
}

const literal = (value: string): MessageFormatElement => ({ type: LITERAL, value });
const accented = (text: string): string => Array.from(text, (letter) => LOOKS_LIKE.get(letter) ?? letter).join('');
/** In pieces that can be broken, as words can. */
const padding = (length: number): string =>
  ` ${'~'.repeat(Math.max(1, Math.ceil(length / 3) - 3))}`.replace(/~{8}(?=~)/g, '$& ');
const lengthOf = (elements: readonly MessageFormatElement[]): number =>
  elements.reduce((sum, element) => sum + (element.type === LITERAL ? element.value.length : 6), 0);

function accentedIn(element: MessageFormatElement): MessageFormatElement {
  if (element.type === LITERAL) return { ...element, value: accented(element.value) };
  if ('children' in element) return { ...element, children: element.children.map(accentedIn) };
  if (!('options' in element)) return element;
  const options: Record<string, PluralOrSelectOption> = {};
  for (const [name, option] of Object.entries(element.options))
    options[name] = { ...option, value: option.value.map(accentedIn) };
  return { ...element, options };
}
