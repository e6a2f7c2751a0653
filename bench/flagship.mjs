// The shipped flagship with its library, as text.
import { readFileSync } from 'node:fs';

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../scenarios/${path}`, import.meta.url), 'utf8');

export const readFlagship = () => ({
  scenario: read('the_half_bridge.json'),
  measures: read('library/measures.json'),
  templates: read('library/templates.json'),
});
