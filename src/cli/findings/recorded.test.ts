// docs/findings.md is the page of one long run, and docs/findings.json its record. Few plays must say the same where the long run was sure
// by far; where they do not, the model has changed, and `npm run findings` has to tell what it says now.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../core/findings/interval.ts';
import { judgeAll, type JudgedFinding, leftIn, verdictIn } from '../../core/findings/judge.ts';
import { planPlays } from '../../core/findings/plan-plays.ts';
import { playPlan } from '../../core/findings/play-plan.ts';
import type { Finding } from '../../core/scenario/language/schema-findings.ts';
import { doctrines } from '../doctrines.ts';
import { shippedScenarioFiles } from '../shipped.ts';
import { type Experiments, openExperiments } from './open-experiments.ts';
import type { TriedFinding } from './try-findings.ts';

const RUNS = 200;
const record = JSON.parse(
  readFileSync(new URL('../../../docs/findings.json', import.meta.url), 'utf8'),
) as readonly TriedFinding[];

const opened = shippedScenarioFiles().map((file): Experiments => {
  const terminal = { out: () => {}, err: (text: string) => expect(text).toBe(''), colour: false, progress: false };
  const experiments = openExperiments(file, terminal);
  if (typeof experiments === 'number') throw new Error(`${file} has no sound experiments`);
  return experiments;
});

/** One interval that was judged: which, what came, and what would have come of another one. */
interface Judged {
  readonly key: string;
  readonly verdict: string;
  readonly interval: Interval;
  readonly runs: number;
  readonly judge: (interval: Interval) => string;
}

/** Contrasts, what controls leave of them, and sweeps; in the order in which the finding has them. */
function judgedIn(finding: Finding, { runs, contrasts, controls, sweeps }: JudgedFinding): readonly Judged[] {
  return [
    ...contrasts.map(({ id, verdict, direction, least, ...interval }) => {
      const judge = (one: Interval): string => verdictIn(one, direction, least);
      return { key: `${finding.id} ${id}`, verdict, interval, runs, judge };
    }),
    ...controls.flatMap((control) =>
      control.contrasts.map(({ id, verdict, ...interval }) => {
        const least = finding.contrasts.find((one) => one.id === id)?.least ?? 0;
        return {
          key: `${finding.id} ${control.id} ${id}`,
          verdict,
          interval,
          runs,
          judge: (one: Interval) => leftIn(one, least),
        };
      }),
    ),
    ...sweeps.map(({ of, verdict, ...interval }, k) => {
      const { trend, least } = finding.sweeps?.[k] ?? { trend: 'none', least: 0 };
      return {
        key: `${finding.id} sweep ${k} ${of}`,
        verdict,
        interval,
        runs,
        judge: (one: Interval) => verdictIn(one, trend, least),
      };
    }),
  ];
}

/** Whether few plays can be expected to say the same: also with the effect moved by as much as they may be wrong. */
function isSure({ interval: { effect, low, high }, runs, verdict, judge }: Judged): boolean {
  const reach = ((high - low) / 2 + 0.02) * Math.sqrt(runs / RUNS);
  return [effect - reach, effect, effect + reach].every(
    (one) => judge({ effect: one, low: one - reach, high: one + reach }) === verdict,
  );
}

describe('the recorded findings', () => {
  test('are of the experiments as they stand', () => {
    const planned = opened.flatMap(({ named, findings }) =>
      findings.flatMap((finding) => [
        `${named.scenario.id} ${finding.id}`,
        ...finding.contrasts.map(({ id, direction, least }) => `${id} ${direction} ${least}`),
        ...(finding.controls ?? []).map(({ id }) => id),
        ...(finding.sweeps ?? []).map(({ of }) => of),
      ]),
    );
    const told = record.flatMap(({ scenario, id, contrasts, controls, sweeps }) => [
      `${scenario} ${id}`,
      ...contrasts.map((one) => `${one.id} ${one.direction} ${one.least}`),
      ...controls.map((one) => one.id),
      ...sweeps.map((one) => one.of),
    ]);
    expect(told).toEqual(planned);
  });

  test.each(opened.map((experiments) => [experiments.named.scenario.id, experiments] as const))(
    'of %s are what the model says today, where they are sure',
    { timeout: 120_000 },
    (id, { named, findings }) => {
      const plan = planPlays(findings);
      const comparisons = opened.reduce((sum, one) => sum + planPlays(one.findings).comparisons, 0);
      const today = judgeAll(
        plan,
        playPlan(named.scenario, plan.sides, { doctrines, seed: 7001, runs: RUNS }),
        comparisons,
      );
      const own = record.filter(({ scenario }) => scenario === id);
      const then = findings.flatMap((finding, k) => judgedIn(finding, own[k] as JudgedFinding));
      const now = findings.flatMap((finding, k) => judgedIn(finding, today[k] as JudgedFinding));
      const sure = new Set(then.filter(isSure).map(({ key }) => key));
      const verdicts = (all: readonly Judged[]): readonly string[] =>
        all.filter(({ key }) => sure.has(key)).map(({ key, verdict }) => `${key}: ${verdict}`);
      expect(verdicts(now)).toEqual(verdicts(then));
      expect(sure.size * 2).toBeGreaterThanOrEqual(then.length);
    },
  );
});
