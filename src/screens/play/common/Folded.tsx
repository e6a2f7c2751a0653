import { type ReactNode, useDeferredValue, useState } from 'react';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';

export interface FoldedProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Told each time it was opened. */
  readonly onOpened: () => void;
  /** Told before it is drawn open, and when it was folded. */
  readonly onOpen?: (open: boolean) => void;
}

/**
 * One of many folded papers. What is folded keeps nobody waiting: it is drawn right after all that is in sight, and so is what changes in it. What is
 * open is drawn with everything else, so that nothing can be pressed that was for another moment.
 */
export function Folded({ summary, children, onOpened, onOpen }: FoldedProps) {
  const [open, setOpen] = useState(false);
  const later = useDeferredValue(children, null);
  const set = (isOpen: boolean) => {
    setOpen(isOpen);
    onOpen?.(isOpen);
  };
  return (
    <Disclosure
      summary={summary}
      onOpening={() => set(true)}
      onToggle={(isOpen) => {
        set(isOpen);
        if (isOpen) onOpened();
      }}
    >
      {open ? children : later}
    </Disclosure>
  );
}
