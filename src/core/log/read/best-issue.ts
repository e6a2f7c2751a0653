// Of all that zod complains about, the one thing worth telling: where it is, and what is wrong there, in words.

import type { z } from 'zod';
import { shapeWords } from '../../../text/log-messages.ts';
import { type Path, valueAt } from '../../ref/path.ts';

/** Where a value misses its form, and how: `what` completes “`facts[3].turn` ...”. */
export interface ShapeProblem {
  readonly path: Path;
  readonly what: string;
}

type Issue = z.core.$ZodIssue;

/** `issues` is not empty; `value` is what was looked at. */
export function bestIssue(issues: readonly Issue[], value: unknown): ShapeProblem | null {
  const found = innermost(issues);
  return found === null ? null : { path: found.path, what: inWords(found.issue, valueAt(value, found.path)) };
}

interface Found {
  readonly issue: Issue;
  readonly path: Path;
}

/** Of a union the form that fits best: the fewest complaints, then the deepest first one. */
function innermost(issues: readonly Issue[]): Found | null {
  const issue = issues[0];
  if (issue === undefined) return null;
  const path = pathOf(issue);
  if (issue.code !== 'invalid_union') return { issue, path };
  const best = [...issue.errors].sort((a, b) => a.length - b.length || depthOf(b) - depthOf(a))[0];
  const inner = best === undefined ? null : innermost(best);
  return inner === null ? { issue, path } : { issue: inner.issue, path: [...path, ...inner.path] };
}

/** What was read from JSON has no symbols among its names. */
const pathOf = ({ path }: Issue): Path => path as Path;

const depthOf = (issues: readonly Issue[]): number => issues[0]?.path.length ?? 0;

function inWords(issue: Issue, value: unknown): string {
  if (value === undefined) return shapeWords.missing();
  switch (issue.code) {
    case 'invalid_type':
      return shapeWords.kind(issue.expected);
    case 'unrecognized_keys':
      return shapeWords.unknownNames(issue.keys);
    case 'invalid_value':
      return shapeWords.oneOf(issue.values);
    case 'too_small':
      return shapeWords.tooSmall(issue.minimum);
    case 'too_big':
      return shapeWords.tooBig(issue.maximum);
    case 'invalid_format':
    case 'custom':
      return shapeWords.spelling();
    case 'invalid_union':
      return 'options' in issue && issue.options ? shapeWords.oneOf(issue.options) : shapeWords.none();
    default:
      return shapeWords.none();
  }
}
