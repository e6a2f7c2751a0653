import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { onPrint } from './on-print.ts';

let [printing, sought] = [false, false];
let hearNoMore = (): void => undefined;
const told = new Set<() => void>();

/**
 * Whether all of a debrief must be on the page now: while it is printed, and from when somebody looks for a word in it. The browser takes
 * its picture, and begins its search, right after it has told us. What is drawn because of it finds it so at once. Where nothing can be
 * opened, in a text, it is whole.
 */
export const useWhole = (): boolean => useSyncExternalStore(subscribe, wanted, () => true);

const wanted = (): boolean => printing || sought;

/** True while the page is being printed, whatever was looked for. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting, () => false);

const isPrinting = (): boolean => printing;

function subscribe(listener: () => void): () => void {
  if (told.size === 0) hearNoMore = hear();
  told.add(listener);
  return () => {
    told.delete(listener);
    if (told.size > 0) return;
    hearNoMore();
    [printing, sought] = [false, false];
  };
}

const tell = () =>
  flushSync(() => {
    for (const listener of told) listener();
  });

function hear(): () => void {
  const seek = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key !== 'F3' && !((ctrlKey || metaKey) && key.toLowerCase() === 'f')) return;
    sought = true;
    tell();
  };
  const print = (now: boolean) => () => {
    printing = now;
    tell();
  };
  addEventListener('keydown', seek, { capture: true });
  const printNoMore = onPrint(print(true), print(false));
  return () => {
    removeEventListener('keydown', seek, { capture: true });
    printNoMore();
  };
}
