import { useState } from 'react';
import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { ConfirmDialog } from '../../view/controls/ConfirmDialog.tsx';
import './SessionList.css';

export interface WipeAllProps {
  /** of all sessions there are, the damaged ones too */
  readonly keys: readonly IDBValidKey[];
  readonly onWipe: (keys: readonly IDBValidKey[]) => void;
}

/** Wipes every session of this computer, after saying how many go. */
export function WipeAll({ keys, onWipe }: WipeAllProps) {
  const [asking, setAsking] = useState(false);
  const n = keys.length;
  const keep = () => setAsking(false);
  return (
    <>
      <Button size="small" kind="quiet" className="session-wipe-all" onClick={() => setAsking(true)}>
        {say('wipe.all')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={say('wipe.title', { n })}
        confirmLabel={say('wipe.confirm', { n })}
        cancelLabel={say('wipe.keep')}
        danger
        onCancel={keep}
        onConfirm={() => {
          keep();
          onWipe(keys);
        }}
      >
        <p>{say('wipe.text', { n })}</p>
      </ConfirmDialog>
    </>
  );
}
