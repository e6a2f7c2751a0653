/**
 * A screen is fetched with the areas of words that it says. Tests load all words at once, so that an area which is not fetched with a
 * screen would be missed nowhere but in use: here every message that is named in what a screen is made of is held against its areas.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { AREAS, ISSUE_AREAS, VERDICT_AREAS } from '../../text/load-words.ts';

const SRC = fileURLToPath(new URL('../..', import.meta.url));

type Sources = ReadonlyMap<string, string>; // 'app/App.tsx' -> its source

const isOfPage = (file: string) =>
  /\.tsx?$/.test(file) && !/\.(test|deep|fixture)\.tsx?$|\.browser\.test\.tsx$/.test(file);

const sources: Sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(isOfPage)
    .map((file) => [file, readFileSync(join(SRC, file), 'utf8')]),
);

interface Fetched {
  readonly screen: string; // 'screens/play/PlayScreen.tsx'
  readonly areas: ReadonlySet<string>;
}

/** What is fetched with its words, by all files of the app. */
function fetchedIn(files: Sources): readonly Fetched[] {
  return [...files].flatMap(([file, source]) =>
    [...source.matchAll(/withWords\(\s*(\[[^\]]*\]|\w+),\s*async \(\) => \(await import\('([^']+)'\)/g)].map(
      ([, areas = '', screen = '']) => ({ screen: posix.join(dirname(file), screen), areas: areasNamed(areas) }),
    ),
  );
}

function areasNamed(text: string): ReadonlySet<string> {
  return new Set([
    'app',
    ...[...text.matchAll(/'(\w+)'/g)].map(([, area = '']) => area),
    ...(text.includes('VERDICT_AREAS') ? VERDICT_AREAS : []),
    ...(text.includes('ISSUE_AREAS') ? ISSUE_AREAS : []),
  ]);
}

/** A file and all that it is made of; what is fetched later comes with words of its own, and types say nothing. */
function partsOf(files: Sources, first: string): readonly string[] {
  const found = new Set([first]);
  for (const file of found) {
    const source = (files.get(file) ?? '').replace(/^(?:import|export) type [^;]*;/gm, '');
    for (const [, from = ''] of source.matchAll(/^(?:import|export)[^;]*?from '(\.[^']+)';/gm)) {
      const target = posix.join(dirname(file), from);
      if (files.has(target)) found.add(target);
    }
  }
  return [...found];
}

/** `screens/play/A.tsx says debrief.maps` where it may be said before its words are there. */
function unheard(files: Sources): readonly string[] {
  return fetchedIn(files).flatMap(({ screen, areas }) =>
    partsOf(files, screen)
      .filter((file) => /^(?:screens|sheets|view)\//.test(file))
      .flatMap((file) =>
        [...(files.get(file) ?? '').matchAll(/\b(?:say\w*|tell)\(\s*['`](\w+)\.([\w.]*)/g)]
          .filter(([, area = '']) => AREAS.some((one) => one === area) && !areas.has(area))
          .map(([, area, key]) => `${screen}: ${file} says ${area}.${key}`),
      ),
  );
}

describe('a screen', () => {
  test('says nothing whose words are not fetched with it', () => {
    expect(fetchedIn(sources).length).toBeGreaterThan(4);
    expect(unheard(sources)).toEqual([]);
  });

  test('is caught where a part of a part of it says what belongs to another', () => {
    const files = new Map([
      [
        'app/a.ts',
        "withWords(\n  ['play', ...VERDICT_AREAS],\n  async () => (await import('../screens/A.tsx')).A,\n);",
      ],
      [
        'screens/A.tsx',
        "import { b } from '../sheets/b.ts';\nimport type { C } from './C.tsx';\nsay('play.go');\nsay('log.bad');",
      ],
      ['sheets/b.ts', "tell('debrief.maps.route', {});\nsay(`fact.${kind}`);\nsay('app.leave');"],
      ['screens/C.tsx', "say('library.title');"],
    ]);
    expect(unheard(files)).toEqual([
      'screens/A.tsx: sheets/b.ts says debrief.maps.route',
      'screens/A.tsx: sheets/b.ts says fact.',
    ]);
  });
});
