// What is declared and never used: parameters in no amount, flags and values that nothing reads. Comes after the checks
// of expressions and effects, which note every name they meet.

import type { Checking } from './checking.ts';
import { estimateMinutes, FAR } from '../pace/estimate-minutes.ts';

/** Values that the actor's file shows to players. */
const SHOWN: ReadonlySet<string> = new Set(['wealth', 'agenda', 'strength']);

export function checkUnused(checking: Checking): void {
  const { scenario, findings, authored } = checking;
  const read = new Set(checking.read);
  for (const value of authored.actors.flatMap((actor) => Object.values(actor.values ?? {}))) {
    const start = typeof value === 'object' ? value.start : value;
    if (typeof start === 'string') read.add(start.trim());
  }
  for (const id of Object.keys(scenario.parameters)) {
    if (!read.has(id)) findings.add('parameter.unused', { path: ['parameters', id], key: id }, { name: id });
  }
  (scenario.flags ?? []).forEach(({ id }, k) => {
    if (!read.has(`flag.${id}`)) findings.add('value.unread', { path: ['flags', k, 'id'] }, { path: `flag.${id}` });
  });
  checkUnreadValues(checking, read);
  checkMinutes(checking);
}

function checkUnreadValues({ scenario, findings }: Checking, read: ReadonlySet<string>): void {
  scenario.actors.forEach((actor, k) => {
    for (const id of Object.keys(actor.values)) {
      const path = `actor.${actor.id}.${id}`;
      if (!SHOWN.has(id) && !read.has(path))
        findings.add('value.unread', { path: ['actors', k, 'values', id], key: id }, { path });
    }
  });
  scenario.indicators.forEach(({ id, shown }, k) => {
    if (shown === 'hidden' && !read.has(`indicator.${id}`))
      findings.add('value.unread', { path: ['indicators', k, 'id'] }, { path: `indicator.${id}` });
  });
}

function checkMinutes({ scenario, findings }: Checking): void {
  const estimate = estimateMinutes(scenario);
  if (estimate > scenario.minutes * FAR || estimate * FAR < scenario.minutes)
    findings.add('minutes.far', { path: ['minutes'] }, { given: scenario.minutes, estimate });
}
