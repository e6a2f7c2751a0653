// Has the account of a game kept in a worker, so that the page can be read meanwhile.

import { startWorker } from '../../view/worker/start-worker.ts';
import type { WorthMessage, WorthOrder } from './worth-order.ts';
import workerUrl from './worth-worker.ts?worker&url';

/** What comes back, any number of times; `null` at last where it could not be done. */
export type OnWorth = (message: WorthMessage | null) => void;

/** Gives back a way to stop it; after that nothing is told. */
export type AskWorth = (order: WorthOrder, onWorth: OnWorth) => () => void;

export const askWorth: AskWorth = (order, onWorth) => {
  let worker: Worker;
  try {
    worker = startWorker(workerUrl);
  } catch {
    onWorth(null); // no workers, as in a page opened from a file
    return () => undefined;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<WorthMessage>) => {
    if ('account' in data) worker.terminate();
    onWorth(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault(); // it is told on the page
    worker.terminate();
    onWorth(null);
  });
  worker.postMessage(order);
  return () => worker.terminate();
};
