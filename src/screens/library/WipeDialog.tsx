import { say } from '../../text/say.ts';
import { ConfirmDialog } from '../../view/controls/ConfirmDialog.tsx';

export interface WipeDialogProps {
  /** what would be gone, in words; null while nothing is asked */
  readonly text: string | null;
  readonly onKeep: () => void;
  readonly onWipe: () => void;
}

/** Asks before something stored is wiped. */
export function WipeDialog({ text, onKeep, onWipe }: WipeDialogProps) {
  return (
    <ConfirmDialog
      open={text !== null}
      title={say('library.wipe_title')}
      confirmLabel={say('library.wipe_confirm')}
      cancelLabel={say('library.keep')}
      danger
      onCancel={onKeep}
      onConfirm={() => {
        onWipe();
        onKeep();
      }}
    >
      <p>{text}</p>
    </ConfirmDialog>
  );
}
