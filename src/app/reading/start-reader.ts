/**
 * The reader of the page: in a worker, so that the page stays at hand whatever a file holds, or in the page itself where no worker can be
 * had (the browser refuses them, or its script cannot be fetched any more). Ending it gives back all that it holds, and stops its work.
 */
import { startWorker } from '../../view/worker/start-worker.ts';
import type { Answer, Call } from './calls.ts';
import type { OnReading, Reader } from './reader.ts';
import workerUrl from './read-worker.ts?worker&url';

export interface RunningReader extends Reader {
  /** it works in the page, which stands still meanwhile */
  readonly inPage: boolean;
  /** What was asked and is not answered rejects with `ReaderGone`, and so does all that is asked later. */
  readonly end: () => void;
  /** `act` is told once if it dies by itself. */
  readonly onGone: (act: () => void) => void;
}

/** The worker died or was ended: what it held is lost, and the files are as they were. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Milliseconds that a worker has to come up. */
const BEGINS = 10_000;
/** Milliseconds. A worker that is asked gives a sign of life in two of them, or counts as gone; one may fall into the sleep of a laptop. */
export const SILENCE = 15_000;

/** As much of a worker as is used here. */
export interface ReadingWorker {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(call: Call): void;
  terminate(): void;
}

const startOwn = (name: string): ReadingWorker => startWorker(workerUrl, name);

/** `start` throws where workers are refused; it makes one that bears the name. */
export async function startReader(start = startOwn): Promise<RunningReader> {
  const name = `shadow-mandate:reader:${performance.timeOrigin}:${(started += 1)}`;
  const worker = await begin(() => start(name));
  if (worker !== null) return readerIn(worker, name);
  const { readerHere } = await import('./reader-here.ts');
  return { ...readerHere(), inPage: true, end: () => undefined, onGone: () => undefined };
}

let started = 0;

/** Null where none comes up. */
function begin(start: () => ReadingWorker): Promise<ReadingWorker | null> {
  return new Promise((resolve) => {
    let worker: ReadingWorker | undefined;
    const refused = () => {
      worker?.terminate();
      resolve(null);
    };
    const late = setTimeout(refused, BEGINS);
    try {
      worker = start();
    } catch {
      clearTimeout(late);
      return refused();
    }
    const begun = worker;
    begun.onmessage = () => {
      clearTimeout(late);
      begun.onmessage = begun.onerror = null;
      resolve(begun);
    };
    begun.onerror = (event) => {
      event.preventDefault(); // the page reads instead
      clearTimeout(late);
      refused();
    };
  });
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
  readonly onReading: OnReading | undefined;
}

function readerIn(worker: ReadingWorker, name: string): RunningReader {
  const waiting = new Map<number, Waiting>();
  const watching = new AbortController();
  let [calls, silent, gone] = [0, 0, false];
  let died = (): void => undefined;
  const end = () => {
    gone = true;
    worker.terminate();
    clearInterval(watch);
    watching.abort();
    for (const { reject } of waiting.values()) reject(new ReaderGone());
    waiting.clear();
  };
  const die = () => {
    if (!gone) died();
    end();
  };
  const watch = setInterval(() => {
    silent = waiting.size === 0 ? 0 : silent + 1;
    if (silent > 2) die();
  }, SILENCE);
  whenFreed(name, watching.signal, die);
  worker.onerror = (event) => {
    event.preventDefault(); // it is told on the page
    die();
  };
  worker.onmessage = ({ data }) => {
    silent = 0;
    if ('ready' in data) return;
    const asked = waiting.get(data.call);
    if ('reading' in data) return asked?.onReading?.(data.reading);
    waiting.delete(data.call);
    if ('value' in data) asked?.resolve(data.value as never);
    else asked?.reject(new Error(data.failed));
  };
  const ask = (method: keyof Reader, given: readonly unknown[], onReading?: OnReading): Promise<never> =>
    new Promise((resolve, reject) => {
      if (gone) return reject(new ReaderGone());
      const call: Call = { call: (calls += 1), method, given };
      waiting.set(call.call, { resolve, reject, onReading });
      worker.postMessage(call);
    });
  return {
    open: (asked, onReading) => ask('open', [asked], onReading),
    compareSeal: (...given) => ask('compareSeal', given),
    scenario: (...given) => ask('scenario', given),
    log: (...given) => ask('log', given),
    store: (...given) => ask('store', given),
    prepare: (...given) => ask('prepare', given),
    debrief: (...given) => ask('debrief', given),
    entries: (...given) => ask('entries', given),
    verify: (...given) => ask('verify', given),
    text: () => ask('text', []),
    why: (...given) => ask('why', given),
    causes: (...given) => ask('causes', given),
    changing: () => ask('changing', []),
    changes: (...given) => ask('changes', given),
    played: () => ask('played', []),
    worthRows: (...given) => ask('worthRows', given),
    inPage: false,
    end,
    onGone: (act) => (died = act),
  };
}

/** The worker holds a lock of this name as long as it lives. */
function whenFreed(name: string, signal: AbortSignal, onFreed: () => void): void {
  const { locks } = navigator as { locks?: LockManager };
  locks?.request(name, { signal }, onFreed).catch(() => undefined);
}
