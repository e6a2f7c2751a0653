// docs/findings.md: the result of a run with everything that is needed to read it, made from the experiments and their result alone.

import { compileScenario } from '../../core/compile/compile-scenario.ts';
import { exercised } from '../../core/findings/exercised.ts';
import { quantileFor } from '../../core/findings/interval.ts';
import type { Finding } from '../../core/scenario/language/schema-findings.ts';
import { FIRST_SEEDS, MOST_SEEDS } from '../../core/findings/sensitivity.ts';
import { domainName } from '../../text/domain-words.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { policyNamesFor } from '../../core/simulate/policies.ts';
import { doctrines } from '../doctrines.ts';
import { contrastTable, controlTable, inCells, sweepText } from './details-page.ts';
import { breakerText, effectText, keptText, lostText, sum } from './findings-in-words.ts';
import type { Experiments } from './open-experiments.ts';
import type { TriedFinding, Wanted } from './try-findings.ts';

/** Plays by each doctrine that show what is reached. */
const PLAYS = 40;

export function findingsPage(opened: readonly Experiments[], tried: readonly TriedFinding[], wanted: Wanted): string {
  const sections = opened.flatMap((experiments) => {
    const own = tried.filter(({ scenario }) => scenario === experiments.named.scenario.id);
    return scenarioSection(experiments, own, wanted);
  });
  return `${[...opening(wanted), ...sections].join('\n\n')}\n`;
}

function opening(wanted: Wanted): readonly string[] {
  const { runs, comparisons, sensitivity: sets } = wanted;
  return [
    `# ${say('findings.page_title')}`,
    say('findings.page_made', { command: `\`${commandFor(wanted)}\`` }),
    say('findings.page_intro'),
    `## ${say('findings.page_how_title')}`,
    say('findings.page_effect', { runs }),
    say('findings.page_interval', { comparisons, quantile: quantileFor(comparisons) }),
    say('findings.page_least'),
    say('findings.page_decided'),
    say('findings.page_control'),
    say('findings.page_sweeps'),
    say('findings.page_given'),
    sets === 0
      ? say('findings.page_no_sensitivity')
      : say('findings.page_sensitivity', { sets, first: FIRST_SEEDS, most: MOST_SEEDS }),
  ];
}

function commandFor({ runs, seed, sensitivity }: Wanted): string {
  return `shadow-mandate findings --runs ${runs} --seed ${seed} --sensitivity ${sensitivity}`;
}

function scenarioSection(experiments: Experiments, tried: readonly TriedFinding[], wanted: Wanted): readonly string[] {
  const { named, findings } = experiments;
  const { title, id, objectives } = named.scenario;
  const most = objectives.reduce((all, { max }) => all + max, 0);
  return [
    `## ${say('findings.page_scenario', { scenario: `${title} (\`${id}\`)` })}`,
    sum(tried),
    say('findings.page_units', { objectives: objectives.length, most }),
    verdictTable(findings, tried),
    ...controlSection(tried),
    ...sensitivitySection(title, tried),
    ...designSection(findings),
    ...exercisedSection(experiments, wanted),
    ...findings.flatMap((finding, k) => details(experiments, finding, tried[k] as TriedFinding)),
  ];
}

function verdictTable(findings: readonly Finding[], tried: readonly TriedFinding[]): string {
  const rows = tried.map((one, k) => {
    const { id, verdict, control } = one;
    const decided = verdict === 'not_applicable' ? '' : (one.reason ?? '');
    const cells = [
      `\`${id}\``,
      verdict === 'not_applicable' ? (one.reason ?? '') : (findings[k]?.claim ?? ''),
      say('findings.verdict', { verdict }),
      control === undefined ? '' : say('findings.control', { control }),
      effectText(one),
      decided,
    ];
    return inCells(cells);
  });
  return [say('findings.page_table'), '|---|---|---|---|---|---|', ...rows].join('\n');
}

