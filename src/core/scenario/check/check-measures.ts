// Measures that no capacity, mandate or knowledge can ever allow, and choices nobody could ever pay for.

import { type Bounds, truthOf } from '../../expression/range.ts';
import type { Checking } from './checking.ts';
import type { Message } from '../../ref/message.ts';
import type { Path } from '../../ref/path.ts';
import { kindMessage, tellNote } from '../issue/notes.ts';
import type { Measure } from '../language/schema.ts';
import { aimedAt, targetsOf } from '../names/targets.ts';
import { refOf, valueOf } from '../../ref/value-path.ts';

export function checkMeasuresPossible(checking: Checking, bounds: Bounds): void {
  checkDossierHolds(checking);
  checking.scenario.measures.forEach((measure, k) => {
    const path = ['measures', k];
    checkCosts(checking, measure, path);
    if (measure.informed_at !== undefined && measure.blind === undefined)
      checking.findings.add('measure.depth', { path: [...path, 'informed_at'], key: 'informed_at' }, {});
    const hurdle =
      costHurdle(checking, bounds, path, measure) ??
      taskHurdle(checking, bounds, path, measure) ??
      targetHurdle(checking, bounds, path, measure);
    if (hurdle !== undefined) checking.findings.add('measure.impossible', { path: hurdle.path }, { why: hurdle.why });
  });
  checking.scenario.injects.forEach((inject, k) => {
    inject.choices.forEach((choice, n) => {
      const path = ['injects', k, 'choices', n];
      checkCosts(checking, choice, path);
      const hurdle = costHurdle(checking, bounds, path, choice);
      if (hurdle !== undefined) checking.findings.add('choice.impossible', { path: hurdle.path }, { why: hurdle.why });
    });
  });
}

function checkDossierHolds({ scenario, findings }: Checking): void {
  for (const { id, kind } of scenario.capacity) {
    if (kind === 'spent' && Object.hasOwn(scenario.dossier_holds ?? {}, id))
      findings.add('capacity.kind', { path: ['dossier_holds', id], key: id }, { id, kind });
  }
}

type Costs = Pick<Measure, 'holds' | 'spends'>;
interface Hurdle {
  readonly path: Path;
  readonly why: Message;
}

function checkCosts({ scenario, findings }: Checking, costs: Costs, path: Path): void {
  const kinds = new Map(scenario.capacity.map(({ id, kind }) => [id, kind]));
  for (const id of Object.keys(costs.holds ?? {})) {
    if (kinds.get(id) === 'spent')
      findings.add('capacity.kind', { path: [...path, 'holds', id], key: id }, { id, kind: 'spent' });
  }
  for (const id of Object.keys(costs.spends ?? {})) {
    if (kinds.get(id) === 'held')
      findings.add('capacity.kind', { path: [...path, 'spends', id], key: id }, { id, kind: 'held' });
  }
}

function costHurdle({ layout }: Checking, bounds: Bounds, path: Path, costs: Costs): Hurdle | undefined {
  for (const field of ['holds', 'spends'] as const) {
    for (const [id, amount] of Object.entries(costs[field] ?? {})) {
      const name = layout.find(refOf('capacity', id));
      if (name?.kind !== 'int') continue;
      const { high } = bounds.range(name.slot);
      if (amount > high)
        return {
          path: [...path, field, id],
          why: tellNote('note.too_dear', { id, amount, high }),
        };
    }
  }
  return undefined;
}

function taskHurdle({ layout }: Checking, bounds: Bounds, path: Path, measure: Measure): Hurdle | undefined {
  for (const [k, id] of (measure.tasks ?? []).entries()) {
    const name = layout.find(refOf('task', id));
    if (name?.kind === 'bool' && bounds.range(name.slot).high === 0)
      return { path: [...path, 'tasks', k], why: tellNote('note.no_task', { id }) };
  }
  return undefined;
}

function targetHurdle(checking: Checking, bounds: Bounds, path: Path, measure: Measure): Hurdle | undefined {
  const { target, known = 0 } = measure;
  if (target === undefined) return undefined;
  const all = targetsOf(measure, checking.scenario);
  if (all.length === 0)
    return { path: [...path, 'target'], why: tellNote('note.no_target', { what: kindMessage(target.kind) }) };
  const knowable = all.filter(
    (ref) => highOf(checking, bounds, valueOf(ref, 'known')) >= known || target.kind === 'region',
  );
  if (knowable.length === 0) return { path: [...path, 'known'], why: tellNote('note.never_known', { known }) };
  const open = knowable.some((ref) => {
    const parsed = target.when === undefined ? undefined : checking.test(target.when, aimedAt(ref));
    return parsed === undefined || !parsed.ok || truthOf(parsed.tree, bounds) !== 'never';
  });
  return open ? undefined : { path: [...path, 'target', 'when'], why: tellNote('note.never_open') };
}

function highOf({ layout }: Checking, bounds: Bounds, path: string): number {
  const name = layout.find(path);
  return name?.kind === 'int' ? bounds.range(name.slot).high : Number.MAX_SAFE_INTEGER;
}
