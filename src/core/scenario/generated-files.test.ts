// The schema files and the reference are kept in the repository, so that editors and readers have them without a build.
// Here they are compared with what they are made from; `UPDATE=1` writes them anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOMAIN_WORDS } from '../../text/domain-words.ts';
import { DOMAIN_IDS } from './check-provenance.ts';
import { jsonSchemaText, SCHEMA_FILES, type SchemaFile } from './json-schema.ts';
import { shapeOf, toldOf } from './read-schema.ts';
import { referencePage } from './reference-page.ts';
import { scenarioSchema } from './schema.ts';

const root = new URL('../../../', import.meta.url);
const made: readonly (readonly [string, string])[] = [
  ...Object.keys(SCHEMA_FILES).map((file) => [`scenarios/${file}`, jsonSchemaText(file as SchemaFile)] as const),
  ['docs/reference.md', referencePage()],
];

function kept(path: string, text: string): string {
  const file = new URL(path, root);
  if (process.env['UPDATE'] === '1') writeFileSync(file, text);
  return readFileSync(file, 'utf8');
}

describe('generated files', () => {
  test.each(made)('%s is what the schema says now (npm run reference writes it)', (path, text) => {
    expect(kept(path, text)).toBe(text);
  });

  test('every section of a scenario is described, and every code of the checks is listed', () => {
    const page = referencePage();
    const shape = shapeOf(scenarioSchema);
    const fields = shape.type === 'object' ? Object.entries(shape.shape) : [];
    expect(fields.length).toBeGreaterThan(30);
    for (const [key, field] of fields) {
      expect(page).toContain(`| \`${key}\` |`);
      expect(toldOf(field).description, `description of ${key}`).not.toBe('');
    }
    expect(page).toContain('| `name.unknown` | error |');
  });

  test('every ID that provenance may name is told in words, and no other', () => {
    expect(Object.keys(DOMAIN_WORDS).sort()).toEqual([...DOMAIN_IDS].sort());
    const page = referencePage();
    for (const [id, { name, means }] of Object.entries(DOMAIN_WORDS)) {
      expect(name.length * means.length, id).toBeGreaterThan(0);
      expect(page).toContain(`| \`${id}\` | ${name} | ${means} |`);
    }
  });
});
