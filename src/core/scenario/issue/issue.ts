// A problem as the checks find it (a finding: code and path), and as the author is shown it (an issue: line and column).

import type { Message } from '../../ref/message.ts';
import type { Path } from '../../ref/path.ts';
import { type IssueArgs, type IssueCode, type PartOfLibrary, SEVERITIES, type Severity } from './issue-messages.ts';

export interface Issue {
  readonly severity: Severity;
  /** from 1; 0 where there is no text, as for a scenario inside a log */
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly code: IssueCode;
  readonly message: Message;
  readonly suggestion?: Message;
  /** where else the same is found because of the same mistake */
  readonly also?: readonly IssuePlace[];
}

export interface IssuePlace {
  readonly line: number;
  readonly column: number;
  readonly path: string;
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
  readonly message: Message;
  readonly suggestion?: Message;
  readonly place: Place;
  /** what it stems from; findings of one cause are told as one issue. Absent where it stands for itself */
  readonly cause?: string;
}

/** A name that the whole scenario uses may be misspelt once and missed in hundreds of places. */
export const MAX_FINDINGS: Readonly<Record<Severity, number>> = { error: 1000, warning: 500 };

/** Collects findings: so many warnings, and so many errors, after which everything may stop looking. */
export class Findings {
  readonly list: Finding[] = [];
  /** there were too many errors */
  full = false;
  private readonly counts = { error: 0, warning: 0 };

  add<C extends IssueCode>(code: C, place: Place, args: IssueArgs[C], suggestion?: Message): void {
    this.take(findingOf(code, place, args, suggestion));
  }

  /** One that was made elsewhere. */
  take(finding: Finding): void {
    const { severity } = finding;
    const before = this.counts[severity]++;
    if (before < MAX_FINDINGS[severity]) this.list.push(finding);
    else if (before === MAX_FINDINGS[severity]) this.close(severity);
  }

  private close(severity: Severity): void {
    if (severity === 'error') this.full = true;
    const code = severity === 'error' ? 'issues.more' : 'warnings.more';
    this.list.push(findingOf(code, { path: [] }, { most: MAX_FINDINGS[severity] }));
  }
}

export const findingOf = <C extends IssueCode>(
  code: C,
  place: Place,
  args: IssueArgs[C],
  suggestion?: Message,
): Finding => ({
  code,
  severity: SEVERITIES[code],
  message: { key: `issue.${code}`, args },
  place,
  ...(suggestion ? { suggestion } : {}),
});

/** Behind what is said, where the same is found elsewhere; `lines` are those of the first few. */
export const withOthers = (what: Message, more: number, lines: readonly string[]): Message => ({
  key: 'issue.and_more',
  args: { what, more, lines },
});

/** In front of what is said of a part that was taken from the library. */
export const inLibrary = (part: PartOfLibrary, where: string, what: Message): Message => ({
  key: 'issue.in_library',
  args: { ...part, where, what },
});
