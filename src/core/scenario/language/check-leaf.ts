// A single text, number or truth value against its schema, with the reason in plain words.

import type { Findings } from '../issue/issue.ts';
import { anyOf, jsonKindMessage, meant } from '../issue/notes.ts';
import { ID_PATTERN } from '../../ref/limits.ts';
import { findUnseen } from '../../ref/lookalikes.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
import { partsOf } from '../../ref/value-path.ts';
import { kindOf, kindsOf, limitsOf, patternOf, type Schema, shapeOf, toldOf } from './read-schema.ts';

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** True if the value fits; otherwise reports why not. */
export function checkLeaf(findings: Findings, schema: Schema, value: unknown, path: Path): boolean {
  if (schema.safeParse(value).success) return true;
  if (!kindsOf(schema).includes(kindOf(value))) reportKind(findings, schema, value, path);
  else if (typeof value === 'string') reportText(findings, schema, value, path);
  else if (typeof value === 'number') reportNumber(findings, schema, value, path);
  else reportKind(findings, schema, value, path);
  return false;
}

function reportKind(findings: Findings, schema: Schema, value: unknown, path: Path): void {
  findings.add('type.wrong', { path }, wrongKind(schema, value));
}

/** What is wanted, and what stands there. */
export const wrongKind = (schema: Schema, value: unknown) => ({
  wanted: anyOf(kindsOf(schema).map(jsonKindMessage)),
  got: jsonKindMessage(kindOf(value)),
});

function reportNumber(findings: Findings, schema: Schema, value: number, path: Path): void {
  const shape = shapeOf(schema);
  if (shape.type === 'literal') {
    findings.add('schema.version', { path }, { version: Number(shape.values[0]) });
    return;
  }
  const { low, high } = limitsOf(schema);
  if (Number.isInteger(value)) findings.add('number.range', { path }, { low, high });
  else findings.add('type.wrong', { path }, { wanted: jsonKindMessage('number'), got: jsonKindMessage('fraction') });
}

function reportText(findings: Findings, schema: Schema, value: string, path: Path): void {
  const shape = shapeOf(schema);
  const { low, high } = limitsOf(schema);
  const pattern = patternOf(schema);
  const unseen = findUnseen(value);
  if (unseen !== null && (shape.type === 'enum' || pattern !== undefined)) {
    findings.add('name.unseen', { path, at: unseen.at }, { code: unseen.code });
  } else if (shape.type === 'enum') {
    const options = Object.values(shape.entries);
    const near = nearestOf(value.slice(0, 60), options);
    findings.add('value.unknown', { path }, { value: short(value), options }, meant(near));
  } else if (value.length < low || value.length > high) {
    findings.add('text.length', { path }, { short: value.length < low, length: value.length, high });
  } else if (pattern?.source === ID_PATTERN.source) {
    if (pattern.test(value)) findings.add('id.reserved', { path }, { id: value });
    else findings.add('id.form', { path }, { id: short(value) }, meant(slug(value)));
  } else {
    findings.add(
      'value.form',
      { path },
      { value: short(value), example: JSON.stringify(toldOf(schema).example) ?? '' },
    );
  }
}

/** `Port Ansa` -> `port_ansa`; `inject.toll` -> `toll`, since an id alone is wanted */
function slug(text: string): string | undefined {
  const { id } = partsOf(text);
  if (ID_PATTERN.test(id)) return id;
  const made = text
    .slice(0, 48)
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '');
  return made === '' ? undefined : made;
}
