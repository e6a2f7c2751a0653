// What stands inside the sentences of issues (kinds, reasons), and what is suggested to the author.

import type { Sayable } from '../../ref/message.ts';
import type { JsonKind, ThingKind } from './kinds.ts';

type Nothing = Record<never, never>;
type Names = readonly string[];

export type NoteMessages = { readonly [K in ThingKind as `note.kind.${K}`]: Nothing } & {
  readonly [K in JsonKind | 'fraction' as `note.json.${K}`]: Nothing;
} & {
  readonly 'note.quoted': { what: string };
  readonly 'note.either': { one: Sayable; other: Sayable };
  readonly 'note.both': { one: Sayable; other: Sayable };
  readonly 'note.any_of': { names: Names };
  readonly 'note.too_dear': { amount: number; id: string; high: number };
  readonly 'note.no_task': { id: string };
  readonly 'note.no_target': { what: Sayable };
  readonly 'note.never_known': { known: number };
  readonly 'note.never_open': Nothing;
  readonly 'note.meant': { name: string };
  readonly 'note.belongs': { field: string; places: Sayable };
  readonly 'note.meant_in': { field: string; places: Sayable };
  readonly 'note.goes_with': { field: string; others: Sayable };
  readonly 'note.outermost': Nothing;
  readonly 'note.possible': { names: Names };
  readonly 'note.for_example': { example: string };
  readonly 'note.library_has': { ids: Names };
  readonly 'note.has': { owner: string; values: Names };
  readonly 'note.logic': Nothing;
  readonly 'note.equal': Nothing;
  readonly 'note.unequal': Nothing;
  readonly 'note.order': Nothing;
  readonly 'note.percent': { number: string };
  readonly 'note.quotes': Nothing;
  readonly 'note.utf8': Nothing;
  readonly 'note.state': { word: string };
  readonly 'note.states': { states: Sayable };
  readonly 'note.single': { word: string };
  readonly 'note.target_only': Nothing;
  /** `kind`: what the measure is aimed at; `kinds`: what has such a value */
  readonly 'note.target_kind': { kind: string; value: string; kinds: Sayable };
  readonly 'note.in_front': Nothing;
  readonly 'note.self_only': Nothing;
  readonly 'note.truth': { path: string };
  readonly 'note.several': Nothing;
  readonly 'note.there_are': { ids: Names };
  readonly 'note.parameters': { ids: Names };
  readonly 'note.ids_listed': Nothing;
  readonly 'note.tags_listed': Nothing;
  readonly 'note.write': { text: string };
};
