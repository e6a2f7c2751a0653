// Issues that stem from one mistake, told as one: the first in the file leads, and says how many follow and where.

import { type Issue, withOthers } from './issue.ts';

export interface Caused {
  readonly issue: Issue;
  readonly cause: string | undefined;
}

/** How many lines are named in the sentence; `also` has them all. */
const NAMED = 5;

/** In the order in which they come. */
export function foldCauses(issues: readonly Caused[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const { issue, cause } of issues) {
    if (cause === undefined) continue;
    const group = groups.get(cause);
    if (group === undefined) groups.set(cause, [issue]);
    else group.push(issue);
  }
  return issues.flatMap(({ issue, cause }) => {
    const [lead, ...others] = cause === undefined ? [issue] : (groups.get(cause) ?? [issue]);
    return lead === issue ? [leading(issue, others)] : [];
  });
}

function leading(issue: Issue, others: readonly Issue[]): Issue {
  if (others.length === 0) return issue;
  const lines = [...new Set(others.map(({ line }) => String(line)))].slice(0, NAMED);
  const also = others.map(({ line, column, path }) => ({ line, column, path }));
  return { ...issue, message: withOthers(issue.message, others.length, lines), also };
}
