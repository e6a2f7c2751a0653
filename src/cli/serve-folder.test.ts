import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './serving/content-security-policy.ts';
import { type FolderServer, type FolderToServe, serveFolder } from './serve-folder.ts';

const PAGE = '<!doctype html>';
const CODE = 'let digits = "0123456789";\n'.repeat(200);
const LARGE = 8_000_000;

const home = realpathSync(mkdtempSync(join(tmpdir(), 'serve-')));
const root = join(home, 'app');
const path = (name: string) => join(root, name);
mkdirSync(path('code'), { recursive: true });
mkdirSync(path('scenarios'));
mkdirSync(path('.vite'));
writeFileSync(path('index.html'), PAGE);
writeFileSync(path('digits.txt'), '0123456789');
writeFileSync(path('.vite/manifest.json'), '{}');
for (const name of ['code/main-C0mYGMKL.js', 'code/plain.js', 'scenarios/a.json']) {
  writeFileSync(path(name), CODE);
  writeFileSync(path(`${name}.gz`), gzipSync(CODE));
}
for (const name of ['large.bin', 'large.js']) writeFileSync(path(name), Buffer.alloc(LARGE, name));
writeFileSync(path('large.js.gz'), Buffer.alloc(LARGE, 'as if it were compressed'));
afterAll(() => rmSync(home, { recursive: true }));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Without what `fetch` does by itself: it asks for gzip, unpacks it, tidies the path and writes the `Host`. */
function ask({ url }: FolderServer, { path: wanted = '/', method = 'GET', headers = {} }: Asked = {}): Promise<Answer> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request({ port, path: wanted, method, headers: { Host: `localhost:${port}`, ...headers } });
    asking.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.end();
  });
}

async function served(folder: Partial<FolderToServe> = {}): Promise<FolderServer> {
  const server = await serveFolder({ root, port: 0, ...folder });
  onTestFinished(() => server.close());
  return server;
}

