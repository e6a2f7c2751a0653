import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileFor, serveFolder } from './serve-folder.ts';

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
    const server = await serveFolder({ root, port: 0 });
    const page = await fetch(server.url);
    const head = await fetch(server.url, { method: 'HEAD' });
    const post = await fetch(server.url, { method: 'POST' });
    await server.close();
    for (const { status, headers } of [page, head])
      expect([status, headers.get('content-type'), headers.get('content-length')]).toEqual([
        200,
        'text/html; charset=utf-8',
        '15',
      ]);
    expect([await page.text(), await head.text()]).toEqual(['<!doctype html>', '']);
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('takes the next port when the first is in use', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const server = await serveFolder({ root, port: taken });
    await server.close();
    other.close();
    expect(Number(new URL(server.url).port)).toBeGreaterThan(taken);
  });

  test('refuses an address that is not of this computer', async () => {
    await expect(serveFolder({ root, port: 0, host: '203.0.113.1' })).rejects.toThrow('EADDRNOTAVAIL');
  });

  test('goes on when its folder is gone for a while', async () => {
    const moving = join(home, 'moving');
    const server = await serveFolder({ root: moving, port: 0 });
    expect((await fetch(server.url)).status).toBe(404);
    mkdirSync(moving);
    writeFileSync(join(moving, 'index.html'), 'back');
    const page = await fetch(server.url);
    await server.close();
    expect(await page.text()).toBe('back');
  });

  // What a process has open can be counted on Linux alone.
  test.skipIf(process.platform !== 'linux')('keeps no file open when a reader goes away', async () => {
    const large = join(root, 'large.bin');
    writeFileSync(large, Buffer.alloc(8_000_000));
    const server = await serveFolder({ root, port: 0 });
    const { port } = new URL(server.url);
    for (let k = 0; k < 20; k++) await goAwayEarly(Number(port), '/large.bin');
    await expect.poll(() => openFiles(large)).toBe(0);
    await server.close();
  });
});

function goAwayEarly(port: number, path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`));
    socket.once('data', () => socket.destroy());
    socket.once('close', () => resolve());
  });
}

/** How often this process has the file open. */
function openFiles(path: string): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path;
    } catch {
      return false;
    }
  }).length;
}
