/**
 * The browser for end-to-end tests. Every page is watched: an error in the console, an uncaught exception or
 * anything the content security policy refuses fails the test that opened it. Contexts close with their test,
 * the browser with its file.
 */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { CHROMIUM_FLAGS } from '../tools/find-chromium.mjs';

/** The one browser of this test file, started when first asked for. */
export const browser = browserWith();

/** One with more flags than the others, for a test file that needs another browser. */
export function browserWith(...flags: string[]): () => Promise<Browser> {
  let running: Promise<Browser> | undefined;
  afterAll(async () => {
    await (await running)?.close();
    running = undefined;
  });
  return () => {
    running ??= chromium.launch({ executablePath: inject('chromium'), args: [...CHROMIUM_FLAGS, ...flags] });
    return running;
  };
}

/** What is written into the console when a file cannot be fetched, for tests that take the files away. */
export const NOT_FETCHED = /^(Failed to load resource|Failed to load module script|NotFetched)/;

/**
 * A fresh profile: own storage, shared by all pages opened in it, gone with the test. `expected` is what the console may say.
 */
export async function openContext(
  options: BrowserContextOptions = {},
  expected?: RegExp,
  from?: Browser,
): Promise<BrowserContext> {
  const context = await (from ?? (await browser())).newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await watch(context, expected);
  return context;
}

/** A page of the built app at `path` ('' or '#/play'), in a fresh profile unless one is given. */
export async function openPage(path = '', context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await openContext())).newPage();
  await page.goto(appUrl() + path);
  return page;
}

/** Gives the window another size, and waits until the page is laid out for it: parts of it may be made anew. */
export async function resize(page: Page, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  });
}

/** Where the built app is served, with a slash at the end. */
export function appUrl(): string {
  const url = inject('appUrl');
  if (url === '') throw new Error('The app is not built: npm run build:app');
  return url;
}

async function watch(context: BrowserContext, expected?: RegExp): Promise<void> {
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && expected?.test(message.text()) !== true)
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  await context.exposeBinding('reportViolation', (_, text: string) => problems.push(`policy: ${text}`));
  await context.addInitScript(reportViolations);
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
}

/** Runs in the page, before any script of its own. */
function reportViolations(): void {
  const report = (globalThis as unknown as { reportViolation: (text: string) => Promise<void> }).reportViolation;
  document.addEventListener('securitypolicyviolation', (event) => {
    void report(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
  });
}
