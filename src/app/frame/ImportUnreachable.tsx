import type { ImportSheetProps } from '../../screens/library/ImportSheet.tsx';
import { say } from '../../text/say.ts';
import { Dialog } from '../../view/controls/Dialog.tsx';

/** A file was let go where the page that reads files cannot be fetched. What is on the page stays. */
export function ImportUnreachable({ onClose }: ImportSheetProps) {
  return (
    <Dialog open onClose={onClose} title={say('app.unreachable')} closeLabel={say('app.close')}>
      <p role="alert">{say('app.offline_text')}</p>
    </Dialog>
  );
}
