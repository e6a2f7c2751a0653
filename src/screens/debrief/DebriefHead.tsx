import { Claims } from '../../sheets/claims/Claims.tsx';
import { Head } from '../../sheets/debrief/Head.tsx';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say } from '../../text/say.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { Button } from '../../view/controls/Button.tsx';
import type { DebriefScreenProps, Verified } from './debrief-props.ts';
import './DebriefHead.css';

export function DebriefHead({
  model,
  slots,
  verified,
  onLeave,
  packing,
  download,
}: SheetProps & Omit<DebriefScreenProps, 'answers'>) {
  return (
    <header className="debrief-head">
      <div className="debrief-head-told">
        <Head model={model} slots={slots} overline={say('debrief.debrief')} />
        <Verification verified={verified} inputs={model.inputs} />
      </div>
      <div className="debrief-actions no-print">
        <Button kind="primary" onClick={() => download('report')}>
          {say('debrief.screen.save_report')}
        </Button>
        <Button onClick={() => download('log')}>{say('debrief.screen.save_log')}</Button>
        <Button
          className="debrief-save-all"
          aria-disabled={packing}
          onClick={() => {
            if (!packing) download('everything');
          }}
        >
          {packing ? say('debrief.screen.packing') : say('debrief.screen.save_all')}
        </Button>
        <Button onClick={() => window.print()}>{say('debrief.screen.print')}</Button>
        <Button kind="quiet" onClick={onLeave}>
          {say('debrief.screen.leave')}
        </Button>
        <p className="debrief-hint">{say('debrief.screen.save_hint')}</p>
      </div>
    </header>
  );
}

function Verification({ verified, inputs }: { readonly verified: Verified; readonly inputs: number }) {
  if (verified !== 'checking' && 'problem' in verified)
    return (
      <Banner tone="warning" title={say('debrief.screen.not_verified')}>
        {verified.problem}
      </Banner>
    );
  return (
    <div className="debrief-verified" role="status">
      {verified === 'checking' ? (
        <p>{say('debrief.screen.checking')}</p>
      ) : (
        <Claims inputs={inputs} whose={verified.whose} />
      )}
    </div>
  );
}
