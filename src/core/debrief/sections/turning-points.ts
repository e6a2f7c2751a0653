// The few decisions on which most of what followed hangs: the sum of all changes to the country and the mission that lie downstream of
// them in the graph of causes. Money, flows and capacities are left out: they are counted in other units. What else had to be so for a
// change to happen shares in it, so these sums overlap; the second number, by main chains only, does not.

import type { Message } from '../../ref/message.ts';
import type { Fact } from '../../log/form/fact.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Inject } from '../../scenario/language/schema.ts';
import type { Chronicle, Told } from '../history/chronicle.ts';
import type { Link, Why } from '../why/why.ts';

export interface TurningPoint {
  readonly seq: number;
  readonly n: number;
  readonly turn: number;
  /** `“Pay the toll this once” was chosen at “A toll on the pier”` */
  readonly what: Message;
  readonly rationale: string | null;
  /** points of change downstream of it */
  readonly downstream: number;
  /** points of change of which it is the end of the main chain */
  readonly own: number;
  /** the largest of these changes */
  readonly changes: readonly Link[];
  readonly discussion: readonly string[];
  readonly notes: Inject['facilitator'] | null;
  /** of an order: what it was for and what it might cost */
  readonly promise: { readonly benefit: string; readonly risk: string } | null;
}

const HOW_MANY = 4;
const CHANGES_SHOWN = 4;
/** A step or two of a hundred is counted, but not shown beside larger ones. */
const LEAST_SHOWN = 3;
/** A second decision that moved next to nothing is no turning point. */
const LEAST = 5;

export function turningPoints(chronicle: Chronicle, why: Why): readonly TurningPoint[] {
  const kept = chronicle.told.filter((one) => one.kept);
  const effects = effectsOf(kept);
  const weighed = kept
    .filter(({ fact }) => fact.type === 'chose' || fact.type === 'ordered')
    .map((told) => weigh(told, downstreamOf(told.fact.seq, effects), chronicle, why))
    .filter(({ downstream }) => downstream >= LEAST);
  const largest = weighed.sort(
    (a, b) => b.downstream - a.downstream || b.own - a.own || a.told.fact.seq - b.told.fact.seq,
  );
  return largest
    .slice(0, HOW_MANY)
    .sort((a, b) => a.told.fact.seq - b.told.fact.seq)
    .flatMap((one) => describe(one, chronicle, why) ?? []);
}

/** Who depends on whom, turned round: from a fact to those that it stands behind. */
function effectsOf(kept: readonly Told[]): ReadonlyMap<number, readonly number[]> {
  const effects = new Map<number, number[]>();
  for (const { fact } of kept) {
    for (const cause of [fact.by.from, ...fact.because]) {
      if (cause === null) continue;
      const list = effects.get(cause);
      if (list === undefined) effects.set(cause, [fact.seq]);
      else list.push(fact.seq);
    }
  }
  return effects;
}

function downstreamOf(seq: number, effects: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const met = new Set<number>();
  const waiting = [...(effects.get(seq) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    waiting.push(...(effects.get(next) ?? []));
  }
  return met;
}

interface Weighed {
  readonly told: Told;
  readonly downstream: number;
  readonly own: number;
  /** numbers of the changes, largest first */
  readonly changes: readonly number[];
}

function weigh(told: Told, downstream: ReadonlySet<number>, { bySeq }: Chronicle, why: Why): Weighed {
  const changes = [...downstream].flatMap((seq) => {
    const points = pointsOf(bySeq.get(seq)?.fact);
    return points === 0 ? [] : [{ seq, points, own: why.weights.get(seq)?.end === told.fact.seq }];
  });
  const sum = (list: readonly { readonly points: number }[]): number =>
    list.reduce((all, { points }) => all + points, 0);
  const mine = changes.filter(({ own }) => own);
  const shown = (mine.length > 0 ? mine : changes).sort((a, b) => b.points - a.points || a.seq - b.seq);
  const large = shown.filter(({ points }) => points >= LEAST_SHOWN);
  const worth = large.length > 0 ? large : shown;
  return { told, downstream: sum(changes), own: sum(mine), changes: worth.map(({ seq }) => seq) };
}

/** How far a fact moved what the country and the mission are judged by; 0 for all else. */
export function pointsOf(fact: Fact | undefined): number {
  if (fact?.type !== 'changed') return 0;
  const { kind, value } = partsOf(fact.value);
  const counts = kind === 'indicator' || (kind === 'region' && value !== 'pressure');
  return counts ? Math.abs(fact.applied) : 0;
}

function describe(
  { told, downstream, own, changes }: Weighed,
  { log, scenario }: Chronicle,
  why: Why,
): TurningPoint | null {
  const { fact, n } = told;
  const what = why.step(fact.seq)?.what;
  if (what === undefined) return null;
  const input = log.records[n]?.input;
  const rationale = input?.kind === 'choose' || input?.kind === 'order' ? (input.rationale ?? null) : null;
  const inject = fact.type === 'chose' ? scenario.injects.find(({ id }) => id === fact.inject) : undefined;
  const measure = fact.type === 'ordered' ? scenario.measures.find(({ id }) => id === fact.measure) : undefined;
  return {
    seq: fact.seq,
    n,
    turn: fact.turn,
    what,
    rationale,
    downstream,
    own,
    changes: changes.slice(0, CHANGES_SHOWN).flatMap((seq) => why.step(seq) ?? []),
    discussion: inject?.discussion ?? [],
    notes: inject?.facilitator ?? null,
    promise: measure === undefined ? null : { benefit: measure.benefit, risk: measure.risk },
  };
}
