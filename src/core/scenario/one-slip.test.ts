// A slip in a word on which much hangs (what is used from the library, what an order is aimed at) is told once, where it was made.

import { describe, expect, test } from 'vitest';
import { sayStart } from '../../text/say.ts';
import { type Draft, effect, list, put } from './issue-case.fixture.ts';
import type { Issue } from './issue/issue.ts';
import { loadScenario } from './load-scenario.ts';
import type { Library } from './language/schema.ts';
import { smallLibrary, smallScenario } from './small-scenario.fixture.ts';

type Change = (draft: Draft) => void;

function told(change: Change, library: Library = smallLibrary()): readonly Issue[] {
  const draft = smallScenario() as unknown as Draft;
  change(draft);
  return loadScenario(JSON.stringify(draft), library).issues;
}
const placesOf = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path}`);
const hints = (issues: readonly Issue[]) =>
  issues.map(({ suggestion }) => (suggestion === undefined ? '' : sayStart(suggestion)));

/** The library, with a measure or a template that asks for what the small scenario does not have. */
function demanding(part: 'measure' | 'template'): Library {
  const library = smallLibrary();
  if (part === 'measure') library.measures[0]?.running?.push({ change: 'target.hope', by: 1 });
  else library.templates[0]?.rules?.[0]?.effects.push({ change: 'indicator.hope', by: 1 });
  return library;
}

const ON_TRUST = [{ change: 'target.trust', by: 1, when: 'target.security > 3' }];
const PATROL = { ...smallLibrary().measures[0], end: ON_TRUST };
/** What is done to a route. */
const NARROW = { running: [{ change: 'target.capacity', by: -1 }], end: [] };
const ownPatrol =
  (fields: object): Change =>
  (d) =>
    void (list(d, 'measures')[0] = { ...PATROL, ...fields });

describe('one slip', () => {
  test.each<[what: string, change: Change, issue: string, hint: string]>([
    [
      '`use` with a letter too many',
      (d) => void (list(d, 'measures')[0] = { uses: 'patrol' }),
      'field.unknown measures[0].uses',
      'Did you mean “use”?',
    ],
    [
      '`template` for a measure',
      (d) => void (list(d, 'measures')[0] = { template: 'patrol' }),
      'field.unknown measures[0].template',
      'Did you mean “use”?',
    ],
    [
      '`use` for an actor',
      (d) => put(d, 'actors.0', { template: undefined, use: 'armed_group' }),
      'field.unknown actors[0].use',
      'Did you mean “template”?',
    ],
    [
      'no target, where there is much to do to it',
      ownPatrol({ target: undefined }),
      'name.unknown measures[0].running[0].change',
      '“target” stands only in a measure that has one',
    ],
    [
      'a target of another kind',
      ownPatrol({ target: { kind: 'route' } }),
      'name.unknown measures[0].running[0].change',
      'This measure is aimed at “route”, but “pressure” is a value of “region”.',
    ],
    ['a target that is a text', ownPatrol({ target: 'road', ...NARROW }), 'type.wrong measures[0].target', ''],
    [
      'a kind of target that there is not',
      ownPatrol({ target: { kind: 'road' }, ...NARROW }),
      'value.unknown measures[0].target.kind',
      '',
    ],
    [
      'one target in place of a list',
      ownPatrol({ target: { kind: 'route', among: 'road' }, ...NARROW }),
      'type.wrong measures[0].target.among',
      '',
    ],
    [
      'a target in a paper',
      (d) =>
        list(d, 'injects.0.choices.1.effects').push(
          { change: 'target.security', by: 1 },
          { change: 'target.trust', by: 1, when: 'target.pressure > 3' },
        ),
      'name.unknown injects[0].choices[1].effects[2].change',
      '“target” stands only in a measure',
    ],
    [
      'a field for what an effect changes',
      (d) => effect(d, { change: 'security', target: 'coast', by: 1 }),
      'field.unknown injects[0].choices[1].effects[0].target',
      'Write whose it is in front of the name',
    ],
  ])('%s', (_what, change, issue, hint) => {
    const issues = told(change);
    expect(placesOf(issues)).toEqual([issue]);
    expect(hints(issues)[0]).toContain(hint);
  });

  test('in the name of a measure: what that one asks for is told when it is really named', () => {
    const misspelt = told((d) => put(d, 'measures.0', { use: 'patrl' }), demanding('measure'));
    expect(placesOf(misspelt)).toEqual(['measure.library measures[0].use']);
    const slip = told((d) => void (list(d, 'measures')[0] = { uses: 'patrol' }), demanding('measure'));
    expect(placesOf(slip)).toEqual(['field.unknown measures[0].uses']);
    expect(placesOf(told(() => {}, demanding('measure')))).toEqual(['name.unknown measures[0].use']);
  });

  test('in the name of a template, in the same way', () => {
    const misspelt = told((d) => {
      for (const k of [0, 1]) put(d, `actors.${k}`, { template: 'armed_gruop' });
    }, demanding('template'));
    expect(placesOf(misspelt)).toEqual(['template.unknown actors[0].template', 'template.unknown actors[1].template']);
    expect(placesOf(told(() => {}, demanding('template')))).toEqual(['name.unknown actors[0].template']);
  });
});

describe('two slips', () => {
  test('in what a target has: a value of another kind, and one that nothing has', () => {
    const running = [
      { change: 'target.pressure', by: 1 },
      { change: 'target.hope', by: 1 },
    ];
    expect(placesOf(told(ownPatrol({ target: { kind: 'route' }, running, end: [] })))).toEqual([
      'name.unknown measures[0].running[0].change',
      'name.unknown measures[0].running[1].change',
    ]);
  });

  test('in two measures', () => {
    const issues = told((d) => {
      for (const id of ['one', 'two']) list(d, 'measures').push({ ...PATROL, id, target: { kind: 'route' } });
    });
    expect(placesOf(issues)).toEqual([
      'name.unknown measures[2].running[0].change',
      'name.unknown measures[3].running[0].change',
    ]);
  });

  test('in the name of a template and in a parameter that is given to it', () => {
    const issues = told((d) => {
      put(d, 'actors.0', { template: 'armed_gruop' });
      put(d, 'actors.0.with', { takes: 'raod' });
    });
    expect(placesOf(issues)).toEqual(['template.unknown actors[0].template', 'param.kind actors[0].with.takes']);
  });

  test('in what is used, and in a field beside it', () => {
    const issues = told((d) => put(d, 'measures.0', { use: 'patrl', when: 'turn > nothing' }));
    expect(placesOf(issues)).toEqual(['measure.library measures[0].use', 'name.unknown measures[0].when']);
  });
});
