import { expect, test } from 'vitest';
import { initialFiles } from './check-size.mjs';

test('counts the entry and what it imports statically, each once, and nothing that is loaded later', () => {
  const manifest = {
    'index.html': {
      file: 'index.js',
      isEntry: true,
      imports: ['_react.js', '_words.js'],
      dynamicImports: ['board.ts'],
    },
    '_react.js': { file: 'react.js' },
    '_words.js': { file: 'words.js', imports: ['_react.js'] },
    'board.ts': { file: 'board.js', imports: ['_phaser.js'] },
    '_phaser.js': { file: 'phaser.js' },
  };
  expect(initialFiles(manifest)).toEqual(['index.js', 'react.js', 'words.js']);
});
