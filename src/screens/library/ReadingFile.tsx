import { say } from '../../text/say.ts';
import { Progress } from '../../view/controls/Progress.tsx';
import type { ReadingNow } from './import-outcome.ts';

/** Steps in which a reader of the screen is told how far it is: more often would only disturb. */
const STEP = 25; // per cent

/** A file that is being read: which, and how far. */
export function ReadingFile({ file, stage, percent, inPage }: ReadingNow & { readonly file: string }) {
  return (
    <>
      <p className="import-file">{file}</p>
      <Progress label={say('import.done')} value={percent} word={say('import.percent', { percent })} />
      <p role="status" className="visually-hidden">
        {say('import.at', { stage, percent: percent - (percent % STEP) })}
      </p>
      {inPage && <p className="quiet">{say('import.in_page')}</p>}
    </>
  );
}
