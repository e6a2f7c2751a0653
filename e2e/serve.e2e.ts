// `serve` as it is built: what goes out, and that no reader can stop it.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { appUrl, openPage } from './browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const code = join(root, 'dist/app/code');
/** files and connections that the server may have open */
const FEW = 120;

/** The address of a server that may open few files. */
async function startWithFew(): Promise<string> {
  const command = `ulimit -n ${FEW} && exec "$0" src/cli/bin.js serve --port 0`;
  const server: ChildProcess = spawn('sh', ['-c', command, process.execPath], { cwd: root });
  onTestFinished(() => void server.kill());
  const said = await Promise.race([server.stdout && once(server.stdout, 'data'), once(server, 'exit')]);
  return String(said?.[0]).trim();
}

function ask(url: string, path: string): Socket {
  const { host, port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1', () => {
    socket.write(`GET /${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  });
  return socket.on('error', () => {});
}

const largest = (): string =>
  readdirSync(code)
    .map((name) => [name, statSync(join(code, name)).size] as const)
    .reduce((a, b) => (a[1] > b[1] ? a : b))[0];

describe.skipIf(process.platform === 'win32')(`with ${FEW} descriptors`, () => {
  test('it serves on after many readers have gone away', async () => {
    const url = await startWithFew();
    for (let k = 0; k < 2 * FEW; k++) {
      const socket = ask(url, `code/${largest()}`);
      socket.once('data', () => socket.destroy());
      await once(socket, 'close');
    }
    expect((await fetch(url)).status).toBe(200);
  });

  test('it serves on after more have come than it can hold', async () => {
    const url = await startWithFew();
    // Nobody reads, so that all files stay open.
    const crowd = Array.from({ length: 2 * FEW }, () => ask(url, `code/${largest()}`).pause());
    await new Promise((done) => setTimeout(done, 1_000));
    for (const socket of crowd) socket.destroy();
    await expect.poll(async () => (await fetch(url).catch(() => null))?.status, { timeout: 10_000 }).toBe(200);
  });
});

test('the headers carry the policy of the page, and forbid frames', async () => {
  const { headers } = await fetch(appUrl());
  const [, meta] =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      readFileSync(join(root, 'dist/app/index.html'), 'utf8'),
    ) ?? [];
  expect(headers.get('content-security-policy')).toBe(`${meta}; frame-ancestors 'none'`);
});

test('a page is loaded compressed, each file with a type', async () => {
  const page = await openPage();
  const loaded = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
      const { name, encodedBodySize, decodedBodySize } = entry as PerformanceResourceTiming;
      return { name, sent: encodedBodySize, size: decodedBodySize };
    }),
  );
  const scripts = loaded.filter(({ name }) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter(({ size, sent }) => size > 1000 && sent > size * 0.6)).toEqual([]);
});

test('every file of the app has a type', async () => {
  const app = join(root, 'dist/app');
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('.') && !name.endsWith('.gz') && statSync(join(app, name)).isFile(),
  );
  const types = await Promise.all(
    files.map(async (name) => [name, (await fetch(appUrl() + name, { method: 'HEAD' })).headers.get('content-type')]),
  );
  expect(types.length).toBeGreaterThan(50);
  expect(types.filter(([, type]) => type === null || type === 'application/octet-stream')).toEqual([]);
});
