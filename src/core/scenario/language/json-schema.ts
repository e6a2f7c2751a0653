// The language as JSON Schema (2020-12), so that editors complete and check while an author types.

import { z } from 'zod';
import { doctrineSchema } from './schema-doctrine.ts';
import { findingsSchema } from './schema-findings.ts';
import { measureLibrarySchema, scenarioSchema, templateLibrarySchema } from './schema.ts';

/** Each schema file under `scenarios/` -> what stands in it. */
export const SCHEMA_FILES = {
  'scenario.schema.json': { title: 'Shadow Mandate scenario', schema: scenarioSchema },
  'measures.schema.json': { title: 'Shadow Mandate library of measures', schema: measureLibrarySchema },
  'templates.schema.json': { title: 'Shadow Mandate library of actor templates', schema: templateLibrarySchema },
  'doctrine.schema.json': { title: 'Shadow Mandate doctrine', schema: doctrineSchema },
  'findings.schema.json': { title: 'Shadow Mandate experiments', schema: findingsSchema },
} as const;

export type SchemaFile = keyof typeof SCHEMA_FILES;

/** The text of one schema file. */
export function jsonSchemaText(file: SchemaFile): string {
  const { title, schema } = SCHEMA_FILES[file];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 1)}\n`;
}
