// What the checks say of a scenario: every kind of issue with what has to be named in its sentence, and how grave it is.

import type { Sayable } from '../../ref/message.ts';
import type { Stray } from '../text/find-stray.ts';
import type { SyntaxArgs } from '../text/parse-json.ts';
import type { ParamKind, TestRole, WrittenKind } from './kinds.ts';

export type Severity = 'error' | 'warning';

type Names = readonly string[];
type Nothing = Record<never, never>;

/** Kind of issue -> what its sentence names. */
export interface IssueArgs {
  'file.size': { bytes: number; most: number };
  'file.depth': { most: number };
  'file.values': { most: number };
  'file.empty': Nothing;
  /** `code`: the byte, or the character, as `92` and `U+0000` */
  'file.encoding': { fault: Stray['fault']; code: string };
  'json.syntax': SyntaxArgs;
  'json.comment': Nothing;
  'json.comma': Nothing;
  'json.duplicate': { key: string };
  'json.key': { key: string };
  'issues.more': { most: number };
  'warnings.more': { most: number };
  'field.missing': { field: string; what: string };
  'field.unknown': { field: string };
  'type.wrong': { wanted: Sayable; got: Sayable };
  'number.range': { low: number; high: number };
  'text.length': { short: boolean; length: number; high: number };
  'list.length': { short: boolean; length: number; low: number; high: number };
  'id.form': { id: string };
  'id.reserved': { id: string };
  'name.unseen': { code: string };
  'value.unknown': { value: string; options: Names };
  'value.form': { value: string; example: string };
  'schema.version': { version: number };
  'effect.verb': { verbs: Names };
  'effect.mixed': { verbs: Sayable };
  'template.unknown': { id: string };
  'template.none': Nothing;
  'template.open': { field: string };
  'measure.library': { id: string };
  'param.missing': { name: string; kind: ParamKind };
  'param.unknown': { name: string };
  'param.kind': { name: string; kind: ParamKind };
  'param.unused': { name: string };
  'param.limits': { name: string; fault: 'kind' | 'order' };
  'growth.library': { most: number };
  'growth.facts': { turns: number };
  'growth.names': { most: number };
  'value.start': { source: string };
  'start.range': { value: number; low: number; high: number };
  'list.joined': { field: string; template: string; length: number; high: number };
  'id.duplicate': { what: Sayable; id: string };
  'name.unknown': { path: string };
  'reference.unknown': { what: Sayable; id: string };
  'state.unknown': { state: string; known: Names; count: number };
  'path.readonly': { path: string };
  'path.mean': { path: string };
  'path.kind': { path: string; verb: string; written: WrittenKind };
  'set.kind': { path: string; wanted: Sayable };
  'effect.running': { field: string };
  'unknown.set': { path: string };
  'unknown.steps': { path: string };
  'unknown.effect': { field: string };
  'unknown.same': { option: string; other: string };
  'unknown.shown': { unknown: string };
  'unknown.never_found': { about: string; most: number };
  'measure.depth': Nothing;
  'effect.late': { after: number; turns: number };
  'expression.syntax': { what: Sayable };
  'expression.type': { what: Sayable };
  'expression.operator': { what: Sayable };
  'expression.number': { what: Sayable };
  'state.unreachable': { owner: string; state: string; leading: boolean };
  'condition.never': { role: TestRole };
  'condition.always': Nothing;
  'chance.range': { chance: number; never: boolean };
  'measure.impossible': { why: Sayable };
  'targets.many': { actors: number; all: number };
  'measure.late': { lead: number; turns: number };
  'measure.beside': Nothing;
  'choice.impossible': { why: Sayable };
  'capacity.kind': { id: string; kind: 'held' | 'spent' };
  'route.apart': { a: string; b: string };
  'neighbours.oneway': { a: string; b: string };
  'neighbours.self': { id: string };
  'polygon.flat': Nothing;
  'polygon.crossing': { a: number; b: number };
  'polygon.apart': { a: string; b: string };
  'place.outside': { name: string };
  'anchor.outside': { region: string };
  'tie.self': { id: string };
  'provenance.unknown': { id: string };
  'source.unused': { id: string };
  /** `citation`: what the other one says */
  'source.differs': { id: string; citation: string };
  'advice.missing': { inject: string; count: number; roles: Sayable };
  'choice.locked': { inject: string };
  'choice.lasts': { choice: string };
  'choice.hidden': { choice: string };
  'choice.needs': { choice: string };
  'choice.single': { inject: string };
  'trigger.never': { inject: string; first: number; last: number; turns: number };
  'must.drawn': { field: string };
  'must.late': { turn: number; turns: number };
  /** `others`: those that have the places */
  'must.place': { inject: string; turn: number; places: number; others: Sayable };
  'weight.none': { weight: number };
  'inject.unbrought': { inject: string };
  'ending.catchall': { ending: string };
  'ending.early': { ending: string };
  'ending.unreachable': { ending: string; before: string };
  'glossary.twice': { term: string };
  'glossary.unused': { term: string };
  'parameter.unused': { name: string };
  'value.unread': { path: string };
  'minutes.far': { given: number; estimate: number };
  'levels.length': { has: number; max: number; needed: number };
  'bands.length': { has: number };
  'start.missing': { region: string; value: string };
  /** `before`: the turn of the one above it */
  'break.order': { turn: number; before: number };
  'break.late': { turn: number; turns: number };
  'calendar.unseen': { path: string };
  'turns.length': { what: 'names' | 'places' | 'renewal' | 'rain' | 'due'; n: number; turns: number };
  'text.hidden': { what: 'nothing' | 'order' | 'override' | 'control'; code: string };
  'words.paper': { has: number; low: number; high: number };
  'tag.unknown': { tag: string };
  'tag.none': { choices: number; measures: number };
  'doctrine.hidden': { path: string };
  'doctrine.unbound': { path: string };
  'doctrine.elsewhere': { own: string; scenario: string };
}

