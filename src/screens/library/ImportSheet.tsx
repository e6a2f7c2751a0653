import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { Dialog } from '../../view/controls/Dialog.tsx';
import type { FileOutcome, ImportOutcome, Unusable } from './import-outcome.ts';
import { IssueTable } from './IssueTable.tsx';
import { LogFacts } from './LogFacts.tsx';
import './ImportSheet.css';

export interface ImportSheetProps {
  /** null: no file is being opened */
  readonly outcome: ImportOutcome | null;
  readonly onClose: () => void;
  /** Set up the scenario, go on with the session, or open its debrief. */
  readonly onAccept: () => void;
  /** Look at one of several files; null goes back to all of them. */
  readonly onPick: (file: number | null) => void;
}

/** What became of a file that was opened, wherever on the page it was let go. */
export function ImportSheet({ outcome, onClose, onAccept, onPick }: ImportSheetProps) {
  const accept = outcome === null ? null : acceptWord(outcome);
  const among = outcome !== null && outcome.kind !== 'several' && outcome.among !== undefined;
  return (
    <Dialog
      open={outcome !== null}
      onClose={onClose}
      closeLabel={say('app.close')}
      title={outcome === null ? '' : titleOf(outcome)}
      wide={outcome !== null && 'issues' in outcome && outcome.issues.length > 0}
      {...(accept === null && !among
        ? {}
        : {
            actions: (
              <>
                {among && <Button onClick={() => onPick(null)}>{say('import.all_files')}</Button>}
                {accept !== null && <Accept label={accept} onAccept={onAccept} />}
              </>
            ),
          })}
    >
      {outcome === null ? null : outcome.kind === 'several' ? (
        <FileRows files={outcome.files} onPick={onPick} />
      ) : (
        <Findings outcome={outcome} />
      )}
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

/** Each file with what it is; the rest is told when it is looked at. */
function FileRows({ files, onPick }: { readonly files: readonly FileOutcome[] } & Pick<ImportSheetProps, 'onPick'>) {
  return (
    <ul className="import-files">
      {files.map((one, k) => (
        // The list never changes while it is shown.
        <li key={k}>
          <span className="import-file" id={`import-file-${k}`}>
            {one.file}
          </span>
          <span className="quiet">{titleOf(one)}</span>
          <Button size="small" onClick={() => onPick(k)} aria-describedby={`import-file-${k}`}>
            {say('import.look')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function titleOf(outcome: ImportOutcome): string {
  switch (outcome.kind) {
    case 'several':
      return say('import.several', { n: outcome.files.length });
    case 'library':
      return outcome.issues.some(({ severity }) => severity === 'error')
        ? say('import.library_refused')
        : outcome.used
          ? say('import.library_used')
          : say('import.library_alone');
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

const whereRefused = ({ line, column, message: problem }: Extract<FileOutcome, { kind: 'damaged_log' }>): string =>
  column === undefined ? say('import.at_line', { line, problem }) : say('import.at_place', { line, column, problem });

function acceptWord(outcome: ImportOutcome): string | null {
  if (outcome.kind === 'scenario') return outcome.title === null ? null : say('import.set_up');
  if (outcome.kind !== 'log') return null;
  return outcome.older || outcome.place?.finished === true ? say('import.debrief') : say('import.go_on');
}

function Findings({ outcome }: { readonly outcome: FileOutcome }) {
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
    case 'library':
      return (
        <>
          <IssueTable {...outcome} title={null} language={null} />
          {!outcome.used && <p className="quiet">{say('import.library_text')}</p>}
        </>
      );
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
