import type { Message } from '../../core/ref/message.ts';
import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';

interface WhyButtonProps {
  /** the clause that is asked about, for those who hear only the button */
  readonly what: Message;
  readonly onPress: () => void;
}

export function WhyButton({ what, onPress }: WhyButtonProps) {
  return (
    <Button
      kind="quiet"
      size="small"
      className="no-print"
      aria-label={say('debrief.why.ask_of', { what })}
      onClick={onPress}
    >
      {say('debrief.why.ask')}
    </Button>
  );
}
