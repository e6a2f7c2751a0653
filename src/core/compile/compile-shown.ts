// What players are shown -> code: estimates, mandated tasks and “what matters now”, each with the values that it reads.

import { type AmountOf, compileAmount } from '../expression/compile.ts';
import type { Name } from '../expression/expression.ts';
import { amountCode, type Context, testCode } from './context.ts';
import { refOf } from '../ref/value-path.ts';
import type { NoteCode, ShownCode, ShownTerms, ShownValues, TaskCode, WatchpointCode } from './shown-code.ts';

/** The progress from which a task counts as on track, where the scenario gives none. */
const DEFAULT_TARGET = 50;

export function compileShown(context: Context): ShownValues {
  const { indicators, regional, regions } = context.scenario;
  return {
    indicators: indicators.map((one) => shownCode(context, `indicator.${one.id}`, one)),
    national: regional.map((one) => shownCode(context, `national.${one.id}`, one)),
    regions: regions.map(({ id }) => regional.map((one) => shownCode(context, `region.${id}.${one.id}`, one))),
  };
}

function shownCode({ layout }: Context, path: string, terms: ShownTerms): ShownCode {
  return { path, terms, amount: amountOf(layout.find(path)) };
}

/** A value or a mean of values, read as it stands; there is no expression to be parsed. */
function amountOf(name: Name | undefined): AmountOf {
  switch (name?.kind) {
    case 'int':
      return compileAmount({ kind: 'read', slot: name.slot });
    case 'mean':
      return compileAmount({ kind: 'mean', slots: name.slots });
    default:
      throw new Error('what is shown is a number');
  }
}

export function compileTasks(context: Context): readonly TaskCode[] {
  return context.scenario.mandate.tasks.map(({ id, progress, target }) => ({
    id,
    slot: context.layout.slot(`task.${id}`),
    progress: progress === undefined ? null : amountCode(context, progress),
    target: target ?? DEFAULT_TARGET,
  }));
}

export function compileWatchpoints(context: Context): readonly WatchpointCode[] {
  return (context.scenario.watchpoints ?? []).map(({ text, when }) => ({ text, when: testCode(context, when) }));
}

/** `actor.guard` -> what its file says, where it says more than its text. */
export function compileNotes(context: Context): ReadonlyMap<string, readonly NoteCode[]> {
  const { actors, ties = [], routes } = context.scenario;
  const lists = [
    ['actor', actors],
    ['tie', ties],
    ['route', routes],
  ] as const;
  return new Map(
    lists.flatMap(([kind, list]) =>
      list.map(({ id, dossier = [] }): [string, NoteCode[]] => [
        refOf(kind, id),
        dossier.map(({ at, when, text }) => ({ at, text, when: testCode(context, when) })),
      ]),
    ),
  );
}
