import { type ReactNode, useDeferredValue, useState } from 'react';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';

export interface FoldedProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Where `onAsked` is given: it is opened and shut by this, and that is told what is asked for. */
  readonly open?: boolean;
  readonly onAsked?: (open: boolean) => void;
  /** Told each time it was opened. */
  readonly onOpened?: () => void;
}

/**
 * One of many folded papers. What is folded keeps nobody waiting: it is drawn right after all that is in sight, and so is what changes in it. What is
 * open is drawn with everything else, so that nothing can be pressed that was for another moment.
 */
export function Folded({ summary, children, onOpened, ...asked }: FoldedProps) {
  const [open, setOpen] = useState(false);
  const later = useDeferredValue(children, null);
  return (
    <Disclosure
      summary={summary}
      {...asked}
      onOpening={() => setOpen(true)}
      onToggle={(isOpen) => {
        setOpen(isOpen);
        if (isOpen) onOpened?.();
      }}
    >
      {open || asked.open === true ? children : later}
    </Disclosure>
  );
}
