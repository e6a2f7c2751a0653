// An issue of a file that an author wrote, as one line at the terminal.

import type { Issue } from '../core/scenario/issue/issue.ts';
import { say, sayStart } from '../text/say.ts';
import { inked, placeIn, printable, type Terminal } from './terminal.ts';

/** `file:line:column severity code message (suggestion)` */
export function issueLine(terminal: Terminal, file: string, issue: Issue): string {
  const place = inked(terminal, 'bold', placeIn(file, issue));
  const severity = inked(
    terminal,
    issue.severity === 'error' ? 'red' : 'yellow',
    say('cli.severity', { severity: issue.severity }),
  );
  const suggestion = issue.suggestion === undefined ? '' : ` (${sayStart(issue.suggestion)})`;
  return `${place} ${severity} ${inked(terminal, 'dim', issue.code)} ${printable(sayStart(issue.message) + suggestion)}`;
}
