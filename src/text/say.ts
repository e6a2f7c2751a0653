/**
 * Puts words to a key of the catalogue and its arguments. A message may ask for a name in the form in which it stands: `{place}`
 * by itself or at the beginning, `{place_within}` inside a sentence, `{place_label}` on the map. Nothing is done to words but
 * that the first letter of a sentence is written large.
 */
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

interface Compiled {
  readonly message: IntlMessageFormat;
  readonly uses: readonly { readonly variable: string; readonly arg: string; readonly form: Form }[];
  /** those that choose between sentences, and must be what they are compared with */
  readonly choosing: ReadonlySet<string>;
}

const compiledEntries = new WeakMap<readonly object[], Compiled>();

function compiledOf(entry: Exclude<Entry, string>): Compiled {
  const known = compiledEntries.get(entry);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat([...entry], spokenNow().locale);
  const compiled = { message, uses: [...variablesOf(entry)].map(useOf), choosing: new Set(choosingIn(entry)) };
  compiledEntries.set(entry, compiled);
  return compiled;
}

function useOf(variable: string): Compiled['uses'][number] {
  const form = FORMS.find((one) => variable.endsWith(`_${one}`));
  return form === undefined
    ? { variable, arg: variable, form: 'alone' }
    : { variable, arg: variable.slice(0, -form.length - 1), form };
}

/** Names of all arguments, wherever they stand. */
export function variablesOf(entry: Entry): ReadonlySet<string> {
  if (typeof entry === 'string') return new Set();
  const found = new Set<string>();
  for (const element of entry) {
    if (element.type === LITERAL || element.type === POUND) continue;
    if (element.type !== TAG) found.add(element.value);
    const inner =
      'children' in element
        ? [element.children]
        : 'options' in element
          ? Object.values(element.options).map(({ value }) => value)
          : [];
    for (const part of inner) for (const variable of variablesOf(part)) found.add(variable);
  }
  return found;
}

function choosingIn(elements: Exclude<Entry, string>): string[] {
  return elements.flatMap((element) => {
    if ('children' in element) return choosingIn(element.children);
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => choosingIn(value));
    return element.type === SELECT ? [element.value, ...inner] : inner;
  });
}

// Kinds of elements of the library's tree (`TYPE` in @formatjs/icu-messageformat-parser).
const [LITERAL, SELECT, POUND, TAG] = [0, 5, 7, 8] as const;

type Value = string | number | boolean;

function valuesOf(
  { uses, choosing }: Compiled,
  args: Args,
  skip: (variable: string) => boolean,
): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const { variable, arg, form } of uses) {
    if (skip(variable)) continue;
    const value = args[arg];
    if (value === undefined) throw new Error(`The argument “${arg}” of a message is missing.`);
    const asItIs = typeof value === 'number' || typeof value === 'boolean' || choosing.has(variable);
    values[variable] = asItIs ? (value as Value) : formed(value, form);
  }
  return values;
}

function formed(value: Sayable, form: Form): string {
  if (typeof value === 'number') return String(value);
  if (isList(value)) return listed(value.map((one) => formed(one, form)));
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
