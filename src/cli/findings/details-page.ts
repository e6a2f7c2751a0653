// The tables of one finding on the page: its contrasts, its controls and its sweeps.

import type { Contrast, Finding, Side, Sweep } from '../../core/scenario/language/schema-findings.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { effectText } from './findings-in-words.ts';
import type { Experiments } from './open-experiments.ts';
import type { TriedFinding } from './try-findings.ts';

/** A row of a table; signs that would end a cell are escaped. */
export const inCells = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

export function contrastTable({ named }: Experiments, finding: Finding, tried: TriedFinding): string {
  const rows = finding.contrasts.map((contrast, k) => {
    const judged = tried.contrasts[k];
    const given = judged === undefined ? [] : [judged.given.a, judged.given.b];
    return inCells([
      `*${contrast.id}*: ${contrast.label}`,
      sideText(contrast.a),
      sideText(contrast.b),
      readText(contrast, named.scenario.turns),
      claimedText(contrast),
      judged === undefined ? '' : effectText(judged),
      judged === undefined ? '' : say('findings.verdict', { verdict: judged.verdict }),
      given.map((share) => (share === null ? '–' : say('cli.percent', { percent: share }))).join(', '),
    ]);
  });
  return [say('findings.page_contrasts'), '|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}

function claimedText({ direction, least }: Contrast): string {
  const args = { direction: tell('findings.direction', { direction }), least };
  return direction === 'up' || direction === 'down'
    ? say('findings.page_claimed', args)
    : say('findings.page_claimed_within', args);
}

function readText({ outcome }: Contrast, turns: number): string {
  const { at, over = 'last', from = 1 } = outcome;
  const value = `\`${outcome.value}\``;
  if (over !== 'last') return say('findings.page_over', { over, value, from, until: at ?? turns });
  return at === undefined ? say('findings.page_at_end', { value }) : say('findings.page_at', { value, turn: at });
}

function sideText(side: Side): string {
  const { policy, answers, orders, take_up: dossiers, starts, unknowns, set } = side;
  const pairs = (record: Readonly<Record<string, string | number>>): string =>
    Object.entries(record)
      .map(([key, value]) => `\`${key}: ${value}\``)
      .join(', ');
  const more = [
    ...(answers === undefined ? [] : [say('findings.page_answers', { answers: pairs(answers) })]),
    ...(orders === undefined ? [] : [say('findings.page_orders', { orders: orders.map(orderText).join(', ') })]),
    ...(dossiers === undefined
      ? []
      : [say('findings.page_dossiers', { dossiers: dossiers.map((one) => `\`${one}\``).join(', ') })]),
    ...(starts === undefined ? [] : [say('findings.page_starts', { turn: starts })]),
    ...(unknowns === undefined ? [] : [say('findings.page_unknowns', { unknowns: pairs(unknowns) })]),
    ...(set === undefined ? [] : [say('findings.page_set', { numbers: pairs(set) })]),
  ];
  return [`\`${policy}\``, ...more].join('; ');
}

function orderText({ measure, target, from, until }: NonNullable<Side['orders']>[number]): string {
  const turns = from === undefined && until === undefined ? '' : ` (${from ?? 1}–${until ?? ''})`;
  return `\`${measure}${target === undefined ? '' : ` ${target}`}\`${turns}`;
}

export function controlTable(finding: Finding, tried: TriedFinding): readonly string[] {
  const rows = (finding.controls ?? []).flatMap(({ label, set }, k) =>
    (tried.controls[k]?.contrasts ?? []).map((one) =>
      inCells([
        label,
        Object.entries(set)
          .map(([path, value]) => `\`${path}: ${value}\``)
          .join(', '),
        `*${one.id}*`,
        effectText(one),
        say('findings.control', { control: tried.controls[k]?.verdict ?? 'unclear' }),
      ]),
    ),
  );
  return rows.length === 0 ? [] : [[say('findings.page_controls'), '|---|---|---|---|---|', ...rows].join('\n')];
}

export function sweepText(sweep: Sweep, judged: TriedFinding['sweeps'][number] | undefined): readonly string[] {
  if (judged === undefined) return [];
  const { label, of, trend, least, why_least: why } = sweep;
  const verdict = tell('findings.verdict', { verdict: judged.verdict });
  const effect = effectText(judged);
  const rows = judged.points.map((point) => inCells([point.label, effectText(point)]));
  return [
    say('findings.page_sweep', {
      label,
      of,
      trend: tell('findings.direction', { direction: trend }),
      least,
      why,
      effect,
      verdict,
    }),
    [say('findings.page_points'), '|---|---|', ...rows].join('\n'),
  ];
}
