// The schema files and the reference are kept in the repository, so that editors and readers have them without a build.
// Here they are compared with what they are made from; `UPDATE=1` writes them anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CLAIM_IDS as CLAIMS_IN_WORDS,
  claimName,
  DOMAIN_IDS as IN_WORDS,
  domainName,
} from '../../text/domain-words.ts';
import { say } from '../../text/say.ts';
import { CLAIM_IDS, DOMAIN_IDS } from '../../core/scenario/language/domain-ids.ts';
import { jsonSchemaText, SCHEMA_FILES, type SchemaFile } from '../../core/scenario/language/json-schema.ts';
import { loadLibrary } from '../../core/scenario/resolve/load-library.ts';
import { EMPTY_LIBRARY } from '../../core/scenario/load-scenario.ts';
import { shapeOf, toldOf } from '../../core/scenario/language/read-schema.ts';
import { verifiedPage } from './verified-page.ts';
import { referencePage } from './reference-page.ts';
import { scenarioSchema } from '../../core/scenario/language/schema.ts';

const root = new URL('../../../', import.meta.url);
const inLibrary = (part: string): string => readFileSync(new URL(`scenarios/library/${part}.json`, root), 'utf8');
const { library } = loadLibrary(inLibrary('measures'), inLibrary('templates'));
const page = referencePage(library ?? EMPTY_LIBRARY);
const made: readonly (readonly [string, string])[] = [
  ...Object.keys(SCHEMA_FILES).map((file) => [`scenarios/${file}`, jsonSchemaText(file as SchemaFile)] as const),
  ['docs/reference.md', page],
  ['docs/verified.md', verifiedPage()],
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
    const shape = shapeOf(scenarioSchema);
    const fields = shape.type === 'object' ? Object.entries(shape.shape) : [];
    expect(fields.length).toBeGreaterThan(30);
    for (const [key, field] of fields) {
      expect(page).toContain(`| \`${key}\` |`);
      expect(toldOf(field).description, `description of ${key}`).not.toBe('');
    }
    expect(page).toContain('| `name.unknown` | error |');
  });

  test('every measure and template of the library is listed with what it needs', () => {
    expect(library?.measures.length).toBeGreaterThan(10);
    for (const { id } of [...(library?.measures ?? []), ...(library?.templates ?? [])])
      expect(page).toContain(`| \`${id}\` |`);
    const row = (id: string): string => page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`)) ?? '';
    expect(row('network')).toContain('indicators `exploitation`, `integrity`; regional values `livelihoods`');
    expect(row('network')).toContain('`recruits` region');
    expect(row('joint_patrol')).toContain(
      '| region | 1 `military`, 1 `police` | regional values `security`, `trust`; parameters `slight` |',
    );
  });

  test('no state of a chart is listed among the parameters that a scenario must declare', () => {
    const states = new Set(library?.templates.flatMap((template) => template.states.map(({ id }) => id)));
    const parameters = [...page.matchAll(/; parameters (.*) \|$/gm)].flatMap(
      ([, names = '']) => names.match(/\w+/g) ?? [],
    );
    expect(parameters).toContain('slight');
    expect(parameters.filter((name) => states.has(name))).toEqual([]);
  });

  test('what a template does is listed to the last threshold, and what a measure does to the last effect', () => {
    const sheet = (heading: string): string => page.split(/^### /m).find((part) => part.startsWith(heading)) ?? '';
    for (const { id, params, transitions, rules = [] } of library?.templates ?? []) {
      const told = sheet(`\`${id}\``).replaceAll('\\|', '|');
      for (const { when } of [...transitions, ...rules]) expect(told).toContain(when ?? '');
      for (const param of Object.values(params)) {
        if (typeof param === 'string') throw new Error(`${id} has a parameter that says nothing of itself`);
        expect(told).toContain(param.text);
        expect(told).toContain(param.max === undefined ? '' : `${param.min} to ${param.max}`);
      }
    }
    for (const { id, title, start = [], end = [], blind } of library?.measures ?? []) {
      const told = sheet(`\`${id}\`: ${title}`);
      for (const effect of [...start, ...end, ...(blind?.start ?? [])]) {
        expect(told).toContain('change' in effect ? `change ${effect.change} by ${effect.by}` : '');
      }
    }
  });

  test('every ID that provenance may name is told in words, and no other', () => {
    expect([...IN_WORDS].sort()).toEqual([...DOMAIN_IDS].sort());
    for (const id of IN_WORDS) {
      const [name, means] = [domainName(id), say(`reference.means_${id}`)];
      expect([id, name.length > 0, means.length > 0]).toEqual([id, true, true]);
      expect(page).toContain(`| \`${id}\` | ${name} | ${means} |`);
    }
  });

  test('every claim that experiments test is told under its own heading, and called a claim wherever it is named', () => {
    expect(CLAIMS_IN_WORDS).toEqual(CLAIM_IDS);
    const [ids = '', claims = ''] = [say('reference.domain_title'), say('reference.claims_title')].map(
      (heading) => page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '',
    );
    for (const id of CLAIMS_IN_WORDS) {
      const row = `| \`${id}\` | ${claimName(id)} | ${say(`reference.means_${id}`)} |`;
      expect([id, claims.includes(row), ids.includes(`\`${id}\``)]).toEqual([id, true, false]);
      expect(domainName(id)).toBe(say('domain.claim', { claim: claimName(id) }));
    }
    expect(domainName('H01')).toMatch(/^Claim that this model tests: /);
  });
});
