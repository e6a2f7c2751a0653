// Has the account of a game kept in a worker, so that the page can be read meanwhile.

import { playedOf } from '../../core/simulate/value/played-of.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import { startWorker } from '../../view/worker/start-worker.ts';
import type { Continuation, WorthMessage, WorthOrder } from './worth-order.ts';
// oxlint-disable-next-line import/default -- the address of the worker, made by the build
import workerUrl from './worth-worker.ts?worker&url';

export interface WorthAsked {
  readonly log: Log;
  readonly continuation: Continuation;
  readonly futures: number;
}

/** What comes back, any number of times; `null` at last where it could not be done. */
export type OnWorth = (message: WorthMessage | null) => void;

/** Gives back a way to stop it; after that nothing is told. */
export type AskWorth = (asked: WorthAsked, onWorth: OnWorth) => () => void;

export const askWorth: AskWorth = ({ log, continuation, futures }, onWorth) => {
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
  const order: WorthOrder = { scenario: log.header.scenario, played: playedOf(log), continuation, futures };
  worker.postMessage(order);
  return () => worker.terminate();
};
