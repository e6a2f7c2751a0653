import { importText as text } from '../../text/library-text.ts';
import { Button } from '../../view/controls/Button.tsx';
import { Dialog } from '../../view/controls/Dialog.tsx';
import type { ImportOutcome } from './import-outcome.ts';
import { IssueTable } from './IssueTable.tsx';
import { LogFacts } from './LogFacts.tsx';
import './ImportSheet.css';

export interface ImportSheetProps {
  /** null: no file is being opened */
  readonly outcome: ImportOutcome | null;
  readonly onClose: () => void;
  /** Set up the scenario, go on with the session, or open its debrief. */
  readonly onAccept: () => void;
}

/** What became of a file that was opened, wherever on the page it was let go. */
export function ImportSheet({ outcome, onClose, onAccept }: ImportSheetProps) {
  const accept = outcome === null ? null : acceptWord(outcome);
  return (
    <Dialog
      open={outcome !== null}
      onClose={onClose}
      closeLabel={text.close}
      title={outcome === null ? '' : titleOf(outcome)}
      wide={outcome?.kind === 'scenario' && outcome.issues.length > 0}
      {...(accept === null ? {} : { actions: <Accept label={accept} onAccept={onAccept} /> })}
    >
      {outcome !== null && <Findings outcome={outcome} />}
    </Dialog>
  );
}

function Accept({ label, onAccept }: { readonly label: string; readonly onAccept: () => void }) {
  return (
    <Button kind="primary" onClick={onAccept}>
      {label}
    </Button>
  );
}

function titleOf(outcome: ImportOutcome): string {
  switch (outcome.kind) {
    case 'reading':
      return outcome.checking ? text.checking : text.reading;
    case 'unusable':
      return text.refusedFile;
    case 'scenario':
      return outcome.title === null ? text.scenario.refused : text.scenario.ready;
    case 'damaged_log':
      return text.log.refused;
    case 'log':
      return outcome.place?.finished === true
        ? text.log.finished
        : outcome.older
          ? text.log.olderUnfinished
          : text.log.unfinished;
  }
}

function acceptWord(outcome: ImportOutcome): string | null {
  if (outcome.kind === 'scenario') return outcome.title === null ? null : text.scenario.setUp;
  if (outcome.kind !== 'log') return null;
  return outcome.older || outcome.place?.finished === true ? text.log.debrief : text.log.goOn;
}

function Findings({ outcome }: { readonly outcome: ImportOutcome }) {
  switch (outcome.kind) {
    case 'reading':
      return (
        <p role="status" className="import-file">
          {outcome.file}
        </p>
      );
    case 'unusable':
      return (
        <>
          <p className="import-file">{outcome.file}</p>
          <p role="alert">{outcome.message}</p>
        </>
      );
    case 'scenario':
      return <IssueTable file={outcome.file} title={outcome.title} issues={outcome.issues} />;
    case 'damaged_log':
      return (
        <>
          <p className="import-file">{outcome.file}</p>
          <p role="alert">
            <strong>
              {text.place} {outcome.line}:
            </strong>{' '}
            {outcome.message}
          </p>
          {outcome.suggestion !== undefined && <p className="quiet">{outcome.suggestion}</p>}
        </>
      );
    case 'log':
      return <LogFacts {...outcome} />;
  }
}
