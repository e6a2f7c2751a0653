import type { Input } from '../../../core/log/form/input.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import type { Play } from './use-play.ts';

export interface ListButtonProps {
  readonly play: Play;
  readonly label: string;
  /** what it acts on: heard, not shown, since it stands beside it */
  readonly about: string;
  readonly input: Input;
  /** told whether the input was taken */
  readonly onSent?: (taken: boolean) => void;
}

/** One of many small buttons of the same kind in a list. */
export function ListButton({ play, label, about, input, onSent }: ListButtonProps) {
  const send = async (): Promise<void> => {
    const taken = await play.send(input);
    onSent?.(taken);
  };
  return (
    <Button size="small" aria-label={say('play.button_about', { label, what: about })} onClick={() => void send()}>
      {label}
    </Button>
  );
}
