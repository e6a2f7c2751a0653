import type { ReactNode } from 'react';
import './RoleAdvice.css';

export interface RoleAdviceProps {
  readonly role: string;
  readonly text: ReactNode;
  /** Announcement beside the name, e.g. `brings this to the table`. */
  readonly note?: string | undefined;
  /** The language of role and text, e.g. `ar`. */
  readonly lang?: string | undefined;
}

/** What one office says privately: a slip with its name on it. */
export function RoleAdvice({ role, text, note, lang }: RoleAdviceProps) {
  return (
    <figure className="advice">
      <figcaption className="advice-role">
        <span lang={lang} dir="auto">
          {role}
        </span>
        {note !== undefined && <span className="advice-note"> · {note}</span>}
      </figcaption>
      <blockquote className="advice-text" lang={lang} dir="auto">
        {text}
      </blockquote>
    </figure>
  );
}
