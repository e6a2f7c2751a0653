/**
 * WebGL only where it draws in time. The first drawing is tried in a worker, which can be ended: where a machine draws by
 * software, the page itself stood still for seconds in WebKit while Phaser's programs were compiled, and a driver may not come back at
 * all. Whatever else stands in the way, be it that workers have no WebGL, ends with canvas too, which draws the same map.
 */
import { startWorker } from '../worker/start-worker.ts';
import workerUrl from './try-webgl.ts?worker&url';

export type Renderer = 'webgl' | 'canvas';

/** Milliseconds, from asking for the worker until its picture is there. Phaser itself takes as long to arrive. */
export const IN_TIME = 1_500;

let chosen: Promise<Renderer> | undefined;

/** Asked once a page. */
export function chooseRenderer(): Promise<Renderer> {
  chosen ??= tryWebGl(() => startWorker(workerUrl)).then((drawn) => (drawn ? 'webgl' : 'canvas'));
  return chosen;
}

/** From now on without WebGL: it was tried, and did not come up after all. */
export function noMoreWebGl(): void {
  chosen = Promise.resolve('canvas');
}

/** Never rejects, and always answers in time. */
export function tryWebGl(start: () => Worker): Promise<boolean> {
  return new Promise((resolve) => {
    let worker: Worker | undefined;
    const end = (drawn: boolean) => {
      clearTimeout(limit);
      worker?.terminate();
      resolve(drawn);
    };
    const limit = setTimeout(() => end(false), IN_TIME);
    try {
      worker = start();
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => end(data === true));
      worker.addEventListener('error', (event) => {
        event.preventDefault(); // no WebGL in a worker is no error of the page
        end(false);
      });
    } catch {
      end(false); // no workers, as in a page opened from a file
    }
  });
}
