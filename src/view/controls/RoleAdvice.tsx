import type { ReactNode } from 'react';
import './RoleAdvice.css';

export interface RoleAdviceProps {
  readonly role: string;
  readonly text: ReactNode;
  /** Announcement beside the name, e.g. `brings this to the table`. */
  readonly note?: string | undefined;
}

/** What one office says privately: a slip with its name on it. */
export function RoleAdvice({ role, text, note }: RoleAdviceProps) {
  return (
    <figure className="advice">
      <figcaption className="advice-role">
        {role}
        {note !== undefined && <span className="advice-note"> · {note}</span>}
      </figcaption>
      <blockquote className="advice-text">{text}</blockquote>
    </figure>
  );
}
