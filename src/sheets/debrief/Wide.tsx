import type { ReactNode } from 'react';
import './Wide.css';

export interface WideProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** For a table that may be wider than its place: it scrolls by itself, and by keyboard, in a saved report as on the screen. */
export function Wide({ label, children }: WideProps) {
  return (
    <div className="debrief-scroll" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
