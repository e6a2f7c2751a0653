// The situation report: what changed that the team could see, and the causes it could know. Pure; from the facts of a turn.

import type { Fact } from '../log/fact.ts';
import { nameCause } from '../log/name-cause.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Estimate, readAny } from './estimate.ts';
import { pictureOf } from './picture.ts';
import type { Run } from './step.ts';

export interface ReportLine {
  readonly path: string;
  readonly name: string;
  readonly before: Estimate;
  readonly after: Estimate;
  readonly direction: 'up' | 'down';
  /** what the team can know of why, strongest first */
  readonly causes: readonly string[];
  /** part of it has causes that the cell does not know */
  readonly unexplained: boolean;
}
export interface MoveLine {
  readonly actor: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}
export interface TurnReport {
  readonly lines: readonly ReportLine[];
  readonly moves: readonly MoveLine[];
  /** names of actors, ties and routes on which the mission now knows more, with the step reached */
  readonly learnt: readonly { readonly path: string; readonly level: number }[];
  readonly finished: readonly { readonly measure: string; readonly target: string | null }[];
}

/** `before`: the run as the turn opened; `facts`: all of the turn since then, abandoned branches left out. */
export function reportOf(run: Run, before: Run, facts: readonly Fact[]): TurnReport {
  const { scenario } = run.world.program;
  return {
    lines: visibleChanges(run, before, facts),
    moves: movesSeen(run, scenario, facts),
    learnt: facts.flatMap((fact) =>
      fact.type === 'changed' && fact.value.endsWith('.known') && fact.applied > 0
        ? [{ path: fact.value.slice(0, -'.known'.length), level: fact.to }]
        : [],
    ),
    finished: facts.flatMap((fact) =>
      fact.type === 'finished' ? [{ measure: fact.measure, target: fact.target }] : [],
    ),
  };
}

function visibleChanges(run: Run, before: Run, facts: readonly Fact[]): readonly ReportLine[] {
  const then = new Map(estimates(before, null).map(({ estimate }) => [estimate.path, estimate]));
  return estimates(run, before)
    .flatMap(({ estimate, where }) => {
      const old = then.get(estimate.path);
      const moved = readAny(run.world, estimate.path) - readAny(before.world, estimate.path);
      if (old === undefined || (estimate.trend === 'same' && estimate.band === old.band)) return [];
      const { causes, unexplained } = causesOf(run, facts, estimate.path, moved);
      const name = where === '' ? estimate.name : `${estimate.name}, ${where}`;
      const line: ReportLine = {
        path: estimate.path,
        name,
        before: old,
        after: estimate,
        direction: moved > 0 ? 'up' : 'down',
        causes,
        unexplained,
      };
      return [{ line, size: Math.abs(moved) }];
    })
    .sort((a, b) => b.size - a.size)
    .map(({ line }) => line);
}

function estimates(run: Run, before: Run | null): readonly { readonly estimate: Estimate; readonly where: string }[] {
  const picture = pictureOf(run, before);
  return [
    ...picture.indicators.map((estimate) => ({ estimate, where: '' })),
    ...picture.regions.flatMap(({ region, values }) => values.map((estimate) => ({ estimate, where: region.name }))),
  ];
}

// Causes in the direction in which the value went; what pulled the other way is left to the debrief.
function causesOf(run: Run, facts: readonly Fact[], path: string, moved: number) {
  const { scenario } = run.world.program;
  const sums = new Map<string, number>();
  let unexplained = false;
  for (const fact of facts) {
    if (fact.type !== 'changed' || fact.value !== path || fact.applied > 0 !== moved > 0) continue;
    const words = knowable(run, scenario, fact);
    if (words === null) unexplained = true;
    else sums.set(words, (sums.get(words) ?? 0) + Math.abs(fact.applied));
  }
  const causes = [...sums].sort((a, b) => b[1] - a[1]).map(([words]) => words);
  return { causes, unexplained };
}

function knowable(run: Run, scenario: Scenario, fact: Fact): string | null {
  const cause = nameCause(scenario, fact.by);
  const { layout } = run.world.program;
  if (cause.actor !== undefined && (run.world.values[layout.slot(`actor.${cause.actor}.known`)] as number) < 2)
    return null;
  switch (cause.whose) {
    case 'team':
      return cause.late ? `what followed from your decision “${cause.title}”` : `your decision “${cause.title}”`;
    case 'facilitator':
      return 'a change made by the facilitator';
    case 'economy':
      return `the trade in ${cause.title.toLowerCase()}`;
    case 'start':
      return null;
    case 'actor':
    case 'storyline':
    case 'rule':
      return cause.title;
  }
}

function movesSeen(run: Run, scenario: Scenario, facts: readonly Fact[]): readonly MoveLine[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'moved') return [];
    const [kind, id] = fact.chart.split('.');
    const actor = kind === 'actor' ? scenario.actors.find((one) => one.id === id) : undefined;
    if (actor === undefined || (run.world.values[run.world.program.layout.slot(`${fact.chart}.known`)] as number) < 2)
      return [];
    const state = (name: string) => actor.states.find((one) => one.id === name);
    const to = state(fact.to);
    return [
      {
        actor: actor.id,
        name: actor.name,
        from: state(fact.from)?.name ?? fact.from,
        to: to?.name ?? fact.to,
        text: to?.text ?? '',
      },
    ];
  });
}
