/**
 * Firefox without a window, told what to do through Marionette, the socket of its own that geckodriver too speaks to:
 * `LENGTH:[0,NUMBER,COMMAND,PARAMS]` there, `LENGTH:[1,NUMBER,ERROR,RESULT]` back.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { findFirefox } from '../../tools/find-other-browsers.mjs';
import type { Command, Wire } from './tab.ts';

/** Any free port, no questions at the start, nothing asked of the network. */
const SETTINGS = {
  'marionette.port': 0,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
  'app.normandy.enabled': false,
};

const NAMES: Readonly<Record<Command, string>> = {
  open: 'WebDriver:Navigate',
  reload: 'WebDriver:Refresh',
  run: 'WebDriver:ExecuteScript',
  click: 'WebDriver:ElementClick',
  clear: 'WebDriver:ElementClear',
  type: 'WebDriver:ElementSendKeys',
};

export async function launchFirefox(): Promise<Wire> {
  const profile = mkdtempSync(join(tmpdir(), 'shadow-mandate-firefox-'));
  const lines = Object.entries(SETTINGS).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const flags = ['--headless', '--marionette', '--no-remote', '--profile', profile];
  const child = spawn(findFirefox(), flags, { stdio: 'ignore', detached: true });
  const gone = once(child, 'exit');
  const port = await vi.waitFor(() => Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')), {
    timeout: 120_000,
    interval: 100,
  });
  const socket = connect(port, '127.0.0.1');
  const ask = speak(socket);
  await ask('WebDriver:NewSession', {});
  return {
    // A script's value comes wrapped.
    send: async (command, params) => {
      const result = await ask(NAMES[command], params);
      return command === 'run' ? (result as { readonly value: unknown }).value : result;
    },
    async close() {
      socket.destroy();
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Reply = readonly [1, number, { readonly error: string; readonly message: string } | null, unknown];

const GONE = { error: 'gone', message: 'Firefox does not answer any more' };

/** Asks one thing after the other; answers are told apart by their numbers. */
function speak(socket: Socket): (name: string, params: object) => Promise<unknown> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  socket.once('close', () => waiting.forEach((answer) => answer([1, 0, GONE, null])));
  socket.on(
    'data',
    inPieces((text) => {
      const message = JSON.parse(text) as Reply | { readonly applicationType: string };
      if ('applicationType' in message) return; // the greeting
      waiting.get(message[1])?.(message);
      waiting.delete(message[1]);
    }),
  );
  return (name, params) =>
    new Promise((resolve, reject) => {
      asked += 1;
      const text = JSON.stringify([0, asked, name, params]);
      waiting.set(asked, ([, , error, result]) =>
        error === null ? resolve(result) : reject(new Error(`${error.error}: ${error.message}`)),
      );
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Puts together what comes in pieces: `12:twelve bytes`. */
function inPieces(onMessage: (text: string) => void): (piece: Buffer) => void {
  let kept: Buffer = Buffer.alloc(0);
  return (piece) => {
    kept = Buffer.concat([kept, piece]);
    for (;;) {
      const colon = kept.indexOf(':');
      const start = colon + 1;
      const length = Number(kept.subarray(0, colon).toString());
      if (colon < 0 || kept.length < start + length) return;
      onMessage(kept.subarray(start, start + length).toString());
      kept = kept.subarray(start + length);
    }
  };
}
