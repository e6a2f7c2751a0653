import type { Steps } from '../../core/ref/steps.ts';

/** Milliseconds of work in one go: far fewer than anybody notices, since a single step may take longer. */
const SLICE = 12;

/** Does work in slices between which the page draws and answers. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE) continue;
    await nextTask();
    since = performance.now();
  }
}

/** A timer would wait for a second in a tab that is not in sight. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
