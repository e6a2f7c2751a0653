/** Every language says all that English says, with the same arguments; and English says nothing that nobody asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { WORDS_AT_TERMINAL } from '../../tools/check-size.mjs';
import { argumentsOf } from '../../tools/message-types.ts';
import { entryOf } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { AREAS } from './load-words.ts';

type Words = Readonly<Record<string, string>>;

const SRC = fileURLToPath(new URL('..', import.meta.url));
const ENGLISH = wordsOf('en');

/** Whole key -> message. */
function wordsOf(language: string): Words {
  const folder = join(SRC, 'text', language);
  return Object.fromEntries(
    readdirSync(folder).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Words).map(([key, text]) => [
        `${file.replace('.json', '')}.${key}`,
        text,
      ]),
    ),
  );
}

/** What a translation lacks, has too much, or asks for otherwise. */
function differences(english: Words, other: Words): string[] {
  const keys = [...new Set([...Object.keys(english), ...Object.keys(other)])];
  return keys.flatMap((key) => {
    const [wanted, given] = [english[key], other[key]];
    if (given === undefined) return [`${key} is missing`];
    if (wanted === undefined) return [`${key} is not in English`];
    return argsDiffer(key, argumentsOf(parse(wanted)), argumentsOf(parse(given)));
  });
}

type Arguments = ReturnType<typeof argumentsOf>;

function argsDiffer(key: string, wanted: Arguments, given: Arguments): string[] {
  return [
    ...[...wanted.keys()].filter((name) => !given.has(name)).map((name) => `${key} leaves out {${name}}`),
    ...[...given.keys()].filter((name) => !wanted.has(name)).map((name) => `${key} has no {${name}}`),
    ...[...given]
      .filter(([name, type]) => isChoice(type) && wanted.has(name) && wanted.get(name) !== type)
      .map(([name]) => `${key} chooses otherwise by {${name}}`),
  ];
}

const isChoice = (type: string): boolean => type === 'boolean' || type.startsWith("'");

describe('the catalogues', () => {
  test.each(LANGUAGES)('%s has the keys and arguments of English', (language) => {
    expect(differences(ENGLISH, wordsOf(language))).toEqual([]);
  });

  test('are named wherever words are loaded', () => {
    const files = readdirSync(join(SRC, 'text', 'en')).map((file) => file.replace('.json', ''));
    expect([...AREAS, ...WORDS_AT_TERMINAL].sort()).toEqual(files.sort());
    expect(Object.keys(ENGLISH).filter((key) => !isLoaded(key))).toEqual([]);
  });

  test('say nothing that nobody asks for', () => {
    expect(unsaid(ENGLISH, readSources())).toEqual([]);
  });

  test.each(WORDS_AT_TERMINAL)('are asked for “%s” by the command line alone', (area) => {
    const words = Object.fromEntries(Object.entries(ENGLISH).filter(([key]) => key.startsWith(`${area}.`)));
    const elsewhere = readSources((file) => !file.startsWith('cli/'));
    expect(unsaid(words, elsewhere)).toEqual(Object.keys(words));
  });
});

function isLoaded(key: string): boolean {
  try {
    entryOf(key);
    return true;
  } catch {
    return false;
  }
}

/** All that is written in quotes, or as a template with one thing filled in, might be a key. */
function unsaid(words: Words, source: string): string[] {
  const quoted = new Set([...source.matchAll(/'([a-z]+\.[a-z0-9_.]+)'/g)].map(([, key]) => key));
  const filled = [...source.matchAll(/`([a-z]+\.[a-z0-9_.]*)\$\{[^}`]*\}([a-z0-9_]*)`/g)];
  return Object.keys(words).filter(
    (key) =>
      !quoted.has(key) && !filled.some(([, before = '', after = '']) => key.startsWith(before) && key.endsWith(after)),
  );
}

function readSources(of: (file: string) => boolean = () => true): string {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|deep|fixture)\./.test(file) && !file.endsWith('messages.ts'))
    .filter(of)
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .join('\n');
}

describe('a spoilt copy', () => {
  const spoilt = (key: string, text: string | undefined): string[] => {
    const { [key]: _, ...others } = ENGLISH;
    return differences(ENGLISH, text === undefined ? others : { ...others, [key]: text });
  };

  test.each([
    ['app.skip', undefined, 'app.skip is missing'],
    ['app.nowhere', 'X', 'app.nowhere is not in English'],
    ['app.saved', 'Saved.', 'app.saved leaves out {name}'],
    ['app.skip', 'Skip to {what}', 'app.skip has no {what}'],
    ['app.theme_of', '{theme, select, auto {a} dark {b} other {}}', 'app.theme_of chooses otherwise by {theme}'],
  ])('of %s: %s is found', (key, text, complaint) => {
    expect(spoilt(key, text)).toEqual([complaint]);
  });

  test('whose plural is of another grammar is let be', () => {
    expect(spoilt('library.turns', '{n, plural, zero {z} one {o} two {t} few {f} many {m} other {#}}')).toEqual([]);
  });

  test('with a key that nobody asks for is found', () => {
    const words = { 'a.said': '', 'a.kind_one': '', 'a.dead': '' };
    expect(unsaid(words, "say('a.said'); say(`a.kind_${kind}`);")).toEqual(['a.dead']);
  });
});