export type IssueCode = keyof IssueArgs;

/** Errors keep a scenario from being played; warnings do not. */
export const SEVERITIES = {
  'file.size': 'error',
  'file.depth': 'error',
  'file.values': 'error',
  'file.empty': 'error',
  'file.encoding': 'error',
  'json.syntax': 'error',
  'json.comment': 'error',
  'json.comma': 'error',
  'json.duplicate': 'error',
  'json.key': 'error',
  'issues.more': 'error',
  'warnings.more': 'warning',
  'field.missing': 'error',
  'field.unknown': 'error',
  'type.wrong': 'error',
  'number.range': 'error',
  'text.length': 'error',
  'list.length': 'error',
  'id.form': 'error',
  'id.reserved': 'error',
  'name.unseen': 'error',
  'value.unknown': 'error',
  'value.form': 'error',
  'schema.version': 'error',
  'effect.verb': 'error',
  'effect.mixed': 'error',
  'template.unknown': 'error',
  'template.none': 'error',
  'template.open': 'error',
  'measure.library': 'error',
  'param.missing': 'error',
  'param.unknown': 'error',
  'param.kind': 'error',
  'param.unused': 'warning',
  'param.limits': 'error',
  'growth.library': 'error',
  'growth.facts': 'error',
  'growth.names': 'error',
  'value.start': 'error',
  'start.range': 'error',
  'list.joined': 'error',
  'id.duplicate': 'error',
  'name.unknown': 'error',
  'reference.unknown': 'error',
  'state.unknown': 'error',
  'path.readonly': 'error',
  'path.mean': 'error',
  'path.kind': 'error',
  'set.kind': 'error',
  'effect.running': 'error',
  'unknown.set': 'error',
  'unknown.steps': 'error',
  'unknown.effect': 'error',
  'unknown.same': 'warning',
  'unknown.shown': 'error',
  'unknown.never_found': 'warning',
  'measure.depth': 'warning',
  'effect.late': 'warning',
  'expression.syntax': 'error',
  'expression.type': 'error',
  'expression.operator': 'error',
  'expression.number': 'error',
  'state.unreachable': 'warning',
  'condition.never': 'warning',
  'condition.always': 'warning',
  'chance.range': 'warning',
  'measure.impossible': 'warning',
  'targets.many': 'error',
  'measure.late': 'warning',
  'measure.beside': 'error',
  'choice.impossible': 'warning',
  'capacity.kind': 'error',
  'route.apart': 'error',
  'neighbours.oneway': 'error',
  'neighbours.self': 'error',
  'polygon.flat': 'error',
  'polygon.crossing': 'error',
  'polygon.apart': 'warning',
  'place.outside': 'warning',
  'anchor.outside': 'error',
  'tie.self': 'error',
  'provenance.unknown': 'error',
  'source.unused': 'warning',
  'source.differs': 'warning',
  'advice.missing': 'warning',
  'choice.locked': 'error',
  'choice.lasts': 'error',
  'choice.hidden': 'error',
  'choice.needs': 'warning',
  'choice.single': 'warning',
  'trigger.never': 'warning',
  'must.drawn': 'error',
  'must.late': 'error',
  'must.place': 'error',
  'weight.none': 'warning',
  'inject.unbrought': 'warning',
  'ending.catchall': 'error',
  'ending.early': 'error',
  'ending.unreachable': 'warning',
  'glossary.twice': 'error',
  'glossary.unused': 'warning',
  'parameter.unused': 'warning',
  'value.unread': 'warning',
  'minutes.far': 'warning',
  'levels.length': 'error',
  'bands.length': 'error',
  'start.missing': 'error',
  'break.order': 'error',
  'break.late': 'error',
  'calendar.unseen': 'warning',
  'turns.length': 'warning',
  'text.hidden': 'warning',
  'words.paper': 'warning',
  'tag.unknown': 'warning',
  'tag.none': 'warning',
  'doctrine.hidden': 'error',
  'doctrine.unbound': 'error',
  'doctrine.elsewhere': 'error',
} as const satisfies Record<IssueCode, Severity>;

export const ISSUE_CODES = Object.keys(SEVERITIES) as readonly IssueCode[];

/** As the catalogue has them. */
export type IssueMessages = { readonly [C in IssueCode as `issue.${C}`]: IssueArgs[C] } & {
  /** an issue with others that stem from the same mistake */
  readonly 'issue.and_more': { what: Sayable; more: number; lines: Names };
  /** an issue that lies in a part taken from the library */
  readonly 'issue.in_library': { part: LibraryPart; id: string; where: string; what: Sayable };
};

export interface PartOfLibrary {
  readonly part: LibraryPart;
  readonly id: string;
}
type LibraryPart = 'template' | 'measure';
