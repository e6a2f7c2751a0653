// Which sides must be played to answer all experiments of a scenario: each once, with all that is read of it.

import type { Numbers } from './number-sites.ts';
import type { SidePlan } from './play-side.ts';
import type { Contrast, Control, Finding, Outcome, Side, Sweep } from '../scenario/language/schema-findings.ts';

/** Where the answer to one comparison stands: which plan, and which of its outcomes. */
export interface Read {
  readonly plan: number;
  readonly outcome: number;
}

/** One comparison of b with a, on the same seeds. */
export interface Comparison {
  readonly contrast: Contrast;
  readonly a: Read;
  readonly b: Read;
}

export interface ControlPlan {
  readonly control: Control;
  readonly comparisons: readonly Comparison[];
}
export interface SweepPlan {
  readonly sweep: Sweep;
  /** one for each of its points */
  readonly comparisons: readonly Comparison[];
}
export interface FindingPlan {
  readonly finding: Finding;
  readonly contrasts: readonly Comparison[];
  readonly controls: readonly ControlPlan[];
  readonly sweeps: readonly SweepPlan[];
}

export interface Plan {
  readonly findings: readonly FindingPlan[];
  readonly sides: readonly SidePlan[];
  /** how many intervals are looked at, which makes each of them wider */
  readonly comparisons: number;
}

/** `contrastsOnly`: without controls and sweeps, for the study of sensitivity. */
export function planPlays(findings: readonly Finding[], contrastsOnly = false): Plan {
  const draft = new Draft();
  const planned = findings.map((finding): FindingPlan => {
    const contrasts = finding.contrasts.map((contrast) => draft.compare(contrast));
    if (contrastsOnly) return { finding, contrasts, controls: [], sweeps: [] };
    const controls = (finding.controls ?? []).map((control) => planControl(draft, finding, control));
    const sweeps = (finding.sweeps ?? []).map((sweep) => planSweep(draft, finding, sweep));
    return { finding, contrasts, controls, sweeps };
  });
  return { findings: planned, sides: draft.plans, comparisons: Math.max(1, planned.reduce(countIn, 0)) };
}

/** A sweep is one comparison, of its last point with its first. */
const countIn = (sum: number, { contrasts, controls, sweeps }: FindingPlan): number =>
  sum + contrasts.length + controls.reduce((n, { comparisons }) => n + comparisons.length, 0) + sweeps.length;

function planControl(draft: Draft, { contrasts }: Finding, control: Control): ControlPlan {
  const meant = control.of === undefined ? contrasts : contrasts.filter(({ id }) => control.of?.includes(id));
  return { control, comparisons: meant.map((contrast) => draft.compare(contrast, control.set)) };
}

function planSweep(draft: Draft, { contrasts }: Finding, sweep: Sweep): SweepPlan {
  const contrast = contrasts.find(({ id }) => id === sweep.of);
  if (contrast === undefined) throw new Error(`unchecked contrast ${sweep.of}`);
  const comparisons = sweep.points.map(({ set, unknowns, a_starts: a, b_starts: b }) => {
    const [before, after] = [starting(contrast.a, a), starting(contrast.b, b)];
    return draft.compare({ ...contrast, a: given(before, unknowns), b: given(after, unknowns) }, set);
  });
  return { sweep, comparisons };
}

const starting = (side: Side, starts: number | undefined): Side =>
  starts === undefined || starts === (side.starts ?? 1) ? side : { ...side, starts };

const given = (side: Side, unknowns: Side['unknowns']): Side =>
  unknowns === undefined ? side : { ...side, unknowns: { ...side.unknowns, ...unknowns } };

interface DraftPlan extends SidePlan {
  readonly outcomes: Outcome[];
}

class Draft {
  private readonly found = new Map<
    string,
    { readonly side: Side; readonly set: Numbers; readonly outcomes: Outcome[] }
  >();

  get plans(): readonly SidePlan[] {
    return [...this.found.values()];
  }

  /** `set` comes on top of what the sides set themselves. */
  compare(contrast: Contrast, set: Numbers = {}): Comparison {
    const { a, b, outcome } = contrast;
    return { contrast, a: this.read(a, set, outcome), b: this.read(b, set, outcome) };
  }

  private read(given: Side, more: Numbers, outcome: Outcome): Read {
    const { set: own, ...side } = given;
    const set = { ...own, ...more };
    const key = JSON.stringify([side, set]);
    const plan: DraftPlan = this.found.get(key) ?? { side, set, outcomes: [] };
    this.found.set(key, plan);
    const wanted = JSON.stringify(outcome);
    let place = plan.outcomes.findIndex((one) => JSON.stringify(one) === wanted);
    if (place < 0) place = plan.outcomes.push(outcome) - 1;
    return { plan: [...this.found.keys()].indexOf(key), outcome: place };
  }
}
