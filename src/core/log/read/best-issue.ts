// Of all that zod complains about, the one thing worth telling: where it is, and what is wrong there.

import type { z } from 'zod';
import type { Sayable } from '../../ref/message.ts';
import { type Path, valueAt } from '../../ref/path.ts';
import { type LogMessages, type ShapeFault, tellLog } from '../form/log-messages.ts';
import type { ShapeProblem } from '../form/log-problem.ts';
import { shorten } from './shorten.ts';

type Issue = z.core.$ZodIssue;

/** `issues` is not empty; `value` is what was looked at. */
export function bestIssue(issues: readonly Issue[], value: unknown): ShapeProblem | null {
  const found = innermost(issues);
  return found === null ? null : { path: found.path, shape: faultOf(found.issue, valueAt(value, found.path)) };
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

function faultOf(issue: Issue, value: unknown): ShapeFault {
  if (value === undefined) return { fault: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { fault: 'kind', kind: kindOf(issue.expected) };
    case 'unrecognized_keys':
      return { fault: 'unknown_names', names: shorten(issue.keys) };
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return { fault: 'too_small', least: Number(issue.minimum) };
    case 'too_big':
      return { fault: 'too_big', most: Number(issue.maximum) };
    case 'invalid_format':
    case 'custom':
      return { fault: 'spelling' };
    case 'invalid_union':
      return 'options' in issue && issue.options ? oneOf(issue.options) : { fault: 'none' };
    default:
      return { fault: 'none' };
  }
}

const oneOf = (values: readonly unknown[]): ShapeFault => ({ fault: 'one_of', values: shorten(values.map(String)) });

const KINDS: Readonly<Record<string, LogMessages['log.kind']['kind']>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'truth',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
  null: 'null',
};

function kindOf(expected: string): Sayable {
  const kind = KINDS[expected];
  return kind === undefined ? expected : tellLog('log.kind', { kind });
}
