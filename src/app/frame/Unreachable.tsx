import { say } from '../../text/say.ts';
import { Notice } from './Notice.tsx';

/** The program itself cannot be fetched, for instance because the server was stopped. Says it with the words of the frame alone. */
export function Unreachable() {
  return (
    <Notice
      title={say('app.unreachable')}
      text={say('app.offline_text')}
      actions={[{ label: say('app.reload'), run: () => location.reload() }]}
    />
  );
}
