import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import { say } from '../../text/say.ts';
import { Drawer } from '../../view/controls/Drawer.tsx';
import { WhyView } from './WhyView.tsx';

interface WhyDrawerProps {
  readonly model: ReportModel;
  /** the fact that was asked about; null keeps the drawer shut */
  readonly seq: number | null;
  readonly onClose: () => void;
}

export function WhyDrawer({ model, seq, onClose }: WhyDrawerProps) {
  return (
    <Drawer
      open={seq !== null}
      title={say('debrief.why.title')}
      closeLabel={say('debrief.screen.close')}
      onClose={onClose}
    >
      {seq !== null && <WhyView model={model} seq={seq} showWhat />}
    </Drawer>
  );
}
