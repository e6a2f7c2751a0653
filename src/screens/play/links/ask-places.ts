// Has the link chart laid out in a worker; where there is none, in the page, which then stands still for a moment.

import { startWorker } from '../../../view/worker/start-worker.ts';
import type { Places, ToLay } from './lay-out.ts';
import workerUrl from './lay-worker.ts?worker&url';

/** Gives back a way to stop it; after that nothing is told. */
export type AskPlaces = (order: ToLay, onPlaces: (places: Places) => void, onFailed: () => void) => () => void;

export const askPlaces: AskPlaces = (order, onPlaces, onFailed) => {
  let wanted = true;
  let worker: Worker | null = null;
  const stop = (): void => {
    wanted = false;
    worker?.terminate();
  };
  const tell = (places: Places): void => {
    if (!wanted) return;
    stop();
    onPlaces(places);
  };
  const here = async (): Promise<void> => {
    try {
      const { layOut } = await import('./lay-out.ts');
      tell(layOut(order));
    } catch {
      if (wanted) onFailed(); // the part that does it could not be fetched
    }
  };
  try {
    worker = startWorker(workerUrl);
    worker.addEventListener('message', ({ data }: MessageEvent<Places>) => tell(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // it is done here instead
      void here();
    });
    worker.postMessage(order);
  } catch {
    void here();
  }
  return stop;
};
