/**
 * A Chromium of one's own with a profile on the disk, to be killed without warning: one of its tabs, or the whole
 * program. Playwright's own launch would be told, and tidies up.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject, vi } from 'vitest';
import { CHROMIUM_FLAGS } from '../tools/find-chromium.mjs';

/** A renderer that was kept ready may have been killed as well; the next try gets another. */
export const PATIENCE = { timeout: 30_000, interval: 100 };

export interface KillableBrowser {
  /** A new tab. */
  open(address: string): Promise<Page>;
  /** SIGKILL to all tabs; the program itself lives on. */
  killTabs(): Promise<void>;
  /** SIGKILL to the program and all its tabs. */
  kill(): Promise<void>;
}

export async function launchKillable(profile: string): Promise<KillableBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const flags = [...CHROMIUM_FLAGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(inject('chromium'), [...flags, 'about:blank'], { stdio: 'ignore', detached: true });
  const port = await vi.waitFor(() => readPort(portFile), PATIENCE);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    open: (address) => openTab(browser, address),
    killTabs: () => killTabs(browser),
    kill: () => killGroup(child, browser),
  };
}

function readPort(file: string): string {
  const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : '';
  if (port === undefined || port === '') throw new Error('Chromium is not listening yet');
  return port;
}

async function openTab(browser: Browser, address: string): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has a profile of its own');
  return vi.waitFor(async () => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }, PATIENCE);
}

/** The processes that draw pages of this browser die at once; it has noticed when this resolves. */
export async function killTabs(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const renderers = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  };
  const killed = await renderers();
  for (const id of killed) process.kill(id, 'SIGKILL');
  await vi.waitFor(async () => {
    const left = await renderers();
    if (killed.some((id) => left.includes(id))) throw new Error('Chromium has not noticed yet');
  }, PATIENCE);
  await session.detach();
}

async function killGroup(child: ChildProcess, browser: Browser): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}
