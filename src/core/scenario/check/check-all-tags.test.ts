import { describe, expect, test } from 'vitest';
import { sayStart } from '../../../text/say.ts';
import { at, type Draft, list, put } from '../issue-case.fixture.ts';
import { loadBesideLibrary, loadScenario, parseResolved } from '../load-scenario.ts';
import { smallLibrary, smallScenario } from '../small-scenario.fixture.ts';

const drafted = (change: (draft: Draft) => void): Draft => {
  const draft = smallScenario() as unknown as Draft;
  change(draft);
  return draft;
};
const told = (change: (draft: Draft) => void) =>
  loadScenario(JSON.stringify(drafted(change)), smallLibrary())
    .issues.filter(({ code }) => code === 'tag.none')
    .map(({ severity, path, message }) => `${severity} ${path}: ${sayStart(message)}`);

const bare = (draft: Draft, ...paths: string[]): void => {
  for (const path of paths) put(draft, path, { tags: undefined });
};

describe('what has no tags', () => {
  test('is told once, at the first, with how many there are', () => {
    expect(told((d) => bare(d, 'measures.1', 'injects.0.choices.1', 'injects.1.choices.0'))).toEqual([
      'warning measures[1]: 2 of the choices and 1 of the measures have no tags: no doctrine can tell these from one another.',
    ]);
    expect(told((d) => bare(d, 'injects.1.choices.0'))).toEqual([
      'warning injects[1].choices[0]: 1 of the choices and 0 of the measures have no tags: no doctrine can tell these from one another.',
    ]);
    expect(told((d) => bare(d, 'measures.1'))).toEqual([
      'warning measures[1]: 0 of the choices and 1 of the measures have no tags: no doctrine can tell these from one another.',
    ]);
  });

  test('does not count with an empty list', () => {
    expect(told((d) => put(d, 'measures.1', { tags: [] }))).toHaveLength(1);
  });

  test('is nothing that a measure has from the library', () => {
    expect(told((d) => list(d, 'measures').push({ use: 'patrol', id: 'again' }))).toEqual([]);
  });

  test('is not told of a measure that is not in the library, nor without the library', () => {
    expect(told((d) => put(d, 'measures.0', { use: 'helicopters' }))).toEqual([]);
    const { issues } = loadBesideLibrary(JSON.stringify(smallScenario()), null);
    expect(issues.map(({ code }) => code)).not.toContain('tag.none');
  });

  test('is not told of an old log, which nobody can mend', () => {
    const { scenario } = loadScenario(JSON.stringify(smallScenario()), smallLibrary());
    const old = JSON.parse(JSON.stringify(scenario)) as Draft;
    delete at(old, 'measures.1')['tags'];
    expect(parseResolved(old).issues).toEqual([]);
  });
});
