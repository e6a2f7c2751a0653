// 10,000 spoilt scenarios, small and large; the log's own test has as many.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { checkAnyText } from './fuzz-check.fixture.ts';
import { loadLibrary } from './resolve/load-library.ts';
import { EMPTY_LIBRARY } from './load-scenario.ts';
import { diceOf, spoilText, spoilValue } from './mutate-text.fixture.ts';
import { smallLibrary, smallScenario } from './small-scenario.fixture.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const shipped = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));

describe('any text gives located, typed issues and nothing else', () => {
  test('8,000 spoilt small scenarios', () => {
    const library = smallLibrary();
    const text = JSON.stringify(smallScenario(), null, 2);
    for (let seed = 0; seed < 4000; seed++) {
      checkAnyText(spoilText(text, diceOf(seed)), library);
      checkAnyText(JSON.stringify(spoilValue(smallScenario(), diceOf(seed))), library);
    }
  });

  test.each(shipped)('2,000 spoilt copies of the shipped scenarios: %s', (name) => {
    const library = loadLibrary(read('library/measures.json'), read('library/templates.json')).library ?? EMPTY_LIBRARY;
    const text = read(name);
    const value: unknown = JSON.parse(text);
    const each = Math.ceil(1000 / shipped.length);
    for (let seed = 0; seed < each; seed++) {
      checkAnyText(spoilText(text, diceOf(seed)), library);
      checkAnyText(JSON.stringify(spoilValue(value, diceOf(seed))), library);
    }
  });
});
