import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { Dialog } from '../../view/controls/Dialog.tsx';
import type { ImportOutcome, Unusable } from './import-outcome.ts';
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
      closeLabel={say('app.close')}
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
      return outcome.checking ? say('import.checking') : say('import.reading');
    case 'unusable':
      return say('import.unusable');
    case 'scenario':
      return outcome.title === null ? say('import.scenario_refused') : say('import.scenario_ready');
    case 'damaged_log':
      return say('import.log_refused');
    case 'log':
      return outcome.place?.finished === true
        ? say('import.log_finished')
        : outcome.older
          ? say('import.log_older_unfinished')
          : say('import.log_unfinished');
  }
}

const whyUnusable = (why: Unusable): string =>
  typeof why === 'object' ? say('import.too_large', why) : say('import.unusable_why', { why });

const whereRefused = ({ line, column, message: problem }: Extract<ImportOutcome, { kind: 'damaged_log' }>): string =>
  column === undefined ? say('import.at_line', { line, problem }) : say('import.at_place', { line, column, problem });

function acceptWord(outcome: ImportOutcome): string | null {
  if (outcome.kind === 'scenario') return outcome.title === null ? null : say('import.set_up');
  if (outcome.kind !== 'log') return null;
  return outcome.older || outcome.place?.finished === true ? say('import.debrief') : say('import.go_on');
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
          <p role="alert">{whyUnusable(outcome.why)}</p>
        </>
      );
    case 'scenario':
      return <IssueTable {...outcome} />;
    case 'damaged_log':
      return (
        <>
          <p className="import-file">{outcome.file}</p>
          <p role="alert">{whereRefused(outcome)}</p>
          {outcome.suggestion !== undefined && <p className="quiet">{say(outcome.suggestion)}</p>}
        </>
      );
    case 'log':
      return <LogFacts {...outcome} />;
  }
}
