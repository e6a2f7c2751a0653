/**
 * Puts words to a key of the catalogue and its arguments. A message may ask for a name in the form in which it stands: `{place}`
 * by itself or at the beginning, `{place_within}` inside a sentence, `{place_label}` on the map. Nothing is done to words but
 * that the first letter of a sentence is written large.
 */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Args, Message, Name, Sayable } from '../core/ref/message.ts';
import { type Entry, entryOf, spokenNow } from './catalogue.ts';
import { isolated } from './isolate.ts';
import type { Messages } from './messages.ts';

export type Key = keyof Messages;
/** Given where the message has arguments, left out where it has none. */
export type ArgsOf<K extends Key> = keyof Messages[K] extends never ? [] : [args: Messages[K]];

/** The words of a key, or of a message from core. */
export function say<K extends Key>(key: K, ...args: ArgsOf<K>): string;
export function say(message: Message): string;
export function say(said: string | Message, args?: Args): string {
  return typeof said === 'string' ? format(said, args ?? {}) : format(said.key, said.args);
}

/** The same where something is drawn inside a sentence, as a `<time>`: the pieces in their order, `things` among them. */
export function sayParts<T extends object>(
  key: Key,
  args: Args,
  things: Readonly<Record<string, T>>,
): readonly (string | T)[] {
  const entry = entryOf(key);
  if (typeof entry === 'string') return [entry];
  const compiled = compiledOf(entry);
  const values = valuesOf(compiled, args, (variable) => variable in things);
  const parts: string | T | (string | T)[] = compiled.message.format<T>({ ...values, ...things });
  return Array.isArray(parts) ? parts : [parts];
}

/** A message as the beginning of a sentence, or by itself. */
export const sayStart = (message: Message): string => startSentence(say(message));

/** Anything that may be an argument: as it stands inside a sentence, or by itself. */
export const sayWithin = (value: Sayable): string => formed(value, 'within');
export const sayAlone = (value: Sayable): string => formed(value, 'alone');

function format(key: string, args: Args): string {
  const entry = entryOf(key);
  if (typeof entry === 'string') return entry;
  const compiled = compiledOf(entry);
  const said = compiled.message.format(valuesOf(compiled, args, () => false));
  return typeof said === 'string' ? said : String(said);
}

const FORMS = ['within', 'label'] as const;
type Form = (typeof FORMS)[number] | 'alone';

interface Use {
  readonly variable: string;
  readonly arg: string;
  readonly form: Form;
  readonly chooses: boolean;
}

interface Compiled {
  readonly message: IntlMessageFormat;
  readonly uses: readonly Use[];
}

const compiledEntries = new WeakMap<readonly object[], Compiled>();

function compiledOf(entry: Exclude<Entry, string>): Compiled {
  const known = compiledEntries.get(entry);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat([...entry], spokenNow().locale);
  const choices = choicesOf(entry);
  const compiled = { message, uses: [...variablesOf(entry)].map((name) => useOf(name, choices.has(name))) };
  compiledEntries.set(entry, compiled);
  return compiled;
}

function useOf(variable: string, chooses: boolean): Use {
  const form = FORMS.find((one) => variable.endsWith(`_${one}`));
  return form === undefined
    ? { variable, arg: variable, form: 'alone', chooses }
    : { variable, arg: variable.slice(0, -form.length - 1), form, chooses };
}

/** Names of all arguments, wherever they stand. */
const variablesOf = (entry: Entry): ReadonlySet<string> =>
  new Set(elementsIn(entry).flatMap((element) => (NAMELESS.has(element.type) ? [] : [nameOf(element)])));

/** Names of the arguments that choose between wordings. */
const choicesOf = (entry: Entry): ReadonlySet<string> =>
  new Set(elementsIn(entry).flatMap((element) => (element.type === SELECT ? [nameOf(element)] : [])));

const nameOf = (element: MessageFormatElement): string => ('value' in element ? element.value : '');

function elementsIn(entry: Entry): readonly MessageFormatElement[] {
  if (typeof entry === 'string') return [];
  return entry.flatMap((element) => {
    if ('children' in element) return [element, ...elementsIn(element.children)];
    if ('options' in element)
      return [element, ...Object.values(element.options).flatMap(({ value }) => elementsIn(value))];
    return [element];
  });
}

// Kinds of elements of the library's tree (`TYPE` in @formatjs/icu-messageformat-parser).
const SELECT = 5;
/** a text, the number of a plural, a tag */
const NAMELESS: ReadonlySet<number> = new Set([0, 7, 8]);

type Value = string | number | boolean;

function valuesOf({ uses }: Compiled, args: Args, skip: (variable: string) => boolean): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const { variable, arg, form, chooses } of uses) {
    if (skip(variable)) continue;
    const value = args[arg];
    if (value === undefined) throw new Error(`The argument “${arg}” of a message is missing.`);
    values[variable] = isPlain(value) || (chooses && typeof value === 'string') ? value : formed(value, form);
  }
  return values;
}

const isPlain = (value: Sayable | boolean): value is number | boolean =>
  typeof value === 'number' || typeof value === 'boolean';

function formed(value: Sayable, form: Form): string {
  if (typeof value === 'number') return String(value);
  if (isList(value)) return listed(value.map((one) => formed(one, form)));
  if (typeof value === 'object' && 'verbatim' in value) return value.verbatim;
  if (typeof value === 'object' && 'key' in value) return form === 'within' ? say(value) : sayStart(value);
  return isolated(typeof value === 'string' ? value : nameIn(value, form), spokenNow().dir);
}

const isList = (value: Sayable): value is readonly Sayable[] => Array.isArray(value);

function nameIn(name: Name, form: Form): string {
  return (form === 'alone' ? null : name[form]) ?? name.name;
}

/** One after the other, as the language strings things together: `a, b, c`. */
function listed(items: readonly string[]): string {
  return new Intl.ListFormat(spokenNow().locale, { type: 'unit', style: 'short' }).format(items);
}

/** The first letter written large: typography, not grammar. */
export function startSentence(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(spokenNow().locale) + text.slice(first.length);
}
