// What can never happen: states no transition or effect leads to, conditions that are never or always true, measures
// that cannot be ordered. Shown by intervals and by the graphs of the charts, not by playing.

import type { Test } from '../../expression/expression.ts';
import { type Bounds, rangeOf, type Truth, truthOf } from '../../expression/range.ts';
import { readsOf } from '../../expression/reads.ts';
import { boundsFrom, reachedValues } from './bounds.ts';
import { checkMeasuresPossible } from './check-measures.ts';
import { asksTarget, type Checking, hasTooManyTargets, isCrowded, targetsToTry } from './checking.ts';
import type { Path } from '../../ref/path.ts';
import { checkUnknowns } from './check-unknowns.ts';
import { type ThingRef, valueOf } from '../../ref/value-path.ts';
import { type Chart, chartsOf } from '../names/charts.ts';
import { aimedAt } from '../names/targets.ts';
import type { ExpressionUse } from '../names/uses.ts';

/** A chart, and the slot of its state. */
interface Moving {
  readonly chart: Chart;
  readonly slot: number;
}

type CanBe = Map<number, Set<number>>;

export function checkReach(checking: Checking): void {
  if (hasTooManyTargets(checking)) return;
  const { bounds, moving, canBe } = reachOf(checking);
  for (const one of moving) reportStates(checking, one, canBe);
  for (const use of checking.uses.expressions) if (use.want === 'test') checkTruth(checking, use, bounds);
  checkMeasuresPossible(checking, bounds);
  checkUnknowns(checking, bounds);
  checkChances(checking, bounds);
}

interface Reach {
  readonly bounds: Bounds;
  readonly moving: readonly Moving[];
  readonly canBe: CanBe;
}

/** What every value and chart can come to, whatever is played. */
export function reachOf(checking: Checking): Reach {
  const { ranges, moved } = reachedValues(checking);
  const moving = movingIn(checking);
  const canBe: CanBe = new Map([...moved].map(([slot, states]) => [slot, new Set(states)]));
  const bounds = boundsFrom(ranges, (slot, state) => canBe.get(slot)?.has(state) ?? false);
  while (moving.filter((one) => spread(checking, one, canBe, bounds)).length > 0);
  return { bounds, moving, canBe };
}

function movingIn({ scenario, layout }: Checking): readonly Moving[] {
  return chartsOf(scenario).flatMap((chart) => {
    const name = layout.find(valueOf(chart.ref, 'state'));
    return name?.kind === 'state' ? [{ chart, slot: name.slot }] : [];
  });
}

/** Adds the states one more transition away; true if there were any. */
function spread(checking: Checking, { chart, slot }: Moving, canBe: CanBe, bounds: Bounds): boolean {
  const reached = canBe.get(slot) ?? new Set();
  const before = reached.size;
  const indexOf = new Map(chart.states.map((state, k) => [state.id, k]));
  for (const { from, to, when, chance = 100 } of chart.transitions) {
    const [source, target] = [indexOf.get(from), indexOf.get(to)];
    if (source === undefined || target === undefined || reached.has(target) || !reached.has(source)) continue;
    const parsed = checking.test(when);
    const rolled = checking.amount(chance);
    if (rolled.ok && rangeOf(rolled.tree, bounds).high <= 0) continue;
    if (!parsed.ok || truthOf(parsed.tree, bounds) !== 'never') reached.add(target);
  }
  canBe.set(slot, reached);
  return reached.size > before;
}

function reportStates({ findings }: Checking, { chart, slot }: Moving, canBe: CanBe): void {
  const reached = canBe.get(slot) ?? new Set();
  chart.states.forEach((state, k) => {
    if (reached.has(k)) return;
    const leading = chart.transitions.some((transition) => transition.to === state.id);
    findings.add(
      'state.unreachable',
      { path: [...chart.path, 'states', k] },
      {
        owner: chart.ref,
        state: state.id,
        leading,
      },
    );
  });
}

// Over all targets: never if never for each, always if always for each. An expression over parameters alone is a switch
// that the author set on purpose.
function truthOfUse(checking: Checking, use: ExpressionUse, bounds: Bounds): Truth {
  const truths = new Set<Truth>();
  if (asksTarget(use.source) && isCrowded(checking, use)) return 'sometimes';
  for (const target of targetsToTry(checking, use)) {
    const parsed = checking.test(use.source, aimedAt(target));
    if (!parsed.ok || isSwitch(parsed.tree, target)) return 'sometimes';
    truths.add(truthOf(parsed.tree, bounds));
  }
  const [only] = truths;
  return truths.size === 1 && only !== undefined ? only : 'sometimes';
}

/** Set on purpose; but which target it is differs from one to the next. */
const isSwitch = (tree: Test, target: ThingRef | null): boolean =>
  readsOf(tree).length === 0 && (tree.kind !== 'same_thing' || target === null);

function checkTruth(checking: Checking, use: Extract<ExpressionUse, { want: 'test' }>, bounds: Bounds): void {
  const truth = truthOfUse(checking, use, bounds);
  if (truth === 'never') checking.findings.add('condition.never', { path: use.path }, { role: use.role });
  if (truth === 'always') checking.findings.add('condition.always', { path: use.path }, {});
}

function checkChances(checking: Checking, bounds: Bounds): void {
  for (const use of checking.uses.effects) {
    const target = targetsToTry(checking, use)[0] ?? null;
    checkChance(checking, bounds, use.effect.chance, { path: use.path, target });
  }
  for (const { path, transitions } of chartsOf(checking.scenario))
    for (const [k, { chance }] of transitions.entries())
      checkChance(checking, bounds, chance, { path: [...path, 'transitions', k], target: null });
}

interface Rolling {
  readonly path: Path;
  readonly target: ThingRef | null;
}

/** Of numbers: what is written there, where the effect stands; an amount of parameters alone is a switch. */
function checkChance(
  checking: Checking,
  bounds: Bounds,
  chance: number | string | undefined,
  { path, target }: Rolling,
): void {
  if (chance === undefined || (typeof chance === 'string' && asksTarget(chance))) return;
  const parsed = checking.amount(chance, aimedAt(target));
  if (!parsed.ok || (typeof chance === 'string' && readsOf(parsed.tree).length === 0)) return;
  const { low, high } = rangeOf(parsed.tree, bounds);
  const never = high <= 0;
  if (never || low >= 100)
    checking.findings.add('chance.range', { path: [...path, 'chance'] }, { chance: never ? high : low, never });
}
