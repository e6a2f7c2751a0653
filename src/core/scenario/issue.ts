// A problem as the checks find it (a finding: code and path), and as the author is shown it (an issue: line and column).

import {
  type IssueCode,
  type Severity,
  sayIssue,
  severityOf,
  SUGGEST,
  type Words,
} from '../../text/author-messages.ts';
import type { Path } from './path.ts';

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

/** Collects findings up to a limit, after which everything may stop looking. */
export class Findings {
  readonly list: Finding[] = [];
  full = false;

  add<C extends IssueCode>(code: C, place: Place, words: Words<C>, suggestion?: string): void {
    if (this.full) return;
    if (this.list.length >= MAX_FINDINGS) {
      this.full = true;
      this.push('issues.more', { path: [] }, sayIssue('issues.more', MAX_FINDINGS));
      return;
    }
    this.push(code, place, sayIssue(code, ...words), suggestion);
  }

  private push(code: IssueCode, place: Place, message: string, suggestion?: string): void {
    this.list.push({ code, severity: severityOf(code), message, place, ...(suggestion ? { suggestion } : {}) });
  }
}

/** “Did you mean …?”, if there is something that could have been meant. */
export const meant = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : SUGGEST.meant(name);
