// docs/findings.md is the page of one long run, and docs/findings.json its record. Few plays must say the same where the long run was sure
// by far; where they do not, the model has changed, and `npm run findings` has to tell what it says now.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeAll, type JudgedContrast, verdictIn } from '../../core/findings/judge.ts';
import { planPlays } from '../../core/findings/plan-plays.ts';
import { playPlan } from '../../core/findings/play-plan.ts';
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

/** Whether few plays can be expected to say the same: also with the effect moved by as much as they may be wrong. */
function isSure({ effect, low, high, direction, least, verdict }: JudgedContrast, runs: number): boolean {
  const reach = ((high - low) / 2 + 0.02) * Math.sqrt(runs / RUNS);
  return [effect - reach, effect, effect + reach].every((one) => {
    const interval = { effect: one, low: one - reach, high: one + reach };
    return verdictIn(interval, direction, least) === verdict;
  });
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
      // Only contrasts are compared: their controls and sweeps would double the time.
      const plan = planPlays(findings, true);
      const comparisons = opened.reduce((sum, one) => sum + planPlays(one.findings).comparisons, 0);
      const judged = judgeAll(
        plan,
        playPlan(named.scenario, plan.sides, { doctrines, seed: 7001, runs: RUNS }),
        comparisons,
      );
      const verdicts = (all: readonly Pick<TriedFinding, 'id' | 'contrasts'>[], isMeant: (key: string) => boolean) =>
        all.flatMap((one) =>
          one.contrasts
            .map((contrast) => ({ key: `${one.id} ${contrast.id}`, verdict: contrast.verdict }))
            .filter(({ key }) => isMeant(key)),
        );
      const own = record.filter(({ scenario }) => scenario === id);
      const sure = new Set(
        own.flatMap((one) =>
          one.contrasts.filter((each) => isSure(each, one.runs)).map((each) => `${one.id} ${each.id}`),
        ),
      );
      expect(verdicts(judged, (key) => sure.has(key))).toEqual(verdicts(own, (key) => sure.has(key)));
      expect(sure.size * 2).toBeGreaterThanOrEqual(own.flatMap(({ contrasts }) => contrasts).length);
    },
  );
});
