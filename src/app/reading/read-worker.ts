/**
 * Runs in a worker: reads files and answers what the page asks of them. As long as it lives it holds a lock of its own name, so that the
 * page learns at once when it is gone, however that came about. Where the browser has no locks (plain http) silence has to tell.
 */
import type { Answer, Call } from './calls.ts';
import type { Reader, Reading } from './reader.ts';
import { readerHere } from './reader-here.ts';

const tell = (answer: Answer): void => postMessage(answer);

const reader: Reader = readerHere();

async function answer({ call, method, given }: Call): Promise<void> {
  const onReading = (reading: Reading) => tell({ call, reading });
  try {
    const ask = reader[method] as (...given: readonly unknown[]) => Promise<unknown>;
    tell({ call, value: await ask(...given, ...(method === 'open' ? [onReading] : [])) });
  } catch (error) {
    tell({ call, failed: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Call>) => void answer(data));

const { locks } = navigator as { locks?: LockManager };
const ready = () => tell({ ready: true });
if (locks === undefined) ready();
else
  void locks.request(self.name, () => {
    ready();
    return new Promise(() => undefined);
  });
