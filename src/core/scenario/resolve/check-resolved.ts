// A resolved scenario against the schema of its own language, which is what a log is held against when it is opened again:
// what templates and parameters make of an actor has to fit as well as what an author writes. Whatever resolving has
// left as it was has been looked at already, so that only the rest is gone over.

import { checkShape } from '../language/check-shape.ts';
import { type Finding, Findings } from '../issue/issue.ts';
import type { IssueArgs } from '../issue/issue-messages.ts';
import { type Schema, shapeOf } from '../language/read-schema.ts';
import { type AuthoredScenario, type Scenario, scenarioSchema } from '../language/schema.ts';

/** Lists of an actor in which what it adds stands beside what its template has. */
const JOINED: ReadonlySet<unknown> = new Set(['states', 'transitions', 'rules', 'values', 'value_names']);

/** Finds with places in the resolved scenario. */
export function checkResolved(authored: AuthoredScenario, scenario: Scenario, findings: Findings): void {
  const own = new Findings();
  const fields = fieldsOf(scenarioSchema);
  for (const [key, value] of Object.entries(scenario)) {
    const schema = fields[key];
    const before: unknown = authored[key as keyof AuthoredScenario];
    if (schema !== undefined && value !== before) checkMade(schema, value, before, key, own);
  }
  for (const finding of own.list) {
    const joined = joinedList(finding, authored);
    if (joined === undefined) findings.take(finding);
    else findings.add('list.joined', { ...finding.place, key: joined.field }, joined);
  }
}

const fieldsOf = (schema: Schema): Readonly<Record<string, Schema>> => {
  const shape = shapeOf(schema);
  return shape.type === 'object' ? shape.shape : {};
};

function checkMade(schema: Schema, made: unknown, before: unknown, key: string, findings: Findings): void {
  const shape = shapeOf(schema);
  if (shape.type !== 'array' || !Array.isArray(made) || !Array.isArray(before)) {
    checkShape(schema, made, findings, [key]);
    return;
  }
  made.forEach((item: unknown, k) => {
    if (item !== before[k]) checkShape(shape.element, item, findings, [key, k]);
  });
}

/** What has to be said where the entries of a template and those that the author added are too many together. */
function joinedList({ code, place: { path }, message }: Finding, { actors }: AuthoredScenario) {
  const [section, k, field] = path;
  const template = section === 'actors' && path.length === 3 ? actors[Number(k)]?.template : undefined;
  if (code !== 'list.length' || template === undefined || !JOINED.has(field)) return undefined;
  const { length, high } = message.args as IssueArgs['list.length'];
  return { field: String(field), template, length, high };
}
