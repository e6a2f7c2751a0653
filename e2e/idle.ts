/** What a page does while nobody touches it. */
import type { BrowserContext, Page } from 'playwright-core';

export interface Done {
  readonly frames: number; // that script asked for
  readonly timers: number; // that went off
  readonly animations: number; // of styles, running at the end
}

/** To be called before a page is opened in the context. */
export async function countWork(context: BrowserContext): Promise<void> {
  await context.addInitScript(count);
}

/** What is done in so many milliseconds. */
export async function doneIn(page: Page, milliseconds: number): Promise<Done> {
  const before = await page.evaluate(read);
  await page.waitForTimeout(milliseconds);
  const after = await page.evaluate(read);
  return {
    frames: after.frames - before.frames,
    timers: after.timers - before.timers,
    animations: after.animations,
  };
}

/** These run in the page. */
function count(): void {
  const done = { frames: 0, timers: 0 };
  const counted = (name: 'requestAnimationFrame' | 'setTimeout' | 'setInterval', what: keyof typeof done) => {
    const original = Reflect.get(globalThis, name).bind(globalThis) as (act: () => void, after?: number) => number;
    const wrapped = (act: (...given: unknown[]) => void, after?: number) =>
      original((...given: unknown[]) => {
        done[what] += 1;
        act(...given);
      }, after);
    Reflect.set(globalThis, name, wrapped);
  };
  counted('requestAnimationFrame', 'frames');
  counted('setTimeout', 'timers');
  counted('setInterval', 'timers');
  Reflect.set(globalThis, 'done', done);
}

function read(): Done {
  const { frames, timers } = Reflect.get(globalThis, 'done') as Done;
  return { frames, timers, animations: document.getAnimations().length };
}
