import type { ReactNode } from 'react';
import './Tag.css';

export interface TagProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'strong' | 'mission' | 'host' | 'armed' | 'elite' | 'flow' | 'community';
}

/** A small label. Its colour repeats what its words say. */
export function Tag({ children, tone = 'plain' }: TagProps) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
