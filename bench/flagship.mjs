// The first flagship with its library as frozen, as text: figures of one month can be held against those of another.
import { readFileSync } from 'node:fs';

/** @param {string} path */
const read = (path) => readFileSync(new URL(`./fixtures/flagship-1/${path}`, import.meta.url), 'utf8');

export const readFlagship = () => ({
  scenario: read('the_half_bridge.json'),
  measures: read('library/measures.json'),
  templates: read('library/templates.json'),
});
