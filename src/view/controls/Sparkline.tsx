import { lastKnown, linePath, xOf, yOf } from './chart-scale.ts';
import './chart.css';

export interface SparklineProps {
  /** Oldest first; `null` where nothing is known. */
  readonly values: readonly (number | null)[];
  /** What it shows, in a sentence: the only thing that can be heard of it. */
  readonly label: string;
  readonly min?: number;
  readonly max?: number;
}

const FRAME = { width: 96, height: 24, left: 3, right: 4, top: 4, bottom: 4 };

export function Sparkline({ values, label, min = 0, max = 100 }: SparklineProps) {
  const domain = { count: values.length, min, max };
  const last = lastKnown(values);
  const end = values[last];
  return (
    <svg className="sparkline" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={label}>
      <path className="sparkline-line" d={linePath(FRAME, domain, values)} />
      {end != null && (
        <circle className="sparkline-end" cx={xOf(FRAME, domain, last)} cy={yOf(FRAME, domain, end)} r="2.5" />
      )}
    </svg>
  );
}
