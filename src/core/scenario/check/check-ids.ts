// Ids: each stands once in its list, and none takes a word that conditions use for something else.

import type { Checking } from './checking.ts';
import type { Path } from '../../ref/path.ts';
import type { ThingKind } from '../issue/kinds.ts';
import { CEL_KEYWORDS, isUnreadable } from '../language/schema-parts.ts';
import { kindMessage } from '../issue/notes.ts';

interface Named {
  readonly id: string;
}

export function checkIds(checking: Checking): void {
  const { scenario: s } = checking;
  const once = (what: ThingKind, path: Path, list: readonly Named[] = []) => checkOnce(checking, what, path, list);
  once('source', ['sources'], s.sources);
  once('role', ['roles'], s.roles);
  once('posture', ['mandate', 'postures'], s.mandate.postures);
  once('task', ['mandate', 'tasks'], s.mandate.tasks);
  once('capacity', ['capacity'], s.capacity);
  once('indicator', ['indicators'], s.indicators);
  once('regional_value', ['regional'], s.regional);
  once('region', ['regions'], s.regions);
  once('actor', ['actors'], s.actors);
  once('tie', ['ties'], s.ties);
  once('storyline', ['storylines'], s.storylines);
  once('commodity', ['commodities'], s.commodities);
  once('route', ['routes'], s.routes);
  once('flag', ['flags'], s.flags);
  once('unknown', ['unknowns'], s.unknowns);
  (s.unknowns ?? []).forEach(({ options }, k) => once('option', ['unknowns', k, 'options'], options));
  once('watchpoint', ['watchpoints'], s.watchpoints);
  once('due', ['calendar'], s.calendar);
  once('measure', ['measures'], s.measures);
  once('inject', ['injects'], s.injects);
  once('rule', ['rules'], s.rules);
  once('objective', ['objectives'], s.objectives);
  once('ending', ['endings'], s.endings);
  s.injects.forEach((inject, k) => once('choice', ['injects', k, 'choices'], inject.choices));
  s.actors.forEach((actor, k) => {
    once('state', ['actors', k, 'states'], actor.states);
    once('rule', ['actors', k, 'rules'], actor.rules);
  });
  (s.storylines ?? []).forEach((line, k) => once('state', ['storylines', k, 'states'], line.states));
  checkReserved(checking);
}

function checkOnce({ findings }: Checking, what: ThingKind, path: Path, list: readonly Named[]): void {
  const seen = new Set<string>();
  list.forEach(({ id }, k) => {
    if (seen.has(id)) findings.add('id.duplicate', { path: [...path, k, 'id'] }, { what: kindMessage(what), id });
    seen.add(id);
  });
}

const WORDS: ReadonlySet<string> = new Set(
  'indicator region national actor storyline route commodity tie flag task capacity mandate measure inject choice turn target self param min max'.split(
    ' ',
  ),
);
const OF_ACTORS: ReadonlySet<string> = new Set(['state', 'known', 'moved', 'dossier']);

const KEYWORDS: ReadonlySet<string> = new Set(CEL_KEYWORDS);

function checkReserved({ scenario, findings }: Checking): void {
  for (const id of Object.keys(scenario.parameters)) {
    const taken = WORDS.has(id) || KEYWORDS.has(id) || (id === 'unknown' && scenario.unknowns !== undefined);
    if (taken) findings.add('id.reserved', { path: ['parameters', id], key: id }, { id });
  }
  scenario.actors.forEach((actor, k) => {
    for (const id of Object.keys(actor.values)) {
      if (OF_ACTORS.has(id) || isUnreadable(id))
        findings.add('id.reserved', { path: ['actors', k, 'values', id], key: id }, { id });
    }
  });
  scenario.regional.forEach(({ id }, k) => {
    if (id === 'pressure') findings.add('id.reserved', { path: ['regional', k, 'id'] }, { id });
  });
}
