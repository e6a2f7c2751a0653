// A single text, number or truth value against its schema, with the reason in plain words.

import { KIND_WORDS } from '../../../text/author-messages.ts';
import { type Findings, meant } from '../issue/issue.ts';
import { ID_PATTERN } from '../../ref/limits.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
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
  const wanted = kindsOf(schema).map((kind) => KIND_WORDS[kind]);
  findings.add('type.wrong', { path }, [wanted.join(' or '), KIND_WORDS[kindOf(value)]]);
}

function reportNumber(findings: Findings, schema: Schema, value: number, path: Path): void {
  const shape = shapeOf(schema);
  if (shape.type === 'literal') {
    findings.add('schema.version', { path }, [Number(shape.values[0])]);
    return;
  }
  const { low, high } = limitsOf(schema);
  if (Number.isInteger(value)) findings.add('number.range', { path }, [low, high]);
  else findings.add('type.wrong', { path }, [KIND_WORDS.number, KIND_WORDS.fraction]);
}

function reportText(findings: Findings, schema: Schema, value: string, path: Path): void {
  const shape = shapeOf(schema);
  const { low, high } = limitsOf(schema);
  const pattern = patternOf(schema);
  if (shape.type === 'enum') {
    const options = Object.values(shape.entries);
    const near = nearestOf(value.slice(0, 60), options);
    findings.add('value.unknown', { path }, [short(value), options.join(', ')], meant(near));
  } else if (value.length < low || value.length > high) {
    findings.add('text.length', { path }, [value.length, low, high]);
  } else if (pattern?.source === ID_PATTERN.source) {
    if (pattern.test(value)) findings.add('id.reserved', { path }, [value]);
    else findings.add('id.form', { path }, [short(value)], meant(slug(value)));
  } else {
    findings.add('value.form', { path }, [short(value), JSON.stringify(toldOf(schema).example) ?? '']);
  }
}

/** `Port Ansa` -> `port_ansa` */
function slug(text: string): string | undefined {
  const made = text
    .slice(0, 48)
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '');
  return made === '' ? undefined : made;
}
