import type { ReactNode } from 'react';
import './Timeline.css';

export interface TimelineItem {
  readonly id: string;
  /** e.g. `Q2, year 1` */
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** `minor` is drawn small: what happened by itself between decisions. */
  readonly weight?: 'major' | 'minor';
  /** Struck through and set aside: a branch that was taken back. */
  readonly abandoned?: boolean;
}

export interface TimelineProps {
  readonly label: string;
  readonly items: readonly TimelineItem[];
}

export function Timeline({ label, items }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.id}
          className={`timeline-item timeline-${item.weight ?? 'major'}${item.abandoned === true ? ' timeline-abandoned' : ''}`}
        >
          <span className="timeline-when">{item.when}</span>
          <div className="timeline-what">
            <div className="timeline-title">{item.title}</div>
            {item.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
