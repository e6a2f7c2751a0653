import type { Issue } from '../../core/scenario/issue/issue.ts';
import { byAuthor } from '../../sheets/whose-words.ts';
import { say, sayStart } from '../../text/say.ts';
import { Tag } from '../../view/controls/Tag.tsx';
import './IssueTable.css';

export interface IssueTableProps {
  readonly file: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly issues: readonly Issue[];
}

/** The same list an author gets from the command line: place, what is wrong, what was probably meant. */
export function IssueTable({ file, title, language, issues }: IssueTableProps) {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  return (
    <>
      {title !== null && (
        <p className="import-title" {...(language === null ? {} : byAuthor(language))}>
          {title}
        </p>
      )}
      <p role={errors > 0 ? 'alert' : undefined}>
        {errors > 0 || warnings === 0
          ? say('import.errors', { file, errors, warnings })
          : say('import.warned', { n: warnings })}
      </p>
      {issues.length > 0 && (
        <div className="issues-scroll" role="region" aria-label={say('import.list')} tabIndex={0}>
          <table className="issues">
            <thead>
              <tr>
                <th scope="col">{say('import.line')}</th>
                <th scope="col">{say('import.problem')}</th>
              </tr>
            </thead>
            <tbody>
              {issues.map((issue, k) => (
                // The list never changes while it is shown.
                <IssueRow key={k} issue={issue} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function IssueRow({ issue }: { readonly issue: Issue }) {
  const { severity, line, column, path, code, message, suggestion } = issue;
  return (
    <tr>
      <td className="issue-place">{line === 0 ? say('import.whole_file') : `${line}:${column}`}</td>
      <td>
        <Tag tone={severity === 'error' ? 'armed' : 'flow'}>
          {severity === 'error' ? say('import.error') : say('import.warning')}
        </Tag>{' '}
        {sayStart(message)}
        {suggestion !== undefined && <strong className="issue-suggestion"> {sayStart(suggestion)}</strong>}
        <code className="issue-path">
          {path} {code}
        </code>
      </td>
    </tr>
  );
}
