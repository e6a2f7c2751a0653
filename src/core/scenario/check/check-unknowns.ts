// Unknowns: that nothing writes what is true, that every option makes a difference, that players are not told by what they may do, and
// that it can be found out at all.

import type { Amount, Test } from '../../expression/expression.ts';
import type { Bounds } from '../../expression/range.ts';
import { partsOf as partsOfTree } from '../../expression/reads.ts';
import { refOf, valueOf } from '../../ref/value-path.ts';
import type { Effect, Unknown } from '../language/schema.ts';
import { aimedAt } from '../names/targets.ts';
import type { Checking } from './checking.ts';
import { targetsToTry } from './checking.ts';
import { givesAway } from './gives-away.ts';

export function checkUnknowns(checking: Checking, bounds: Bounds): void {
  const { unknowns = [] } = checking.scenario;
  if (unknowns.length === 0) return;
  const asked = askedStates(checking);
  unknowns.forEach((unknown, k) => {
    const path = ['unknowns', k] as const;
    unknown.options.forEach(({ effects }, n) => {
      effects?.forEach((effect, m) => checkStart(checking, effect, [...path, 'options', n, 'effects', m]));
    });
    checkOptions(checking, unknown, k, asked);
    checkFindable(checking, unknown, k, bounds);
  });
  checkOffers(checking, unknowns, bounds);
}

function checkStart({ findings }: Checking, effect: Effect, path: readonly (string | number)[]): void {
  const keys = ['schedule', 'after', 'lasts'] as const;
  const field = keys.find((key) => (effect as Partial<Record<string, unknown>>)[key] !== undefined);
  if (field !== undefined) findings.add('unknown.effect', { path: [...path, field], key: field }, { field });
}

type Asked = ReadonlyMap<number, ReadonlySet<number>>;

/** For each slot the states that some expression asks for. */
function askedStates(checking: Checking): Asked {
  const asked = new Map<number, Set<number>>();
  const note = (tree: Test | Amount): void => {
    if (tree.kind === 'state') asked.set(tree.slot, (asked.get(tree.slot) ?? new Set()).add(tree.index));
    partsOfTree(tree).forEach(note);
  };
  for (const use of checking.uses.expressions) {
    for (const target of targetsToTry(checking, use)) {
      const parsed = checking[use.want](use.source, aimedAt(target));
      if (parsed.ok) note(parsed.tree);
    }
  }
  return asked;
}

function checkOptions(checking: Checking, { id, options }: Unknown, k: number, asked: Asked): void {
  const { layout, findings } = checking;
  const name = layout.find(refOf('unknown', id));
  const states = name?.kind === 'state' ? asked.get(name.slot) : undefined;
  const idle = options.flatMap(({ effects = [] }, n) => (effects.length === 0 && !states?.has(n) ? [n] : []));
  if (states === undefined && idle.length === options.length)
    return findings.add('value.unread', { path: ['unknowns', k, 'id'] }, { path: refOf('unknown', id) });
  for (const n of idle.slice(1)) {
    const args = { option: options[n]?.id ?? '', other: options[idle[0] ?? 0]?.id ?? '' };
    findings.add('unknown.same', { path: ['unknowns', k, 'options', n, 'id'] }, args);
  }
}

function checkFindable(checking: Checking, { id, about, shown_at }: Unknown, k: number, bounds: Bounds): void {
  const { layout, scenario, findings, uses } = checking;
  const subject = layout.find(valueOf(about, 'known'));
  if (subject?.kind !== 'int') return;
  const told = uses.effects.some(({ effect }) => 'learn' in effect && effect.learn === refOf('unknown', id));
  const most = scenario.dossiers_per_turn === 0 ? 0 : bounds.range(subject.slot).high;
  if (!told && most < shown_at)
    findings.add('unknown.never_found', { path: ['unknowns', k, 'shown_at'] }, { about, most });
}

/** What may be ordered, aimed at or chosen is shown to players, and with it whether its condition holds. */
const OFFERED: ReadonlySet<string> = new Set(['measure', 'target', 'choice']);

function checkOffers(checking: Checking, unknowns: readonly Unknown[], bounds: Bounds): void {
  for (const use of checking.uses.expressions) {
    if (use.want !== 'test' || !OFFERED.has(use.role) || !use.source.includes('unknown.')) continue;
    const parsed = checking.test(use.source, aimedAt(use.targets[0] ?? null));
    if (!parsed.ok) continue;
    const shown = unknowns.find(({ id }) => {
      const slot = checking.layout.slot(refOf('unknown', id));
      const known = checking.layout.slot(valueOf(refOf('unknown', id), 'known'));
      return givesAway(parsed.tree, { slot, known }, bounds);
    });
    if (shown !== undefined) checking.findings.add('unknown.shown', { path: use.path }, { unknown: shown.id });
  }
}
