/** Resolves when the page has nothing else to do, at the latest after so many milliseconds. */
export function whenIdle(latest: number): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: latest });
    // Safari cannot tell.
    else setTimeout(resolve, UNTOLD);
  });
}

const UNTOLD = 100; // milliseconds
