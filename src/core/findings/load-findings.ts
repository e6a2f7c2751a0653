// A file of experiments: text -> experiments that may be trusted, or every reason why not, with line and column. Checked against the
// scenario they are about: every name, number, expression and doctrine in them must exist.

import { nearestOf } from '../ref/nearest.ts';
import { partsOf } from '../ref/value-path.ts';
import type { Path } from '../ref/path.ts';
import type { Problem } from '../expression/expression.ts';
import { parseAmount } from '../expression/parse.ts';
import { readShaped } from '../scenario/language/read-shaped.ts';
import { Findings as Problems, type Issue } from '../scenario/issue/issue.ts';
import type { ThingKind } from '../scenario/issue/kinds.ts';
import { locate } from '../scenario/issue/locate.ts';
import { kindMessage, meant } from '../scenario/issue/notes.ts';
import type { NamedScenario } from '../scenario/names/named-scenario.ts';
import { subjectsOf, targetsOf } from '../scenario/names/targets.ts';
import { type Site, sitesAt } from './number-sites.ts';
import { outcomeNames } from './outcome.ts';
import {
  type Contrast,
  type Finding,
  type Findings,
  findingsSchema,
  type Side,
} from '../scenario/language/schema-findings.ts';

export interface LoadedFindings {
  /** null when there is an error */
  readonly findings: Findings | null;
  readonly issues: readonly Issue[];
}

export interface About {
  readonly named: NamedScenario;
  readonly sites: readonly Site[];
  /** names of all doctrines */
  readonly doctrines: readonly string[];
}

export function loadFindings(text: string, about: About): LoadedFindings {
  const shaped = readShaped(text, findingsSchema);
  const problems = new Problems();
  if (shaped.value !== null && shaped.findings.length === 0) checkAll({ ...about, problems }, shaped.value as Findings);
  const issues = locate([...shaped.findings, ...problems.list], shaped.source);
  const sound = issues.every(({ severity }) => severity !== 'error');
  return { findings: sound ? (shaped.value as Findings) : null, issues };
}

interface Checking extends About {
  readonly problems: Problems;
}

function checkAll(checking: Checking, { scenario, findings }: Findings): void {
  const { id } = checking.named.scenario;
  if (scenario !== id)
    checking.problems.add('value.unknown', { path: ['scenario'] }, { value: scenario, options: [id] }, meant(id));
  checkIds(checking, findings, ['findings'], 'finding');
  findings.forEach((finding, k) => checkFinding(checking, finding, ['findings', k]));
}

function checkFinding(checking: Checking, finding: Finding, path: Path): void {
  const { contrasts, controls = [], sweeps = [] } = finding;
  checkIds(checking, contrasts, [...path, 'contrasts'], 'contrast');
  checkIds(checking, controls, [...path, 'controls'], 'control');
  contrasts.forEach((contrast, k) => checkContrast(checking, contrast, [...path, 'contrasts', k]));
  const known = contrasts.map(({ id }) => id);
  controls.forEach(({ of = [], set }, k) => {
    of.forEach((id, n) => mustBe(checking, 'contrast', id, known, [...path, 'controls', k, 'of', n]));
    checkNumbers(checking, set, [...path, 'controls', k, 'set']);
  });
  sweeps.forEach(({ of, points }, k) => {
    mustBe(checking, 'contrast', of, known, [...path, 'sweeps', k, 'of']);
    points.forEach(({ unknowns, set }, n) => {
      checkTruths(checking, unknowns, [...path, 'sweeps', k, 'points', n, 'unknowns']);
      checkNumbers(checking, set, [...path, 'sweeps', k, 'points', n, 'set']);
    });
  });
}

