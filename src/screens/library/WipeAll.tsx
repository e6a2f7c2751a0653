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

/** Wipes every session of this computer, after saying how many go. A single one has a button of its own. */
export function WipeAll({ keys, onWipe }: WipeAllProps) {
  const [asking, setAsking] = useState(false);
  const n = keys.length;
  // Others may wipe some while it is asked: the question stays, and says how many are left.
  if (n < 2 && !asking) return null;
  const keep = () => setAsking(false);
  return (
    <>
      <Button size="small" kind="quiet" className="session-wipe-all" onClick={() => setAsking(true)}>
        {say('library.wipe_all')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={say('library.wipe_all_title', { n })}
        confirmLabel={say('library.wipe_all_confirm', { n })}
        cancelLabel={say('library.keep_all')}
        danger
        onCancel={keep}
        onConfirm={() => {
          keep();
          onWipe(keys);
        }}
      >
        <p>{say('library.wipe_all_text', { n })}</p>
      </ConfirmDialog>
    </>
  );
}
