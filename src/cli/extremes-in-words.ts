// What an author looks at after a simulation: what hardly ever comes, what comes nearly always, and whether plays with one
// choice of a paper end better than those with the others.

import { lastOf, ownerOf } from '../core/ref/value-path.ts';
import { type Counts, REACH_KINDS, type Statistics } from '../core/simulate/statistics.ts';
import { say, sayStart } from '../text/say.ts';
import { tell } from '../text/tell.ts';

const RAREST = 5;
const NEARLY_ALWAYS = 95;
/** between the things of one line */
const DOT = ' · ';

/** For each kind its heading, then what is rare and what is nearly always reached; kinds with neither are left out. */
export function extremes({ reached, runs }: Statistics): readonly (readonly [heading: string, ...lines: string[]])[] {
  return REACH_KINDS.flatMap((kind) => {
    const lines = linesOf(reached[kind], runs);
    return lines.length === 0 ? [] : [[sayStart(tell('cli.reach_kind', { kind })), ...lines] as const];
  });
}

function linesOf(counts: Counts, runs: number): string[] {
  const all = Object.entries(counts).map(([id, count]) => ({ id, percent: (100 * count) / runs }));
  const always = all.filter(({ percent }) => percent >= NEARLY_ALWAYS).map(({ id }) => id);
  const rare = all
    .filter(({ percent }) => percent < NEARLY_ALWAYS)
    .sort((a, b) => a.percent - b.percent)
    .slice(0, RAREST)
    .map(({ id, percent }) => say('cli.share', { id, percent }));
  const labels = [say('cli.rarest'), say('cli.nearly_always', { percent: NEARLY_ALWAYS })];
  const width = Math.max(...labels.map((label) => label.length));
  return [rare, always].flatMap((list, k) =>
    list.length === 0 ? [] : [`  ${(labels[k] ?? '').padEnd(width)}  ${list.join(DOT)}`],
  );
}

/** One line for each paper: its choices and the mean grade of the plays in which each was taken. */
export function gradeLines({ grades }: Statistics): readonly [heading: string, ...lines: string[]] {
  const papers = new Map<string, string[]>();
  for (const [id, grade] of Object.entries(grades.choices)) {
    const inject = ownerOf(id);
    papers.set(inject, [...(papers.get(inject) ?? []), say('cli.grade_of', { choice: lastOf(id), grade })]);
  }
  const width = Math.max(0, ...[...papers.keys()].map((id) => id.length));
  const lines = [...papers].map(([inject, choices]) => `  ${inject.padEnd(width)}  ${choices.join(DOT)}`);
  return [say('cli.grades', { mean: grades.mean }), ...lines];
}
