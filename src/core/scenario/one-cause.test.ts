// One mistake is told as one, two as two: planted in the shipped scenarios, whatever else names what was spoilt.

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Issue } from './issue/issue.ts';
import { EMPTY_LIBRARY, loadScenario } from './load-scenario.ts';
import { loadLibrary } from './resolve/load-library.ts';

type Part = Record<string, unknown>;
type Draft = Record<string, Part[]> & { mandate: Record<string, Part[]>; parameters: Part };

const read = (name: string) => readFileSync(new URL(`../../../scenarios/${name}`, import.meta.url), 'utf8');
const library = loadLibrary(read('library/measures.json'), read('library/templates.json')).library ?? EMPTY_LIBRARY;
const TUTORIAL = read('tutorial.json');
const FLAGSHIP = read('the_half_bridge.json');

const check = (draft: unknown): readonly Issue[] => loadScenario(JSON.stringify(draft, null, 1), library).issues;

/** The entry of a list at a turn, whatever length the list has; undefined for none. */
const at = (list: readonly Part[] | undefined, k: number): Part | undefined => list?.[k % Math.max(1, list.length)];
const renamed = (part: Part | undefined, key = 'id') => {
  if (part !== undefined) part[key] = `${String(part[key])}_zz`;
};
const keyRenamed = (part: Part | undefined, k: number, to: (key: string) => string) => {
  const keys = Object.keys(part ?? {});
  const key = keys[k % Math.max(1, keys.length)];
  if (part === undefined || key === undefined) return;
  part[to(key)] = part[key];
  delete part[key];
};
const charted = (draft: Draft) =>
  [...(draft['actors'] ?? []), ...(draft['storylines'] ?? [])].filter((one) => one['states']);
const templated = (draft: Draft) => (draft['actors'] ?? []).filter((one) => one['template'] !== undefined);

const LISTS = [
  'roles',
  'capacity',
  'indicators',
  'regional',
  'regions',
  'actors',
  'ties',
  'storylines',
  'commodities',
  'routes',
  'flags',
  'injects',
];

/** Kinds of mistake: what is spoilt, given a number that says which. */
const PLANTS: Readonly<Record<string, (draft: Draft, k: number) => void>> = {
  ...Object.fromEntries(
    LISTS.map((list) => [`id in ${list}`, (draft: Draft, k: number) => renamed(at(draft[list], k))]),
  ),
  'id of a task': (draft, k) => renamed(at(draft.mandate['tasks'], k)),
  'id of a posture': (draft, k) => renamed(at(draft.mandate['postures'], k)),
  'a state': (draft, k) => renamed(at(at(charted(draft), k)?.['states'] as Part[], k)),
  'a value of an actor': (draft, k) =>
    keyRenamed(
      at(
        (draft['actors'] ?? []).filter((one) => one['values']),
        k,
      )?.['values'] as Part,
      k,
      (key) => `${key}_zz`,
    ),
  'a parameter': (draft, k) => keyRenamed(draft.parameters, k, (key) => `${key}_zz`),
  'a template that is not there': (draft, k) =>
    void Object.assign(at(templated(draft), k) ?? {}, { template: 'smugglers' }),
  'no template': (draft, k) => void delete at(templated(draft), k)?.['template'],
  'a misspelt parameter of a template': (draft, k) =>
    keyRenamed(at(templated(draft), k)?.['with'] as Part, k, (key) => `${key}s`),
  'a parameter of a template that names nothing': (draft, k) => {
    const given = at(templated(draft), k)?.['with'] as Part;
    given[Object.keys(given)[k % Object.keys(given).length] ?? ''] = 'nowhere';
  },
  'a library measure that is not there': (draft, k) =>
    renamed(
      at(
        (draft['measures'] ?? []).filter((one) => one['use']),
        k,
      ),
      'use',
    ),
  'a field in the wrong place': (draft, k) => void Object.assign(at(draft['injects'], k) ?? {}, { weight: 3 }),
  'a name in a condition': (draft, k) =>
    void Object.assign(at(draft['endings'], k) ?? {}, { when: 'indicator.nothing > 3' }),
};
const KINDS = Object.keys(PLANTS);
/** Of one actor and its template, where one mistake hides what the other is about. */
const ofTemplates = (kind: string): boolean => kind.includes('template');

const drafted = (text: string): Draft => JSON.parse(text) as Draft;
const planted = (text: string, ...plants: readonly (readonly [kind: string, which: number])[]): Draft => {
  const draft = drafted(text);
  for (const [kind, which] of plants) PLANTS[kind]?.(draft, which);
  return draft;
};
const placesOf = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(issues.flatMap(({ path, also = [] }) => [path, ...also.map((other) => other.path)]));

