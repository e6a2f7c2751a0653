// The oldest Node that is promised is the one that is tried.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { triedNodes } from './tried-nodes.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

test('package, .nvmrc and workflow name the same oldest Node, and the workflow a newer one', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const oldest = read('.nvmrc').trim();
  const tried = triedNodes();
  expect(engines.node).toBe(`>=${oldest}`);
  expect(tried[0]).toBe(oldest);
  expect(tried.length).toBeGreaterThan(1);
});
