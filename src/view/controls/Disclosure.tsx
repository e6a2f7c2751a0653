import type { ReactNode } from 'react';
import './Disclosure.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** Told when it is opened or closed, e.g. to record what was opened before a decision. */
  readonly onToggle?: (open: boolean) => void;
}

export function Disclosure({ summary, children, open = false, onToggle }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div className="disclosure-content">{children}</div>
    </details>
  );
}