describe('one mistake in a shipped scenario', () => {
  test('is told in at most two issues, wherever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.nat(9), (kind, which) => {
        const found = check(planted(TUTORIAL, [kind, which])).length;
        expect({ kind, few: found <= 2 }).toEqual({ kind, few: true });
      }),
      { numRuns: 40 },
    );
  });

  test.each(KINDS)('%s: at most two issues in the flagship', (kind) => {
    expect(
      check(planted(FLAGSHIP, [kind, 0]))
        .map(({ path, code }) => `${path} ${code}`)
        .slice(2),
    ).toEqual([]);
  });

  test('given a parameter of a template under a misspelt name or for what is not there, then nothing else is told', () => {
    const draft = drafted(FLAGSHIP);
    const police = draft['actors']?.find(({ id }) => id === 'police')?.['with'] as Part;
    const { rot, ...others } = police;
    for (const key of Object.keys(police)) delete police[key];
    Object.assign(police, others, { rots: rot, patron: 'nobody' });
    expect(
      check(draft)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['param.kind', 'param.unknown']);
  });

  test('given a state that nothing leads to, then the conditions that wait for it are not told beside it', () => {
    const draft = drafted(TUTORIAL);
    const ferryman = draft['actors']?.find(({ id }) => id === 'ferryman');
    (ferryman as Record<string, Part[]>)['states']?.push({ id: 'gone', name: 'Gone' });
    const rule = { id: 'r', title: 't', effects: [{ change: 'indicator.goodwill', by: 1 }], provenance: ['design'] };
    const rules = [
      { ...rule, when: "self.state == 'gone'" },
      { ...rule, id: 'r2', when: 'turn > 900' },
    ];
    Object.assign(ferryman ?? {}, { rules: [...((ferryman?.['rules'] ?? []) as Part[]), ...rules] });
    expect(check(draft).map(({ code, also = [] }) => [code, also.length])).toEqual([
      ['state.unreachable', 1],
      ['condition.never', 0],
    ]);
  });

  test('given a region that is not there, then the first that names it leads and says where the others are', () => {
    const draft = drafted(TUTORIAL);
    draft['regions']?.splice(0, 1);
    const [lead, ...others] = check(draft);
    expect(others).toEqual([]);
    expect(lead?.message.key).toBe('issue.and_more');
    expect(lead?.also?.length).toBeGreaterThan(10);
    expect(lead?.message.args).toMatchObject({ more: lead?.also?.length });
  });
});

describe('two mistakes', () => {
  test('are both told, wherever each of them shows', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 2, maxLength: 2 }),
        fc.nat(9),
        ([a = '', b = ''], k) => {
          fc.pre(!ofTemplates(a) || !ofTemplates(b));
          const both = placesOf(check(planted(TUTORIAL, [a, k], [b, k])));
          for (const kind of [a, b]) {
            const errors = check(planted(TUTORIAL, [kind, k])).filter(({ severity }) => severity === 'error');
            for (const { path, also = [] } of errors)
              expect(
                [path, ...also.map((other) => other.path)].some((place) => both.has(place)),
                `${a}, ${b}`,
              ).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('of one kind are told apart by what is missing', () => {
    const draft = drafted(TUTORIAL);
    const [first, second] = draft['injects'] ?? [];
    const effectsOf = (inject: Part | undefined) =>
      ((inject as Record<string, Part[]>)['choices']?.[0]?.['effects'] ?? []) as Part[];
    effectsOf(first).push({ change: 'region.caost.security', by: 1 }, { change: 'region.caost.trust', by: 1 });
    effectsOf(second).push({ change: 'region.coats.security', by: 1 });
    const issues = check(draft);
    expect(issues.map(({ code, also = [] }) => [code, also.length])).toEqual([
      ['name.unknown', 1],
      ['name.unknown', 0],
    ]);
  });

  test('of two words that nobody has declared are both told', () => {
    const draft = drafted(TUTORIAL);
    Object.assign(draft['endings']?.[0] ?? {}, { when: 'lots > 3 && few < 2' });
    expect(check(draft).map(({ code }) => code)).toEqual(['name.unknown', 'name.unknown']);
  });

  test('a warning that has nothing to do with what is missing is still told', () => {
    const draft = drafted(TUTORIAL);
    draft.parameters['nobody'] = 3;
    renamed(draft['roles']?.[0]);
    expect(check(draft).map(({ code }) => code)).toContain('parameter.unused');
  });
});
