// Of all that zod complains about, the one thing worth telling: where it is, and what is wrong there, in words.

import type { z } from 'zod';
import { shapeWords } from '../../../text/log-messages.ts';

export type Path = readonly PropertyKey[];

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
  if (issue.code !== 'invalid_union') return { issue, path: issue.path };
  const best = [...issue.errors].sort((a, b) => a.length - b.length || depthOf(b) - depthOf(a))[0];
  const inner = best === undefined ? null : innermost(best);
  return inner === null ? { issue, path: issue.path } : { issue: inner.issue, path: [...issue.path, ...inner.path] };
}

const depthOf = (issues: readonly Issue[]): number => issues[0]?.path.length ?? 0;

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

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

/** `['facts', 3, 'turn']` -> `facts[3].turn` */
export function pathText(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
  }
  return text;
}
