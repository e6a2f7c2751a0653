import { describe, expect, test } from 'vitest';
import { sayStart } from '../../text/say.ts';
import { ISSUE_CODES, SEVERITIES } from './issue/issue-messages.ts';
import { at, type Draft, type IssueCase } from './issue-case.fixture.ts';
import { ELSEWHERE, ISSUE_CASES } from './issue-cases.fixture.ts';
import { loadScenario, parseResolved } from './load-scenario.ts';
import { loadLibrary } from './resolve/load-library.ts';
import { smallLibrary, smallScenario } from './small-scenario.fixture.ts';

const put = (draft: Draft, path: string, fields: object) => void Object.assign(at(draft, path), fields);
const load = (text: string) => loadScenario(text, smallLibrary());
const draftOf = () => smallScenario() as unknown as Draft;
const textOf = (draft: unknown) => JSON.stringify(draft, null, 2);

/** The text of a case, and the line and column at which its issue has to point. */
function prepare({ change, text, mark }: IssueCase) {
  const draft = draftOf();
  change?.(draft);
  const written = (text ?? String)(textOf(draft));
  const [before = '', after = ''] =
    mark === '' ? written.split('‸') : mark.includes('‸') ? mark.split('‸') : ['', mark];
  const whole = mark === '' ? written.replace('‸', '') : written;
  const start = mark === '' ? 0 : whole.indexOf(before + after);
  expect(start, `“${mark}” stands in the text`).toBeGreaterThanOrEqual(0);
  const again = mark === '' ? -1 : whole.indexOf(before + after, start + 1);
  expect(again, `“${mark}” stands once`).toBe(-1);
  const lines = whole.slice(0, start + before.length).split('\n');
  return { text: whole, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

describe('the small scenario', () => {
  test('loads without a word', () => {
    const { scenario, issues } = load(textOf(smallScenario()));
    expect(issues).toEqual([]);
    expect(scenario?.id).toBe('mini');
  });

  test('is complete in itself once resolved, and resolving it again changes nothing', () => {
    const { scenario } = load(textOf(smallScenario()));
    expect(JSON.stringify(scenario)).not.toMatch(/"template"|"with"|"use"|param\.|self\b/);
    expect(parseResolved(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ scenario, issues: [] });
  });

  test('a log that still refers to the library is refused', () => {
    const { scenario, issues } = parseResolved(smallScenario());
    expect(scenario).toBeNull();
    expect(issues.map((issue) => `${issue.code} ${issue.path}`)).toContain('template.open measures[0].use');
  });
});

describe('every kind of issue', () => {
  test.each(ISSUE_CASES.map((one) => [one.code, one.what, one] as const))('%s: %s', (code, _what, one) => {
    const { text, line, column } = prepare(one);
    const { scenario, issues } = load(text);
    const found = issues.filter((issue) => issue.code === code);
    const here = found.find((issue) => issue.line === line && issue.column === column);
    expect(
      here,
      `${line}:${column} among ${found.map((issue) => `${issue.line}:${issue.column}`).join()}`,
    ).toBeDefined();
    expect(here?.suggestion === undefined ? '' : sayStart(here.suggestion)).toContain(one.suggests ?? '');
    expect(scenario === null).toBe(SEVERITIES[code] === 'error' || issues.some((issue) => issue.severity === 'error'));
  });

  test('has a case', () => {
    const covered = new Set([...ISSUE_CASES.map((one) => one.code), ...ELSEWHERE]);
    expect(ISSUE_CODES.filter((code) => !covered.has(code))).toEqual([]);
  });
});

describe('a word that conditions keep for themselves', () => {
  const told = (change: (draft: Draft) => void) => {
    const draft = draftOf();
    change(draft);
    return load(textOf(draft)).issues.map((issue) => `${issue.code} ${issue.path}`);
  };
  /** The id and every use of it, with another word. */
  const renamed = (from: string, to: string) =>
    load(textOf(draftOf()).replaceAll(new RegExp(`(["._])${from}(?=[" .])`, 'g'), `$1${to}`)).issues.map(
      (issue) => `${issue.code} ${issue.path}`,
    );

  test.each(['in', 'as', 'true', 'null', 'while'])(
    'as an id, %s is told there, and not again where it is read',
    (word) => {
      expect(renamed('consent', word)).toEqual(['id.reserved indicators[0].id']);
      expect(renamed('coast', word)).toEqual(['id.reserved regions[0].id']);
    },
  );

  test.each(['in', 'as', 'true', 'null', 'while'])('as a parameter, %s is told there, and not again', (word) => {
    expect(
      told((draft) => {
        put(draft, 'parameters', { [word]: 1 });
        put(draft, 'injects.0.choices.1.effects.0', { by: `${word} + 1` });
      }),
    ).toEqual([`id.reserved parameters.${word}`]);
  });

  test.each(['in', 'true'])('as a value of an actor, %s is told there, and not again', (word) => {
    const library = smallLibrary();
    Object.assign(library.templates[0]!.values!, { [word]: 3 });
    library.templates[0]!.rules![0]!.when = `self.${word} > 4`;
    const { issues } = loadScenario(textOf(smallScenario()), library);
    expect(issues.map((issue) => `${issue.code} ${issue.path}`)).toEqual([
      'id.reserved actors[0].template',
      'id.reserved actors[1].template',
    ]);
    expect(
      loadLibrary('{ "schema": 1, "measures": [] }', JSON.stringify({ schema: 1, templates: library.templates }))
        .issues,
    ).toMatchObject([{ code: 'id.reserved', path: `templates[0].values.${word}` }]);
  });

  test('is told by its word', () => {
    const draft = draftOf();
    put(draft, 'indicators.0', { id: 'in' });
    expect(load(textOf(draft)).issues.map((issue) => sayStart(issue.message))[0]).toMatch(/^The word “in” is reserved/);
  });
});

describe('water', () => {
  const apart = (fields: object) => {
    const draft = draftOf();
    put(draft, 'regions.0', { neighbours: [], ...fields });
    put(draft, 'regions.1', { neighbours: [], ...(Object.keys(fields).length > 0 ? { sea: ['coast'] } : {}) });
    put(draft, 'routes.0', { through: ['coast', 'hills'] });
    return load(textOf(draft)).issues.map((issue) => `${issue.code} ${issue.path}`);
  };

  test('a route may cross it where two regions are linked, and nowhere else', () => {
    expect(apart({ sea: ['hills'] })).toEqual([]);
    expect(apart({})).toEqual(['route.apart routes[0].through[1]']);
  });

  test('a place, a name and a token may stand on an island', () => {
    const draft = draftOf();
    const island = [
      [900, 600],
      [960, 600],
      [930, 660],
    ];
    put(draft, 'regions.0', { islands: [island], label_at: [930, 620], mission_at: [930, 610] });
    put(draft, '', { places: [{ name: 'Far Light', kind: 'port', at: [930, 630] }] });
    expect(load(textOf(draft)).issues).toEqual([]);
  });
});

describe('an id with a character that cannot be seen', () => {
  test('is told once, and what refers to the id as one sees it is right', () => {
    const text = textOf(draftOf()).replace('"id": "coast"', '"id": "co\u200bast"');
    expect(load(text).issues.map((issue) => `${issue.code} ${issue.path}`)).toEqual(['name.unseen regions[0].id']);
  });
});

describe('many problems at once', () => {
  test('a broken line, a wrong shape, an unknown name and an odd condition are all told, in the order of the file', () => {
    const draft = draftOf();
    Object.assign(at(draft, 'indicators.0'), { start: 'high' });
    Object.assign(at(draft, 'actors.0'), { region: 'coats' });
    Object.assign(at(draft, 'rules.0'), { when: 'region.coast.trsut < 50' });
    Object.assign(at(draft, 'endings.0'), { when: 'indicator.integrity > 100' });
    const text = textOf(draft).replace('"licence": "CC BY 4.0",', '"licence": "CC BY 4.0"');
    expect(load(text).issues.map((issue) => issue.code)).toEqual([
      'json.syntax',
      'type.wrong',
      'reference.unknown',
      'name.unknown',
    ]);
    const whole = textOf(draft);
    expect(load(whole).issues.map((issue) => issue.code)).toContain('condition.never');
  });

  test('what is missing is not reported a second time by what builds on it', () => {
    const draft = draftOf();
    Object.assign(at(draft, 'regions.0'), { polygon: 'a square' });
    expect(load(textOf(draft)).issues.map((issue) => `${issue.code} ${issue.path}`)).toEqual([
      'type.wrong regions[0].polygon',
    ]);
  });

  test('a template without states is looked into as well as any other', () => {
    const library = smallLibrary();
    const [template] = library.templates;
    if (template === undefined) throw new Error('no template');
    const bare = { ...template, states: [], transitions: [] };
    const draft = draftOf();
    Object.assign(at(draft, 'rules.0'), { when: 'actor.guard.nothing > 3' });
    const { scenario, issues } = loadScenario(textOf(draft), { ...library, templates: [bare] });
    expect(scenario).toBeNull();
    expect(issues.map((issue) => `${issue.code} ${issue.path}`)).toContain('name.unknown rules[0].when');
  });

  test('a problem inside a template is shown where the scenario names the template', () => {
    const library = smallLibrary();
    library.templates[0]!.rules![0]!.effects[0] = { change: 'self.agneda', by: 1 };
    const { issues } = loadScenario(textOf(smallScenario()), library);
    expect(issues.map((issue) => [issue.code, issue.path, sayStart(issue.message)])).toEqual([
      [
        'name.unknown',
        'actors[0].template',
        'In the template “armed_group” (rules.drift.effects[0].change): There is no value called “actor.guard.agneda”.',
      ],
      [
        'name.unknown',
        'actors[1].template',
        'In the template “armed_group” (rules.drift.effects[0].change): There is no value called “actor.crew.agneda”.',
      ],
    ]);
  });
});
