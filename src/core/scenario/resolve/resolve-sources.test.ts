import { describe, expect, test } from 'vitest';
import { hashScenario } from '../../log/chain/hash-scenario.ts';
import { loadScenario, parseResolved } from '../load-scenario.ts';
import type { AuthoredScenario, Library, Source } from '../language/schema.ts';
import { smallLibrary, smallScenario } from '../small-scenario.fixture.ts';
import { loadLibrary } from './load-library.ts';
import { isSameWork } from './same-work.ts';

const HANSEN = { id: 'hansen', citation: 'W. Hansen, a paper, 2014.' };
const SIPRI = { id: 'sipri', citation: 'SIPRI, a book, 2018.', url: 'https://sipri.example' };
const UNREAD = { id: 'unread', citation: 'Nobody, 1999.' };

const bringing = (...sources: Source[]): Library => ({ ...smallLibrary(), sources });

function load(library: Library, change: (draft: AuthoredScenario) => void) {
  const draft = smallScenario();
  change(draft);
  const { scenario, issues } = loadScenario(JSON.stringify(draft), library);
  return { scenario, told: issues.map(({ code, path }) => `${code} ${path}`) };
}

describe('sources that the library brings along', () => {
  test('stand behind those of the scenario, if they are cited and it does not list them', () => {
    const { scenario, told } = load(bringing(HANSEN, SIPRI, UNREAD), (draft) => {
      draft.sources = [];
    });
    expect(told).toEqual([]);
    expect(scenario?.sources).toEqual([HANSEN, SIPRI]);
  });

  test('are those of a template as a whole, too, and a log that has them is read again', () => {
    const library = bringing(HANSEN, UNREAD);
    const templates = library.templates.map((one) => ({ ...one, provenance: ['unread'] }));
    const { scenario } = load({ ...library, templates }, () => undefined);
    expect(scenario?.sources.map(({ id }) => id)).toEqual(['hansen', 'sipri', 'unread']);
    expect(parseResolved(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ scenario, issues: [] });
  });

  test('change texts and no world', () => {
    const own = load(smallLibrary(), () => undefined).scenario!;
    const brought = load(bringing(HANSEN, SIPRI), (draft) => {
      draft.sources = [];
    }).scenario!;
    expect(hashScenario(brought).world).toBe(hashScenario(own).world);
    expect(hashScenario(brought).texts).not.toBe(hashScenario(own).texts);
  });

  test('are not held against those of a scenario in another language', () => {
    const { told } = load(bringing(HANSEN), (draft) => {
      draft.language = 'fr';
      draft.sources[0] = { id: 'hansen', citation: 'Un autre titre, 2014.' };
    });
    expect(told).toEqual([]);
  });

  test('give way to an entry of the scenario, which is told if it is another work', () => {
    const mine = { id: 'hansen', citation: 'Another Hansen, a novel, 1931.' };
    const { scenario, told } = load(bringing(HANSEN), (draft) => {
      draft.sources[0] = mine;
    });
    expect(scenario?.sources[0]).toEqual(mine);
    expect(told).toEqual(['source.differs sources[0].citation']);
  });

  test('do not excuse one that nobody lists', () => {
    const { told } = load(bringing(HANSEN), (draft) => {
      draft.sources = [];
    });
    expect(told).not.toEqual([]);
    expect(told.filter((one) => !one.startsWith('provenance.unknown'))).toEqual([]);
  });

  test('are not so many with those of the scenario that a log could not hold them', () => {
    const { told } = load(bringing(HANSEN), (draft) => {
      const [first, second] = draft.sources;
      draft.sources = Array.from({ length: 60 }, (_, k) => ({
        ...(k === 0 ? second! : first!),
        id: k === 0 ? 'sipri' : `s${k}`,
      }));
      draft.endings[0]!.provenance = draft.sources.slice(0, 20).map(({ id }) => id);
    });
    expect(told.filter((one) => one.startsWith('list.length'))).toEqual(['list.length sources']);
  });
});

describe('the sources of a library file', () => {
  const { measures } = smallLibrary();
  const told = (sources: readonly Source[]) =>
    loadLibrary(JSON.stringify({ schema: 1, sources, measures }), '{ "schema": 1, "templates": [] }').issues.map(
      ({ code, path }) => `${code} ${path}`,
    );

  test('are all that its parts cite, and no others', () => {
    expect(told([HANSEN])).toEqual([]);
    expect(told([SIPRI])).toEqual(['source.unused sources[0].id', 'provenance.unknown measures[0].provenance[2]']);
    expect(told([HANSEN, HANSEN])).toEqual(['id.duplicate sources[1].id']);
  });
});

describe('two citations', () => {
  test.each([
    ['W. Hansen, background paper, 2014', 'Wibke W. Hansen, background paper (annex), Forum, 2014.', true],
    ['Hansen, background paper, 2014', 'Hansen, background paper, 2014', true],
    ['Hansen, background paper, 2014', 'Hansen, background paper, 2015', false],
    ['A paper by Hansen', 'Hansen, a paper', false],
  ])('%s / %s', (one, other, same) => {
    expect(isSameWork(one, other)).toBe(same);
    expect(isSameWork(other, one)).toBe(same);
  });
});
