// A problem as the checks find it (a finding: code and path), and as the author is shown it (an issue: line and column).

import {
  type IssueCode,
  type Severity,
  sayIssue,
  severityOf,
  SUGGEST,
  type Words,
} from '../../../text/author-messages.ts';
import type { Path } from '../../ref/path.ts';

export interface Issue {
  readonly severity: Severity;
  /** from 1; 0 where there is no text, as for a scenario inside a log */
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly code: IssueCode;
  readonly message: string;
  readonly suggestion?: string;
}

export interface Place {
  readonly path: Path;
  /** a place inside the text that stands there, in characters of the text as it reads without JSON escapes */
  readonly at?: number;
  /** points at the name of this field instead */
  readonly key?: string;
}

export interface Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion?: string;
  readonly place: Place;
}

export const MAX_FINDINGS = 500;

/** Collects findings: so many warnings, and so many errors, after which everything may stop looking. */
export class Findings {
  readonly list: Finding[] = [];
  /** there were too many errors */
  full = false;
  private readonly counts = { error: 0, warning: 0 };

  add<C extends IssueCode>(code: C, place: Place, words: Words<C>, suggestion?: string): void {
    const severity = severityOf(code);
    const before = this.counts[severity]++;
    if (before < MAX_FINDINGS) this.push(code, place, sayIssue(code, ...words), suggestion);
    else if (before === MAX_FINDINGS) this.close(severity);
  }

  private close(severity: Severity): void {
    if (severity === 'error') this.full = true;
    const code = severity === 'error' ? 'issues.more' : 'warnings.more';
    this.push(code, { path: [] }, sayIssue(code, MAX_FINDINGS));
  }

  private push(code: IssueCode, place: Place, message: string, suggestion?: string): void {
    this.list.push({ code, severity: severityOf(code), message, place, ...(suggestion ? { suggestion } : {}) });
  }
}

/** “Did you mean …?”, if there is something that could have been meant. */
export const meant = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : SUGGEST.meant(name);

/** What the library has, for a name that is near to none of it. */
export const available = (ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : SUGGEST.inLibrary([...ids].sort());
