// Every value that changed on the line of play that counts, with its changes, in groups a trainer can find his way in.

import { partsOf } from '../../core/ref/value-path.ts';
import type { Told } from '../../core/debrief/history/chronicle.ts';
import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import { say, sayAlone } from '../../text/say.ts';

interface Change {
  readonly seq: number;
  readonly label: string;
  /** how far it moved; a state or a flag counts as far */
  readonly size: number;
}
export interface Changing {
  readonly path: string;
  /** with its group: `Regions: Security in the Salt Coast` */
  readonly name: string;
  readonly changes: readonly Change[];
}

const GROUPS = ['indicator', 'region', 'actor', 'storyline', 'route', 'commodity', 'capacity', 'other'] as const;
type Group = (typeof GROUPS)[number];
const STATE_SIZE = 100;

export function changingValues({ chronicle, why }: ReportModel): readonly Changing[] {
  const found = new Map<string, Change[]>();
  for (const told of chronicle.told) {
    const written = told.kept ? writtenBy(told) : null;
    if (written === null) continue;
    const { seq, turn } = told.fact;
    const label = say('debrief.why.option', { turn: why.glossary.turn(turn), what: why.step(seq)?.what ?? '' });
    const changes = found.get(written.path) ?? [];
    changes.push({ seq, label, size: written.size });
    found.set(written.path, changes);
  }
  return [...found]
    .map(([path, changes]) => ({ path, own: why.glossary.value(path), group: groupOf(path), changes }))
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || byCodeUnit(sayAlone(a.own), sayAlone(b.own)))
    .map(({ path, own, group, changes }) => ({
      path,
      name: say('debrief.why.grouped', { group, name: own }),
      changes,
    }));
}

function writtenBy({ fact }: Told): { readonly path: string; readonly size: number } | null {
  switch (fact.type) {
    case 'changed':
      return fact.applied === 0 ? null : { path: fact.value, size: Math.abs(fact.applied) };
    case 'set':
      return { path: fact.value, size: STATE_SIZE };
    case 'moved':
      return { path: `${fact.chart}.state`, size: STATE_SIZE };
    default:
      return null;
  }
}

function groupOf(path: string): Group {
  const { kind } = partsOf(path);
  return GROUPS.find((group) => group === kind) ?? 'other';
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
