/**
 * From the English catalogue to the types of its keys and arguments (`src/text/messages.ts`), so that the compiler knows what
 * every message needs. `npm run words` writes the file anew.
 */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Area -> its file as read. */
export type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;

const HEAD = `// Made by \`npm run words\` from src/text/en/*.json: every key with the arguments its message needs.

import type { Sayable } from '../core/ref/message.ts';

export interface Messages {
`;

export function messageTypes(areas: Areas): string {
  const lines = Object.entries(areas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([area, messages]) =>
      Object.entries(messages).map(([key, text]) => `  readonly '${area}.${key}': ${argsType(text)};`),
    );
  return `${HEAD}${lines.join('\n')}\n}\n`;
}

function argsType(text: string): string {
  const args = argumentsOf(parse(text));
  if (args.size === 0) return 'Record<never, never>';
  return `{ ${[...args].map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }`;
}

/** Name -> type; one that is both counted and said is a number. */
export function argumentsOf(elements: readonly MessageFormatElement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const meet = (name: string, type: string) => {
    if (found.get(name) === undefined || found.get(name) === 'Sayable') found.set(name, type);
  };
  for (const element of elements) {
    if (element.type === TYPE.argument) meet(element.value.replace(/_(within|label)$/, ''), 'Sayable');
    if (element.type === TYPE.number || element.type === TYPE.plural) meet(element.value, 'number');
    if (element.type === TYPE.date || element.type === TYPE.time) meet(element.value, 'number');
    if (element.type === TYPE.select) meet(element.value, selectType(element.options));
    for (const part of partsOf(element)) for (const [name, type] of argumentsOf(part)) meet(name, type);
  }
  return found;
}

function partsOf(element: MessageFormatElement): readonly MessageFormatElement[][] {
  if ('children' in element) return [element.children];
  return 'options' in element ? Object.values(element.options).map(({ value }) => value) : [];
}

/** An empty \`other\` means that nothing else is expected. */
function selectType(options: Readonly<Record<string, { readonly value: readonly unknown[] }>>): string {
  const names = Object.keys(options).filter((name) => name !== 'other');
  if (names.every((name) => /^\d+$/.test(name))) return 'number';
  if (names.every((name) => name === 'true' || name === 'false')) return 'boolean';
  return options['other']?.value.length === 0 ? names.map((name) => `'${name}'`).join(' | ') : 'string';
}
