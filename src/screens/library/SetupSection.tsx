import { type ReactNode, useId } from 'react';
import './SetupSection.css';

export interface SetupSectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** One question of the set-up, as a strip of the sheet. */
export function SetupSection({ title, text, children }: SetupSectionProps) {
  const id = useId();
  return (
    <section className="setup-section" aria-labelledby={id}>
      <div className="setup-question">
        <h2 id={id}>{title}</h2>
        {text !== undefined && <p className="quiet">{text}</p>}
      </div>
      <div className="setup-answer">{children}</div>
    </section>
  );
}

/** The label of something to tick, with what it means. */
export function Explained({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <strong className="setup-label">{label}</strong>
      <span className="quiet setup-explained">{text}</span>
    </>
  );
}
