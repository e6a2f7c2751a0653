// WebKitGTK, the engine of Safari, through its own WebDriver over http. It has no headless mode: its window opens on a display
// that is not there.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { vi } from 'vitest';
import { findWebKit } from '../../tools/find-other-browsers.mjs';
import type { Command, Params, Wire } from './tab.ts';

/** Its own window is too low for a dialog. */
const WINDOW = { width: 1280, height: 900 };

const PATHS: Readonly<Record<Command, (id: string) => string>> = {
  open: () => '/url',
  reload: () => '/refresh',
  run: () => '/execute/sync',
  click: (id) => `/element/${id}/click`,
  clear: (id) => `/element/${id}/clear`,
  type: (id) => `/element/${id}/value`,
};

export async function launchWebKit(): Promise<Wire> {
  const programs = findWebKit();
  // `-displayfd 1`: it takes a number that is free, and says which.
  const display = spawn(programs.display, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(display.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DISPLAY: `:${number.toString().trim()}` },
  });
  const server = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => ask('GET', `${server}/status`), { timeout: 60_000, interval: 100 });
  const options = { binary: programs.browser, args: ['--automation'] };
  const { sessionId } = (await ask('POST', `${server}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { readonly sessionId: string };
  const session = `${server}/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, WINDOW);
  return {
    send: (command, { id = '', ...params }) => ask('POST', session + PATHS[command](id), params),
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      await Promise.all([end(driver), end(display)]);
    },
  };
}

async function ask(method: 'GET' | 'POST' | 'DELETE', address: string, params?: Params | object): Promise<unknown> {
  const body = params === undefined ? {} : { body: JSON.stringify(params) };
  const response = await fetch(address, { method, ...body });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${error}: ${message}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port');
  return address.port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