/** Which controls hold, and where there was something to be switched off. */
function controlSection(tried: readonly TriedFinding[]): readonly string[] {
  const withOne = tried.filter(({ control }) => control !== undefined);
  if (withOne.length === 0) return [];
  const held = withOne.filter(({ control }) => control === 'holds');
  const idle = held.filter(
    (one) => !one.controls.some(({ contrasts }) => contrasts.some(({ id }) => isThere(one, id))),
  );
  const ids = (list: readonly TriedFinding[]): string =>
    list.length === 0 ? say('findings.none') : list.map(({ id }) => `\`${id}\``).join(', ');
  const without = tried.filter(({ control, verdict }) => control === undefined && verdict !== 'not_applicable');
  return [
    `### ${say('findings.page_controls_title')}`,
    say('findings.page_controls_held', { n: held.length, of: withOne.length, ids: ids(held) }),
    say('findings.page_controls_idle', { ids: ids(idle) }),
    say('findings.page_controls_other', {
      failed: ids(withOne.filter(({ control }) => control !== 'holds')),
      without: ids(without),
    }),
  ];
}

/** Whether a contrast has, with the mechanism at work, an effect that matters. */
function isThere({ contrasts }: TriedFinding, contrast: string): boolean {
  const found = contrasts.find(({ id }) => id === contrast);
  return found !== undefined && Math.abs(found.effect) >= found.least && (found.low > 0 || found.high < 0);
}

function designSection(findings: readonly Finding[]): readonly string[] {
  const own = findings.filter(({ contrasts, design }) => contrasts.length > 0 && design !== undefined);
  if (own.length === 0) return [];
  return [
    `### ${say('findings.page_design_title')}`,
    say('findings.page_design_intro'),
    own.map(({ id, design }) => `- \`${id}\`: ${design}`).join('\n'),
  ];
}

function sensitivitySection(scenario: string, tried: readonly TriedFinding[]): readonly string[] {
  const rows = tried
    .filter(({ sensitivity }) => sensitivity !== undefined)
    .map((one) => inCells([`\`${one.id}\``, keptText(one), lostText(one), breakerText(one)]));
  if (rows.length === 0) return [];
  return [
    `### ${say('findings.page_sensitivity_title', { scenario })}`,
    [say('findings.page_sensitivity_table'), '|---|---|---|---|', ...rows].join('\n'),
  ];
}

function exercisedSection({ named }: Experiments, { seed }: Wanted): readonly string[] {
  const program = compileScenario(named);
  const names = policyNamesFor(named.scenario.id);
  const policies = names.map((name) => doctrines(name, program));
  const { reached, claimed, missing } = exercised(program, policies, seed, PLAYS);
  const list = (ids: readonly string[], name: (id: string) => string = (id) => id): string =>
    ids.length === 0 ? say('findings.none') : ids.map(name).join(', ');
  return [
    `### ${say('findings.page_exercised_title')}`,
    say('findings.page_exercised', { plays: PLAYS, policies: names.join(', ') }),
    say('findings.page_exercised_reached', { n: reached.length, ids: list(reached) }),
    say('findings.page_exercised_claimed', { ids: list(claimed, inWords) }),
    say('findings.page_exercised_missing', { ids: list(missing, inWords) }),
  ];
}

const inWords = (id: string): string => `${id} (${domainName(id)})`;

function details(experiments: Experiments, finding: Finding, tried: TriedFinding): readonly string[] {
  const { id, claim, sources, design, note } = finding;
  if (tried.verdict === 'not_applicable') return [];
  const verdict = tell('findings.verdict', { verdict: tried.verdict });
  return [
    `### ${id}: ${say(verdict)}`,
    `${claim} ${say('findings.page_sources', { sources: sources.join(', ') })}`,
    ...(design === undefined ? [] : [say('findings.page_design', { what: design })]),
    ...contrastTable(experiments, finding, tried),
    ...finding.contrasts.map((one) => say('findings.page_why_least', { id: one.id, why: one.why_least })),
    ...controlTable(finding, tried),
    ...(finding.sweeps ?? []).flatMap((sweep, k) => sweepText(sweep, tried.sweeps[k])),
    ...(note === undefined ? [] : [say('findings.page_note', { note })]),
  ];
}