describe('the server', () => {
  test('answers with the type of the file, and refuses to be written to', async () => {
    const server = await served();
    const page = await fetch(server.url);
    const head = await fetch(server.url, { method: 'HEAD' });
    for (const { status, headers } of [page, head])
      expect([status, headers.get('content-type'), headers.get('content-length')]).toEqual([
        200,
        'text/html; charset=utf-8',
        '15',
      ]);
    expect([await page.text(), await head.text()]).toEqual([PAGE, '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const { status, headers } = await ask(server, { method });
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  test('takes the next port when the first is in use', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const server = await served({ port: taken });
    other.close();
    expect(Number(new URL(server.url).port)).toBeGreaterThan(taken);
    expect((await ask(server)).status).toBe(200);
  });

  test('refuses an address that is not of this computer', async () => {
    await expect(serveFolder({ root, port: 0, host: '203.0.113.1' })).rejects.toThrow('EADDRNOTAVAIL');
  });

  test('says that there is nothing just now when its folder is gone for a while', async () => {
    const moving = join(home, 'moving');
    const server = await served({ root: moving, inWords: ({ status, url }) => `${status} at ${url}` });
    const gone = await ask(server);
    expect([gone.status, gone.headers['retry-after'], String(gone.body)]).toEqual([503, '5', `503 at ${server.url}\n`]);
    expect(gone.headers['content-type']).toBe('text/plain; charset=utf-8');
    // A build empties the folder first.
    mkdirSync(moving);
    expect((await ask(server)).status).toBe(503);
    writeFileSync(join(moving, 'index.html'), 'back');
    expect(String((await ask(server)).body)).toBe('back');
    renameSync(moving, join(home, 'moved'));
    expect((await ask(server, { path: '/index.html' })).status).toBe(503);
    renameSync(join(home, 'moved'), moving);
    expect((await ask(server)).status).toBe(200);
  });

  test('keeps what is hidden in the folder to itself', async () => {
    const server = await served();
    for (const hidden of ['/.vite/manifest.json', '/%2evite/manifest.json', '/.vite'])
      expect((await ask(server, { path: hidden })).status).toBe(404);
  });
});

describe('headers', () => {
  test.each([
    ['the page', {}, 200],
    ['code', { path: '/code/plain.js' }, 200],
    ['nothing', { path: '/missing' }, 404],
    ['a wrong method', { method: 'POST' }, 405],
    ['another name', { headers: { Host: 'elsewhere.example' } }, 421],
    ['a part that is not there', { path: '/digits.txt', headers: { Range: 'bytes=20-' } }, 416],
  ] satisfies [string, Asked, number][])('that keep others out go with %s', async (_, asked, status) => {
    const answer = await ask(await served(), asked);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  test.each([
    ['localhost', 'same-origin'],
    ['127.0.0.1', 'same-origin'],
    ['localhost.example', undefined],
  ])('keep windows of others apart where browsers heed that: %s', async (name, expected) => {
    const server = await served();
    const { headers } = await ask(server, { headers: { Host: `${name}:${new URL(server.url).port}` } });
    expect(headers['cross-origin-opener-policy']).toBe(expected);
  });

  test.each([
    ['/', 'no-cache'],
    ['/scenarios/a.json', 'no-cache'],
    ['/code/plain.js', 'no-cache'],
    ['/code/main-C0mYGMKL.js', 'public, max-age=31536000, immutable'],
    ['/missing', 'no-store'],
  ])('let %s be kept: %s', async (name, expected) => {
    expect((await ask(await served(), { path: name })).headers['cache-control']).toBe(expected);
  });
});

describe('the name it is asked by', () => {
  test('has to be its own', async () => {
    const server = await served();
    const { port } = new URL(server.url);
    const status = async (host: string) => (await ask(server, { headers: { Host: host } })).status;
    for (const own of ['localhost', '127.0.0.1', '[::1]'])
      expect([own, await status(`${own}:${port}`)]).toEqual([own, 200]);
    for (const foreign of ['elsewhere.example', `elsewhere.example:${port}`, `localhost.example:${port}`, 'localhost'])
      expect([foreign, await status(foreign)]).toEqual([foreign, 421]);
  });
});

describe('compressed', () => {
  const gzip = { 'Accept-Encoding': 'gzip, deflate' };

  test('goes out what the build has compressed, to who takes it', async () => {
    const server = await served();
    const plain = await ask(server, { path: '/code/plain.js' });
    const small = await ask(server, { path: '/code/plain.js', headers: gzip });
    expect(String(plain.body)).toBe(CODE);
    expect(String(gunzipSync(small.body))).toBe(CODE);
    expect([plain.headers['content-encoding'], small.headers['content-encoding']]).toEqual([undefined, 'gzip']);
    expect(Number(small.headers['content-length'])).toBe(small.body.length);
    for (const { headers } of [plain, small])
      expect([headers.vary, headers['content-type']]).toEqual([
        'Accept-Encoding',
        'application/javascript; charset=utf-8',
      ]);
    expect(small.headers.etag).not.toBe(plain.headers.etag);
  });

  test('is never a part, and nothing that has no compressed form', async () => {
    const server = await served();
    const part = await ask(server, { path: '/code/plain.js', headers: { ...gzip, Range: 'bytes=4-9' } });
    expect([part.status, part.headers['content-encoding'], String(part.body)]).toEqual([206, undefined, 'digits']);
    const page = await ask(server, { headers: gzip });
    expect([page.headers['content-encoding'], page.headers.vary, String(page.body)]).toEqual([
      undefined,
      undefined,
      PAGE,
    ]);
  });

  test('is not used when the file has been changed since', async () => {
    const changed = path('changed.json');
    writeFileSync(`${changed}.gz`, gzipSync('"old"'));
    writeFileSync(changed, '"new"');
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(`${changed}.gz`, hourAgo, hourAgo);
    const { headers, body } = await ask(await served(), { path: '/changed.json', headers: gzip });
    expect([headers['content-encoding'], String(body)]).toEqual([undefined, '"new"']);
  });

  test('does not come by a link from outside the folder', async () => {
    writeFileSync(path('linked.js'), CODE);
    writeFileSync(join(home, 'secret.gz'), gzipSync('secret'));
    symlinkSync(join(home, 'secret.gz'), path('linked.js.gz'));
    const { headers, body } = await ask(await served(), { path: '/linked.js', headers: gzip });
    expect([headers['content-encoding'], String(body)]).toEqual([undefined, CODE]);
  });

  test('is known to be the same later on', async () => {
    const server = await served();
    for (const headers of [gzip, {}]) {
      const { headers: first } = await ask(server, { path: '/scenarios/a.json', headers });
      const known = { ...headers, 'If-None-Match': first.etag ?? '' };
      const later = await ask(server, { path: '/scenarios/a.json', headers: known });
      expect([later.status, later.body.length, later.headers.vary]).toEqual([304, 0, 'Accept-Encoding']);
      expect(later.headers.etag).toBe(first.etag);
      const other = await ask(server, { path: '/scenarios/a.json', headers: { ...known, 'If-None-Match': '"x"' } });
      expect(other.status).toBe(200);
    }
  });

  test('has its length told without being sent', async () => {
    const server = await served();
    const { status, headers, body } = await ask(server, { path: '/code/plain.js', method: 'HEAD', headers: gzip });
    expect([status, headers['content-encoding'], headers['content-length'], body.length]).toEqual([
      200,
      'gzip',
      String(gzipSync(CODE).length),
      0,
    ]);
  });
});

describe('a part of a file', () => {
  test.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=5-500', '56789', 'bytes 5-9/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
  ])('%s is %s', async (range, text, told) => {
    const { status, headers, body } = await ask(await served(), { path: '/digits.txt', headers: { Range: range } });
    expect([status, String(body), headers['content-range']]).toEqual([206, text, told]);
    expect([headers['content-length'], headers['content-type']]).toEqual([
      String(text.length),
      'text/plain; charset=utf-8',
    ]);
  });

  test.each(['bytes=10-', 'bytes=-0', 'bytes=9-3'])('%s is none', async (range) => {
    const { status, headers } = await ask(await served(), { path: '/digits.txt', headers: { Range: range } });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  test.each(['bytes=0-1,4-5', 'lines=1-2'])('%s is answered with the whole', async (range) => {
    const { status, body } = await ask(await served(), { path: '/digits.txt', headers: { Range: range } });
    expect([status, String(body)]).toEqual([200, '0123456789']);
  });

  test('of another version is answered with the whole', async () => {
    const headers = { Range: 'bytes=2-4', 'If-Range': '"another"' };
    expect(String((await ask(await served(), { path: '/digits.txt', headers })).body)).toBe('0123456789');
  });
});

// What a process has open can be counted on Linux alone.
describe.skipIf(process.platform !== 'linux')('a reader who goes away', () => {
  let server: FolderServer;
  beforeAll(async () => {
    server = await serveFolder({ root, port: 0 });
  });
  afterAll(() => server.close());

  test.each([
    ['the whole', '/large.bin', '', 'large.bin'],
    ['a part', '/large.bin', 'Range: bytes=1-\r\n', 'large.bin'],
    ['the compressed form', '/large.js', 'Accept-Encoding: gzip\r\n', 'large.js.gz'],
  ])('from %s leaves no file open', async (_, name, header, file) => {
    for (let k = 0; k < 120; k++) await goAwayEarly(server, `GET ${name}`, header);
    // Also before the first byte: the request has arrived, the answer has not begun.
    for (let k = 0; k < 120; k++) await goAwayEarly(server, `GET ${name}`, header, true);
    await expect.poll(() => openFiles(path(file))).toBe(0);
    expect((await ask(server)).status).toBe(200);
  });
});

function goAwayEarly({ url }: FolderServer, line: string, header: string, atOnce = false): Promise<void> {
  const { host, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\n${header}\r\n`, () => {
        if (atOnce) socket.destroy();
      });
    });
    socket.once('data', () => socket.destroy());
    socket.on('error', () => {});
    socket.once('close', () => resolve());
  });
}

/** How often this process has the file open. */
function openFiles(file: string): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === file;
    } catch {
      return false;
    }
  }).length;
}
