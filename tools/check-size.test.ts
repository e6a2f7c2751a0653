import { expect, test } from 'vitest';
import { WORDS_AT_START as AT_START } from '../src/app/frame/speak.ts';
import { initialFiles, strayWords, WORDS_AT_START } from './check-size.mjs';

test('counts the entry, its words and what it imports statically, each once, and nothing that is loaded later', () => {
  const manifest = {
    'index.html': {
      file: 'index.js',
      isEntry: true,
      imports: ['_react.js', '_words.js'],
      dynamicImports: ['board.ts'],
    },
    '_react.js': { file: 'react.js' },
    '_words.js': { file: 'words.js', imports: ['_react.js'] },
    'src/text/en/library.json': { file: 'library.js', isDynamicEntry: true, imports: ['_words.js'] },
    'src/text/en/setup.json': { file: 'setup.js', isDynamicEntry: true },
    'board.ts': { file: 'board.js', imports: ['_phaser.js'] },
    '_phaser.js': { file: 'phaser.js' },
  };
  expect(initialFiles(manifest)).toEqual(['index.js', 'library.js', 'react.js', 'words.js']);
});

test('counts the words that the page loads before it is drawn', () => {
  expect(WORDS_AT_START).toEqual(AT_START);
});

test('finds words that came into a chunk that is not theirs', () => {
  const manifest = {
    'index.html': { file: 'index.js', isEntry: true },
    'src/text/en/library.json': { file: 'library.js', isDynamicEntry: true },
    'src/text/en/play.json': { file: 'play.js', isDynamicEntry: true },
    'src/text/en/debrief.json': { file: 'index.js', isDynamicEntry: true },
  };
  expect(strayWords(manifest, ['app', 'cli', 'library', 'play', 'debrief', 'author'])).toEqual(['debrief', 'author']);
});

test('finds words of the command line that came into the app', () => {
  const manifest = { 'src/text/en/cli.json': { file: 'cli.js', isDynamicEntry: true } };
  expect(strayWords(manifest, ['cli', 'reference'])).toEqual(['cli']);
});
