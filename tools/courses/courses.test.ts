// Courses are made from the flagship, so that there is one text to mend. `npm run courses` writes them anew: this, with UPDATE=1.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AuthoredScenario } from '../../src/core/scenario/language/schema.ts';
import { fourQuarters } from './four-quarters.ts';

const file = (name: string): URL => new URL(`../../scenarios/${name}`, import.meta.url);
const flagship = JSON.parse(readFileSync(file('the_half_bridge.json'), 'utf8')) as AuthoredScenario;

test('the short course is the flagship with what it says differs', () => {
  const text = `${JSON.stringify(fourQuarters(flagship), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file('four_quarters.json'), text);
  expect(readFileSync(file('four_quarters.json'), 'utf8')).toBe(text);
});
