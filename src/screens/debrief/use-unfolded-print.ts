import { type RefObject, useEffect } from 'react';
import { onPrint } from './on-print.ts';
import { useWhole } from './use-whole.ts';

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
