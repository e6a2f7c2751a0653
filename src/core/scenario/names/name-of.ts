// What the scenario calls a thing, in the forms it gives. Where it gives none, the name itself stands everywhere.

import type { Name } from '../../ref/message.ts';

interface Forms {
  readonly within?: string | undefined;
  readonly label?: string | undefined;
}

export type Named = Forms & ({ readonly name: string } | { readonly title: string } | { readonly text: string });

export function nameOf(thing: Named): Name {
  const name = 'name' in thing ? thing.name : 'title' in thing ? thing.title : thing.text;
  return { name, within: thing.within, label: thing.label };
}

/** A thing that has no other form, or none that is known: an id, a word of a player. */
export const plainName = (name: string): Name => ({ name });

/** `agenda` -> the author's word for it; an id is often one already. */
export function valueWord(names: Readonly<Record<string, string>> | undefined, id: string): string {
  const given = names !== undefined && Object.hasOwn(names, id) ? names[id] : undefined;
  return given ?? id.replaceAll('_', ' ');
}
