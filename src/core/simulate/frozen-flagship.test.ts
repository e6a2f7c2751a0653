// The first flagship, frozen: figures of speed and the strength of the search for answer keys are measured on it for good.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLibrary } from '../scenario/resolve/load-library.ts';
import { EMPTY_LIBRARY, loadScenario } from '../scenario/load-scenario.ts';

const FROZEN = {
  'the_half_bridge.json': '7a78fcbefc1e1e2efcc678eef9111f78184620675f16e4c7765417cb2502a156',
  'library/measures.json': '9bb4057ebd31bb9c66faf486ebca5b308e0c063ed9ccb5cf24670dd8512f2abc',
  'library/templates.json': '9c21040766a465ed0373a86a2b3178fbe919757fc84fb5ce8c51038581768d96',
};
const read = (file: keyof typeof FROZEN): string =>
  readFileSync(new URL(`../../../bench/fixtures/flagship-1/${file}`, import.meta.url), 'utf8');

test.each(Object.entries(FROZEN))('%s is as it was frozen', (file, hash) => {
  const text = read(file as keyof typeof FROZEN);
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
});

test('a scenario of that day still plays without an error', () => {
  const { library } = loadLibrary(read('library/measures.json'), read('library/templates.json'));
  const { scenario, issues } = loadScenario(read('the_half_bridge.json'), library ?? EMPTY_LIBRARY);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario?.id).toBe('the_half_bridge');
});
