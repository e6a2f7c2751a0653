import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { Dialog } from '../../view/controls/Dialog.tsx';
import { type FileOutcome, type ImportOutcome, isForDebrief, type Unusable } from './import-outcome.ts';
import { IssueTable } from './IssueTable.tsx';
import { LogFacts } from './LogFacts.tsx';
import { ReadingFile } from './ReadingFile.tsx';
import type { AskSeal } from './SealCheck.tsx';
import './ImportSheet.css';

export interface ImportSheetProps {
  /** null: no file is being opened */
  readonly outcome: ImportOutcome | null;
  readonly onClose: () => void;
  /** Set up the scenario, go on with the session, or open its debrief. */
  readonly onAccept: () => void;
  /** Read the files once more. */
  readonly onAgain: () => void;
  readonly onSeal: AskSeal;
  /** Look at one of several files; null goes back to all of them. */
  readonly onPick: (file: number | null) => void;
}

/** What became of a file that was opened, wherever on the page it was let go. */
export function ImportSheet({ outcome, onClose, onAccept, onAgain, onPick, onSeal }: ImportSheetProps) {
  const main = outcome === null ? null : mainOf(outcome, { onAccept, onAgain });
  const among = outcome !== null && outcome.kind !== 'several' && outcome.among !== undefined;
  return (
    <Dialog
      open={outcome !== null}
      onClose={onClose}
      closeLabel={outcome?.kind === 'reading' ? say('import.cancel') : say('app.close')}
      title={outcome === null ? '' : titleOf(outcome)}
      wide={outcome !== null && 'issues' in outcome && outcome.issues.length > 0}
      {...(main === null && !among
        ? {}
        : {
            actions: (
              <>
                {among && <Button onClick={() => onPick(null)}>{say('import.all_files')}</Button>}
                {main !== null && <Main {...main} />}
              </>
            ),
          })}
    >
      {outcome === null ? null : outcome.kind === 'several' ? (
        <FileRows files={outcome.files} onPick={onPick} />
      ) : (
        <Findings outcome={outcome} onSeal={onSeal} />
      )}
    </Dialog>
  );
}

interface MainAction {
  readonly label: string;
  readonly onPress: () => void;
}

function Main({ label, onPress }: MainAction) {
  return (
    <Button kind="primary" onClick={onPress}>
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
      return say('import.stage', { stage: outcome.stage });
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

/** What can be done with a file; one that was not read can be read again. */
function mainOf(
  outcome: ImportOutcome,
  { onAccept, onAgain }: Pick<ImportSheetProps, 'onAccept' | 'onAgain'>,
): MainAction | null {
  const accept = (label: string) => ({ label, onPress: onAccept });
  if (outcome.kind === 'unusable' && typeof outcome.why === 'string')
    return { label: say('import.again'), onPress: onAgain };
  if (outcome.kind === 'scenario') return outcome.title === null ? null : accept(say('import.set_up'));
  if (outcome.kind !== 'log') return null;
  return accept(isForDebrief(outcome) ? say('import.debrief') : say('import.go_on'));
}

function Findings({ outcome, onSeal }: { readonly outcome: FileOutcome; readonly onSeal: AskSeal }) {
  switch (outcome.kind) {
    case 'reading':
      return <ReadingFile {...outcome} />;
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
      return <LogFacts {...outcome} onSeal={onSeal} />;
  }
}
