import { Button } from './Button.tsx';
import './Caption.css';

export interface CaptionProps {
  /** What is heard, e.g. `rain on a tin roof`. */
  readonly text: string | null;
  readonly onDismiss: () => void;
  readonly dismissLabel: string;
}

/** The caption of a sound. It says nothing a player needs, so it is not announced; whoever wants it off says so once. */
export function Caption({ text, onDismiss, dismissLabel }: CaptionProps) {
  if (text === null) return null;
  return (
    <div className="caption">
      <span aria-hidden="true">♪</span>
      <span>{text}</span>
      <Button kind="quiet" size="small" onClick={onDismiss}>
        {dismissLabel}
      </Button>
    </div>
  );
}
