import type { ImportSheetProps } from '../../screens/library/ImportSheet.tsx';
import { say } from '../../text/say.ts';
import { tryAgain } from './not-fetched.ts';
import { Dialog } from '../../view/controls/Dialog.tsx';

/** A file was let go where the page that reads files cannot be fetched. What is on the page stays. */
export function ImportUnreachable({ onClose }: ImportSheetProps) {
  const close = () => {
    tryAgain();
    onClose();
  };
  return (
    <Dialog open onClose={close} title={say('app.unreachable')} closeLabel={say('app.close')}>
      <p role="alert">{say('app.offline_text')}</p>
    </Dialog>
  );
}
