import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileFor } from './file-for.ts';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'serve-')));
const root = join(home, 'app');
mkdirSync(join(root, 'code'), { recursive: true });
writeFileSync(join(root, 'index.html'), '<!doctype html>');
writeFileSync(join(root, 'code', 'a b.js'), '1');
writeFileSync(join(root, 'code\\back.js'), '1');
symlinkSync(join(root, 'index.html'), join(root, 'inside.html'));
writeFileSync(join(home, 'secret.txt'), 'secret');
mkdirSync(join(home, 'app-two'));
writeFileSync(join(home, 'app-two', 'x.txt'), 'secret');
symlinkSync(join(home, 'secret.txt'), join(root, 'link.txt'));
symlinkSync(home, join(root, 'folder'));
symlinkSync(join(root, 'loop'), join(root, 'loop'));
afterAll(() => rmSync(home, { recursive: true }));

test.each([
  ['/', 'index.html'],
  ['/index.html?x=1', 'index.html'],
  ['/code/a%20b.js', 'code/a b.js'],
  ['/code/../index.html', 'index.html'],
  ['/inside.html', 'index.html'],
])('%s is %s', (url, file) => {
  expect(fileFor(root, url)).toBe(join(root, file));
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%252e%252e/secret.txt',
  '//secret.txt',
  '/../app-two/x.txt',
  '/link.txt',
  '/folder/secret.txt',
  '/loop',
  '/code',
  '/code/',
  '/code%5cback.js',
  '/index.html/',
  '/missing.js',
  '/%00',
  '/index.html%00.js',
  '/%zz',
  '',
  '*',
  'http://elsewhere.example/',
])('%s is nothing', (url) => {
  expect(fileFor(root, url)).toBeUndefined();
});
