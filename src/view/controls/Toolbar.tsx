import type { KeyboardEvent, ReactNode } from 'react';
import './toolbar.css';

export interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
}

const STOPS = 'button:not(:disabled), a[href], select, input:not(:disabled)';

/** Left, right, Home and End move along the row; every control also stays in the Tab order, which costs nobody anything. */
function moveAlong(event: KeyboardEvent<HTMLDivElement>) {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(event.target as HTMLElement);
  if (at < 0 || event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
  const goal: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: stops.length - 1 };
  const next = goal[event.key];
  if (next === undefined) return;
  event.preventDefault();
  stops.at(next % stops.length)?.focus();
}

export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <div className="toolbar" role="toolbar" aria-label={label} onKeyDown={moveAlong}>
      {children}
    </div>
  );
}