function checkContrast(checking: Checking, { a, b, outcome }: Contrast, path: Path): void {
  checkSide(checking, a, [...path, 'a']);
  checkSide(checking, b, [...path, 'b']);
  const { scenario, layout } = checking.named;
  const parsed = parseAmount(outcome.value, outcomeNames(scenario, layout));
  if (parsed.ok) return;
  for (const problem of parsed.problems) tell(checking, outcome.value, problem, [...path, 'outcome', 'value']);
}

function tell({ problems }: Checking, text: string, problem: Problem, path: Path): void {
  const place = { path, at: problem.start };
  const written = text.slice(problem.start, problem.end);
  if (problem.code === 'name') problems.add('name.unknown', place, { path: written }, meant(problem.suggestion));
  else problems.add('expression.type', place, { what: problem.message });
}

function checkSide(checking: Checking, side: Side, path: Path): void {
  const { scenario } = checking.named;
  mustBe(checking, 'doctrine', side.policy, checking.doctrines, [...path, 'policy']);
  checkTruths(checking, side.unknowns, [...path, 'unknowns']);
  checkNumbers(checking, side.set, [...path, 'set']);
  for (const [inject, choice] of Object.entries(side.answers ?? {})) {
    const place = [...path, 'answers', inject];
    mustBe(checking, 'inject', inject, idsOf(scenario.injects), place);
    const choices = scenario.injects.find(({ id }) => id === inject)?.choices;
    if (choices !== undefined) mustBe(checking, 'choice', choice, idsOf(choices), place);
  }
  (side.take_up ?? []).forEach((ref, k) => {
    mustBe(checking, 'actor_tie_or_route', ref, subjectsOf(scenario), [...path, 'take_up', k]);
  });
  (side.orders ?? []).forEach((order, k) => checkOrder(checking, order, [...path, 'orders', k]));
}

function checkOrder(checking: Checking, order: NonNullable<Side['orders']>[number], path: Path): void {
  const { scenario } = checking.named;
  mustBe(checking, 'measure', order.measure, idsOf(scenario.measures), [...path, 'measure']);
  const measure = scenario.measures.find(({ id }) => id === order.measure);
  if (measure === undefined) return;
  const targets = targetsOf(measure, scenario).map((ref) => partsOf(ref).id);
  const place = [...path, order.target === undefined ? 'measure' : 'target'];
  if (targets.length > 0 || order.target !== undefined) mustBe(checking, 'target', order.target ?? '', targets, place);
}

function checkTruths(checking: Checking, truths: Side['unknowns'], path: Path): void {
  const { unknowns = [] } = checking.named.scenario;
  for (const [id, option] of Object.entries(truths ?? {})) {
    mustBe(checking, 'unknown', id, idsOf(unknowns), [...path, id]);
    const options = unknowns.find((one) => one.id === id)?.options;
    if (options !== undefined) mustBe(checking, 'option', option, idsOf(options), [...path, id]);
  }
}

/** Every number that is set must be there. */
function checkNumbers({ sites, problems }: Checking, numbers: Side['set'], path: Path): void {
  for (const at of Object.keys(numbers ?? {})) {
    if (sitesAt(sites, at).length > 0) continue;
    const near = nearestOf(
      at,
      sites.map((site) => site.path),
    );
    problems.add('name.unknown', { path: [...path, at], key: at }, { path: at }, meant(near));
  }
}

function mustBe({ problems }: Checking, what: ThingKind, id: string, known: readonly string[], path: Path): void {
  if (!known.includes(id))
    problems.add('reference.unknown', { path }, { what: kindMessage(what), id }, meant(nearestOf(id, known)));
}

type Identified = readonly { readonly id: string }[];
const idsOf = (things: Identified): readonly string[] => things.map(({ id }) => id);

function checkIds({ problems }: Checking, things: Identified, path: Path, what: ThingKind): void {
  things.forEach(({ id }, k) => {
    if (things.findIndex((one) => one.id === id) !== k)
      problems.add('id.duplicate', { path: [...path, k, 'id'] }, { what: kindMessage(what), id });
  });
}
