import { type ReactNode, useId } from 'react';
import './Progress.css';

export interface ProgressProps {
  readonly label: ReactNode;
  /** 0-100 */
  readonly value: number;
  /** The state in words, e.g. `on track` or `41 of 50`. */
  readonly word: string;
  /** 0-100: where it must get to; drawn as a notch. */
  readonly target?: number | undefined;
}

export function Progress({ label, value, word, target }: ProgressProps) {
  const id = useId();
  return (
    <div className="progress">
      <span id={id} className="progress-label">
        {label}
      </span>
      <span className="progress-word">{word}</span>
      <svg
        className="progress-bar"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="progressbar"
        aria-labelledby={id}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={word}
      >
        <rect className="progress-ground" x="0" y="1" width="100" height="4" />
        <rect className="progress-fill" x="0" y="1" width={Math.max(0, Math.min(100, value))} height="4" />
        {target !== undefined && <line className="progress-target" x1={target} x2={target} y1="0" y2="6" />}
      </svg>
    </div>
  );
}
