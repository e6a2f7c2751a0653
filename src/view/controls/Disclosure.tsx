import { type MouseEvent, type ReactNode, useRef } from 'react';
import './Disclosure.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** Told when it was opened or closed, e.g. to record what was opened before a decision. */
  readonly onToggle?: (open: boolean) => void;
  /** Told before it opens, in time for its content to be drawn anew; once more afterwards, since it may open by itself when a word is looked for. */
  readonly onOpening?: () => void;
  /** Given: it is opened and shut by `open`, and this is told what is asked for. */
  readonly onAsked?: (open: boolean) => void;
}

export function Disclosure({ summary, children, open = false, onToggle, onOpening, onAsked }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const toggled = (isOpen: boolean) => {
    if (isOpen) onOpening?.();
    onToggle?.(isOpen);
  };
  const pressed = (event: MouseEvent) => {
    if (details.current?.open === false) onOpening?.();
    if (onAsked === undefined) return;
    event.preventDefault();
    onAsked(!open);
  };
  return (
    <details ref={details} className="disclosure" open={open} onToggle={(event) => toggled(event.currentTarget.open)}>
      <summary onClick={pressed}>{summary}</summary>
      <div className="disclosure-content">{children}</div>
    </details>
  );
}
