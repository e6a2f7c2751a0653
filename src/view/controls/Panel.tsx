import { type ReactNode, useId } from 'react';
import './Panel.css';

export interface PanelProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** A word or two in small capitals above the title. */
  readonly overline?: ReactNode;
  /** Buttons at the end of the title line. */
  readonly actions?: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** `paper` lies on the table, `sunk` is let into a sheet, `plain` has no ground of its own. */
  readonly tone?: 'paper' | 'sunk' | 'plain';
  readonly className?: string;
}

export function Panel({ title, children, overline, actions, level = 2, tone = 'paper', className }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={['panel', `panel-${tone}`, className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <header className="panel-head">
        <div>
          {overline !== undefined && <p className="overline">{overline}</p>}
          <Heading id={id} className="panel-title">
            {title}
          </Heading>
        </div>
        {actions !== undefined && <div className="panel-actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
