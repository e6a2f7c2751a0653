// The tables of one finding on the page: its contrasts, its controls and its sweeps.

import type { Contrast, Finding, Side, Sweep } from '../../core/scenario/language/schema-findings.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { claimedText, effectText } from './findings-in-words.ts';
import type { Experiments } from './open-experiments.ts';
import type { TriedFinding } from './try-findings.ts';

/** A row of a table; signs that would end a cell are escaped. */
export const inCells = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

export function contrastTable({ named }: Experiments, finding: Finding, tried: TriedFinding): readonly string[] {
  const rows = finding.contrasts.map((contrast, k) => {
    const judged = tried.contrasts[k];
    const given = judged === undefined ? [] : [judged.given.a, judged.given.b];
    return inCells([
      `*${contrast.id}*: ${contrast.label}`,
      sideText(apart(contrast.a, sharedIn(contrast))),
      sideText(apart(contrast.b, sharedIn(contrast))),
      readText(contrast, named.scenario.turns),
      claimedText(contrast),
      judged === undefined ? '' : effectText(judged),
      judged === undefined ? '' : say('findings.verdict', { verdict: judged.verdict }),
      given.map((share) => (share === null ? '–' : say('cli.percent', { percent: share }))).join(', '),
    ]);
  });
  const table = [say('findings.page_contrasts'), '|---|---|---|---|---|---|---|---|', ...rows].join('\n');
  return [table, ...sharedText(finding)];
}

type Settings = Pick<Side, 'set' | 'unknowns'>;

/** Numbers and truths that are the same on both sides: told once, below the table. */
function sharedIn({ a, b }: Contrast): Settings {
  return { set: sameIn(a.set, b.set), unknowns: sameIn(a.unknowns, b.unknowns) };
}

type Named<T> = Readonly<Record<string, T>>;

const sameIn = <T>(a: Named<T> = {}, b: Named<T> = {}): Record<string, T> =>
  Object.fromEntries(Object.entries(a).filter(([key, value]) => b[key] === value));

function apart(side: Side, { set, unknowns }: Settings): Side {
  const left = <T>(own: Named<T> | undefined, shared: Named<T> = {}): Record<string, T> | undefined => {
    const rest = Object.entries(own ?? {}).filter(([key]) => !Object.hasOwn(shared, key));
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
  };
  return { ...side, set: left(side.set, set), unknowns: left(side.unknowns, unknowns) };
}

/** One line for all contrasts that share the same. */
function sharedText({ contrasts }: Finding): readonly string[] {
  const of = new Map<string, string[]>();
  for (const contrast of contrasts) {
    const shared = settingTexts(sharedIn(contrast)).join('; ');
    if (shared !== '') of.set(shared, [...(of.get(shared) ?? []), `*${contrast.id}*`]);
  }
  return [...of].map(([shared, ids]) => say('findings.page_shared', { ids: ids.join(', '), shared }));
}

const pairs = (record: Named<string | number>): string =>
  Object.entries(record)
    .map(([key, value]) => `\`${key}: ${value}\``)
    .join(', ');

function settingTexts({ set = {}, unknowns = {} }: Settings): readonly string[] {
  return [
    ...(Object.keys(unknowns).length === 0 ? [] : [say('findings.page_unknowns', { unknowns: pairs(unknowns) })]),
    ...(Object.keys(set).length === 0 ? [] : [say('findings.page_set', { numbers: pairs(set) })]),
  ];
}

function readText({ outcome }: Contrast, turns: number): string {
  const { at, over = 'last', from = 1 } = outcome;
  const value = `\`${outcome.value}\``;
  if (over !== 'last') return say('findings.page_over', { over, value, from, until: at ?? turns });
  return at === undefined ? say('findings.page_at_end', { value }) : say('findings.page_at', { value, turn: at });
}

function sideText(side: Side): string {
  const { policy, answers, orders, take_up: dossiers, starts } = side;
  const more = [
    ...(answers === undefined ? [] : [say('findings.page_answers', { answers: pairs(answers) })]),
    ...(orders === undefined ? [] : [say('findings.page_orders', { orders: orders.map(orderText).join(', ') })]),
    ...(dossiers === undefined
      ? []
      : [say('findings.page_dossiers', { dossiers: dossiers.map((one) => `\`${one}\``).join(', ') })]),
    ...(starts === undefined ? [] : [say('findings.page_starts', { turn: starts })]),
    ...settingTexts(side),
  ];
  return [`\`${policy}\``, ...more].join('; ');
}

function orderText({ measure, target, from, until }: NonNullable<Side['orders']>[number]): string {
  const turns = from === undefined && until === undefined ? '' : ` (${from ?? 1}–${until ?? ''})`;
  return `\`${measure}${target === undefined ? '' : ` ${target}`}\`${turns}`;
}

export function controlTable(finding: Finding, tried: TriedFinding): readonly string[] {
  const rows = (finding.controls ?? []).flatMap(({ label, set }, k) =>
    (tried.controls[k]?.contrasts ?? []).map((one, n) =>
      inCells([
        n === 0 ? label : '',
        n === 0 ? pairs(set) : '',
        `*${one.id}*`,
        effectIn(tried, one.id),
        effectText(one),
        say('findings.control', { control: one.verdict }),
      ]),
    ),
  );
  return rows.length === 0 ? [] : [[say('findings.page_controls'), '|---|---|---|---|---|---|', ...rows].join('\n')];
}

/** With the mechanism at work. */
function effectIn({ contrasts }: TriedFinding, contrast: string): string {
  const found = contrasts.find(({ id }) => id === contrast);
  return found === undefined ? '' : effectText(found);
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
