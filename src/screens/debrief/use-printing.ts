import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { onPrint } from './on-print.ts';
import { useWhole } from './use-whole.ts';

/** True while the page is being printed: the browser takes its picture right after it has told us. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(
    () =>
      onPrint(
        () => flushSync(() => setPrinting(true)),
        () => setPrinting(false),
      ),
    [],
  );
  return printing;
}

/** Opens what is folded in there for as long as the page is printed. Stylesheets can do it in some browsers only. */
export function useUnfoldedPrint(inside: RefObject<HTMLElement | null>): void {
  useWhole(); // is told first, so that all that can be opened is there
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...(inside.current?.querySelectorAll<HTMLDetailsElement>('details.disclosure:not([open])') ?? [])];
      for (const one of opened) one.open = true;
    };
    const close = () => {
      for (const one of opened) one.open = false;
      opened = [];
    };
    return onPrint(open, close);
  }, [inside]);
}
