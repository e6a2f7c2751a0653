import type { Issue } from '../../core/scenario/issue/issue.ts';
import { importText as text } from '../../text/library-text.ts';
import { Tag } from '../../view/controls/Tag.tsx';
import './IssueTable.css';

export interface IssueTableProps {
  readonly file: string;
  readonly title: string | null;
  readonly issues: readonly Issue[];
}

/** The same list an author gets from the command line: place, what is wrong, what was probably meant. */
export function IssueTable({ file, title, issues }: IssueTableProps) {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  return (
    <>
      {title !== null && <p className="import-title">{title}</p>}
      <p role={errors > 0 ? 'alert' : undefined}>
        {errors > 0 || warnings === 0 ? text.scenario.about(file, errors, warnings) : text.scenario.warned(warnings)}
      </p>
      {issues.length > 0 && (
        <div className="issues-scroll" role="region" aria-label={text.list} tabIndex={0}>
          <table className="issues">
            <thead>
              <tr>
                <th scope="col">{text.place}</th>
                <th scope="col">{text.problem}</th>
              </tr>
            </thead>
            <tbody>
              {issues.map((issue, k) => (
                // biome-ignore lint: the list never changes while it is shown.
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
      <td className="issue-place">{line === 0 ? text.noPlace : `${line}:${column}`}</td>
      <td>
        <Tag tone={severity === 'error' ? 'armed' : 'flow'}>{severity === 'error' ? text.error : text.warning}</Tag>{' '}
        {message}
        {suggestion !== undefined && <strong className="issue-suggestion"> {suggestion}</strong>}
        <code className="issue-path">
          {path} {code}
        </code>
      </td>
    </tr>
  );
}
