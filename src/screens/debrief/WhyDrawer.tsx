import type { Answers } from '../../sheets/answers/answers.ts';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say } from '../../text/say.ts';
import { Drawer } from '../../view/controls/Drawer.tsx';
import { WhyView } from './WhyView.tsx';

interface WhyDrawerProps extends Pick<SheetProps, 'model'> {
  readonly answers: Answers;
  /** the fact that was asked about; null keeps the drawer shut */
  readonly seq: number | null;
  readonly onClose: () => void;
}

export function WhyDrawer({ model, answers, seq, onClose }: WhyDrawerProps) {
  return (
    <Drawer
      open={seq !== null}
      title={say('debrief.why.title')}
      closeLabel={say('debrief.screen.close')}
      onClose={onClose}
    >
      {seq !== null && <WhyView model={model} answers={answers} seq={seq} showWhat />}
    </Drawer>
  );
}
