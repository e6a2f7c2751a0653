// Courses are made from the flagship, so that there is one text to mend; the doctrines that know it are made for them likewise.
// `npm run courses` writes them anew: this, with UPDATE=1.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AuthoredScenario } from '../../src/core/scenario/language/schema.ts';
import type { Doctrine } from '../../src/core/scenario/language/schema-doctrine.ts';
import { courseDoctrine } from './course-doctrine.ts';
import { fourQuarters } from './four-quarters.ts';

const file = (name: string): URL => new URL(`../../scenarios/${name}`, import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(file(name), 'utf8')) as T;
const flagship = read<AuthoredScenario>('the_half_bridge.json');

/** What lies in the file; written anew first where that is wanted. */
function written(name: string, made: unknown): { readonly is: string; readonly made: string } {
  const text = `${JSON.stringify(made, null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file(name), text);
  return { is: readFileSync(file(name), 'utf8'), made: text };
}

test('the short course is the flagship with what it says differs', () => {
  const { is, made } = written('four_quarters.json', fourQuarters(flagship));
  expect(is).toBe(made);
});

test.each([
  ['half_bridge_learns', 'four_quarters_learns', 'Four Quarters, learning'],
  ['half_bridge_blind', 'four_quarters_blind', 'Four Quarters, the same unread'],
])('the doctrine %s believes the same in the short course', (from, id, title) => {
  const doctrine = courseDoctrine(read<Doctrine>(`doctrines/${from}.json`), fourQuarters(flagship), { id, title });
  const { is, made } = written(`doctrines/${id}.json`, doctrine);
  expect(is).toBe(made);
  expect(doctrine.orders.length).toBeGreaterThan(10);
});
