import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileFor, serve } from './serve.mjs';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'serve-')));
const root = join(home, 'app');
mkdirSync(join(root, 'code'), { recursive: true });
writeFileSync(join(root, 'index.html'), '<!doctype html>');
writeFileSync(join(root, 'code', 'a b.js'), '1');
writeFileSync(join(home, 'secret.txt'), 'secret');
mkdirSync(join(home, 'app-two'));
writeFileSync(join(home, 'app-two', 'x.txt'), 'secret');
symlinkSync(join(home, 'secret.txt'), join(root, 'link.txt'));
afterAll(() => rmSync(home, { recursive: true }));

describe('which file an address means', () => {
  test.each([
    ['/', 'index.html'],
    ['/index.html?x=1', 'index.html'],
    ['/code/a%20b.js', 'code/a b.js'],
    ['/code/../index.html', 'index.html'],
  ])('%s is %s', (url, file) => {
    expect(fileFor(root, url)).toBe(join(root, file));
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../app-two/x.txt',
    '/link.txt',
    '/code',
    '/code/',
    '/missing.js',
    '/%00',
    '/%zz',
  ])('%s is nothing', (url) => {
    expect(fileFor(root, url)).toBeUndefined();
  });
});

describe('the server', () => {
  test('answers with the type of the file, and refuses to be written to', async () => {
    const server = await serve({ root, port: 0 });
    const page = await fetch(server.url);
    const post = await fetch(server.url, { method: 'POST' });
    await server.close();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(post.status).toBe(405);
  });

  test('takes the next port when the first is in use', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const server = await serve({ root, port: taken });
    await server.close();
    other.close();
    expect(Number(new URL(server.url).port)).toBeGreaterThan(taken);
  });
});
