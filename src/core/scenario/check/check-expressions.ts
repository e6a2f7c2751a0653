// Conditions and amounts: that they can be read, that their names exist and their kinds fit. Every problem is shown at
// its place inside the text.

import type { Problem } from '../../expression/expression.ts';
import { type Checking, hasTooManyTargets, isVague, MANY_PAIRS, MAX_PAIRS, targetsToTry, wordsOf } from './checking.ts';
import { hintFor } from './expression-hints.ts';
import type { Place } from '../issue/issue.ts';
import { meant } from '../issue/notes.ts';
import { nearestOf } from '../../ref/nearest.ts';
import { namesIn } from '../../ref/names-in.ts';
import type { Path } from '../../ref/path.ts';
import { type Aliases, unalias } from '../../ref/value-path.ts';
import { aimedAt } from '../names/targets.ts';
import { otherKind, suggestName } from './suggest-name.ts';

export function checkExpressions(checking: Checking): void {
  if (hasTooManyTargets(checking))
    checking.findings.add('targets.many', { path: ['measures'] }, { actors: MANY_PAIRS, all: MAX_PAIRS });
  for (const use of checking.uses.expressions) {
    if (checking.findings.full) return;
    for (const target of targetsToTry(checking, use)) {
      const parsed = checking[use.want](use.source, aimedAt(target));
      if (parsed.ok) continue;
      for (const problem of parsed.problems) reportProblem(checking, use.path, use.source, problem, aimedAt(target));
      break;
    }
  }
}

/** Shows a problem of the expression module as a finding. */
export function reportProblem(
  checking: Checking,
  path: Path,
  source: string,
  problem: Problem,
  aliases: Aliases = aimedAt(null),
): void {
  const { findings } = checking;
  if (readsReserved(checking, source)) return undefined;
  const place = { path, at: problem.start };
  const suggestion = hintFor(checking, source, problem);
  switch (problem.code) {
    case 'name': {
      const name = source.slice(problem.start, problem.end);
      if (isVague(checking, name)) return undefined;
      const standing = unalias(name, aliases);
      const meantName =
        suggestion ?? otherKind(checking, name, standing) ?? suggestName(checking, standing, problem.suggestion);
      return findings.add('name.unknown', place, { path: name }, meantName);
    }
    case 'state':
      return reportState(checking, place, source.slice(problem.start, problem.end), problem.states ?? []);
    case 'syntax':
      return findings.add('expression.syntax', place, { what: problem.message }, suggestion);
    case 'type':
      return findings.add('expression.type', place, { what: problem.message }, suggestion);
    case 'operator':
      return findings.add('expression.operator', place, { what: problem.message }, suggestion);
    case 'number':
      return findings.add('expression.number', place, { what: problem.message }, suggestion);
  }
}

/** It cannot be read since something in it bears a reserved word as its name: that is told there, once. */
function readsReserved({ reserved, noteRead }: Checking, source: string): boolean {
  if (reserved.size === 0) return false;
  const names = namesIn(source).filter(({ path }) => wordsOf(path).some((word) => reserved.has(word)));
  for (const { path } of names) noteRead(path);
  return names.length > 0;
}

function reportState({ findings, vague }: Checking, place: Place, written: string, known: readonly string[]): void {
  // a chart without any states may lack its template, and that is reported already
  if (known.length === 0 && vague.size > 0) return;
  const state = written.replace(/^["']|["']$/g, '');
  findings.add(
    'state.unknown',
    place,
    { state, known, count: known.length },
    meant(nearestOf(state.slice(0, 60), known)),
  );
}
