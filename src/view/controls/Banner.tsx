import type { ReactNode } from 'react';
import './Banner.css';

export interface BannerProps {
  readonly tone: 'info' | 'warning' | 'error';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const SIGNS = { info: 'i', warning: '!', error: '✕' } as const;

/** A strip across the table. An error interrupts a reader; the others wait their turn. */
export function Banner({ tone, title, children, actions }: BannerProps) {
  return (
    <div className={`banner banner-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <span className="banner-sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div className="banner-text">
        {title !== undefined && <strong>{title} </strong>}
        {children}
      </div>
      {actions !== undefined && <div className="banner-actions">{actions}</div>}
    </div>
  );
}
