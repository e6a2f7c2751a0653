import { expect, test } from 'vitest';
import { loadScenario } from '../load-scenario.ts';
import { smallLibrary, smallScenario } from '../small-scenario.fixture.ts';

const MANY = 40;

/** The small library with a template of as many rules and words as a template can have. */
function largeLibrary() {
  const library = smallLibrary();
  const [template] = library.templates;
  const effects = Array.from({ length: 40 }, () => ({ change: 'self.wealth', by: 1, note: 'word '.repeat(30) }));
  const rules = Array.from({ length: 20 }, (_, k) => ({ id: `r${k}`, title: 't', effects, provenance: ['design'] }));
  return { ...library, templates: template === undefined ? [] : [{ ...template, rules }] };
}

function crowded() {
  const draft = smallScenario();
  const [first] = draft.actors;
  for (let k = draft.actors.length; k < MANY && first !== undefined; k++) draft.actors.push({ ...first, id: `a${k}` });
  return JSON.stringify(draft);
}

test('more copies of a template than a log can hold are told once, where the first is too many, and are not made', () => {
  const { scenario, issues } = loadScenario(crowded(), largeLibrary());
  expect(scenario).toBeNull();
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['growth.library actors[12].template']);
});

test('a template is not judged by how often it could be used', () => {
  const { issues } = loadScenario(JSON.stringify(smallScenario()), largeLibrary());
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('measures from the library count as well', () => {
  const library = smallLibrary();
  const [measure] = library.measures;
  const start = Array.from({ length: 40 }, () => ({ change: 'target.pressure', by: 1, note: 'word '.repeat(30) }));
  const large = measure === undefined ? [] : [{ ...measure, start, end: start, blind: { start, end: start } }];
  const draft = smallScenario();
  for (let k = 0; k < 80; k++) draft.measures.push({ use: 'patrol', id: `p${k}` });
  const { issues } = loadScenario(JSON.stringify(draft), { ...library, measures: large });
  expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['growth.library']);
});
