// The paper on the table and where the team stands with it; what it has decided in this turn.

import { injectShown, outcomeShown, variantOf } from '../../log/form/as-shown.ts';
import type { Fact } from '../../log/form/fact.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import type { Name } from '../../ref/message.ts';
import type { Choice, Inject } from '../../scenario/language/schema.ts';
import { nameOf, plainName } from '../../scenario/names/name-of.ts';
import { shownChoices } from '../injects.ts';
import { presentInject, type World } from '../world.ts';
import { type PaperPicture, paperPicture } from './paper-picture.ts';

export interface CostPicture {
  readonly id: string;
  readonly capacity: Name;
  readonly amount: number;
}
export interface ChoicePicture {
  readonly id: string;
  readonly label: string;
  /** the same in one plain line */
  readonly gist: string | null;
  readonly text: string;
  readonly costs: readonly CostPicture[];
  /** what it ties up, and for how many turns */
  readonly holds: readonly CostPicture[];
  readonly lasts: number;
}
export interface TablePicture {
  readonly inject: string;
  /** number of the input that put it there: after an undo the same paper may come a second time */
  readonly since: number;
  readonly title: string;
  /** id of the role that brings it */
  readonly broughtBy: string | null;
  readonly contentNote: string | null;
  readonly paper: PaperPicture;
  readonly choices: readonly ChoicePicture[];
  /** role id to its private advice */
  readonly advice: Readonly<Record<string, string>>;
  readonly discussion: readonly string[];
  /** role id to the choice it has marked silently */
  readonly positions: Readonly<Record<string, string>>;
}
export interface DecidedPicture {
  readonly inject: string;
  readonly label: string;
  /** what the team was told at once */
  readonly outcome: string | null;
}

export function tablePicture(world: World, standing: readonly LogRecord[]): TablePicture | null {
  const code = world.phase === 'inject' ? presentInject(world) : undefined;
  if (code === undefined) return null;
  const { inject } = code;
  const { id, choices, advice, discussion } = inject;
  const { since, variant } = presentedBy(standing, id);
  const { title, paper } = injectShown(inject, variant);
  const shown = new Set(shownChoices(world, code).map((choice) => choice.id));
  return {
    inject: id,
    since,
    title,
    broughtBy: inject.brought_by ?? null,
    contentNote: inject.content_note ?? null,
    paper: paperPicture(paper),
    choices: choices.filter((choice) => shown.has(choice.id)).map((choice) => choicePicture(world, choice)),
    advice: { ...advice },
    discussion: [...discussion],
    positions: positionsAmong(shown, positionsOn(standing, id)),
  };
}

function choicePicture(world: World, { id, label, gist, text, spends, holds, lasts }: Choice): ChoicePicture {
  const [costs, held] = [costPictures(world, spends), costPictures(world, holds)];
  return { id, label, gist: gist ?? null, text, costs, holds: held, lasts: lasts ?? 1 };
}

/** What a choice or a measure takes of the mission's capacity, by name. */
export function costPictures(
  { program }: World,
  costs: Readonly<Record<string, number>> | undefined,
): readonly CostPicture[] {
  return Object.entries(costs ?? {}).map(([id, amount]) => {
    const capacity = program.scenario.capacity.find((one) => one.id === id);
    return { id, capacity: capacity === undefined ? plainName(id) : nameOf(capacity), amount };
  });
}

/** A choice may go out of sight again while its paper lies on the table. */
function positionsAmong(
  shown: ReadonlySet<string>,
  positions: Readonly<Record<string, string>>,
): TablePicture['positions'] {
  return Object.fromEntries(Object.entries(positions).filter(([, choice]) => shown.has(choice)));
}

/** The record that put it on the table, and the words in which. */
function presentedBy(standing: readonly LogRecord[], inject: string): { since: number; variant: number | undefined } {
  const presents = (fact: Fact) => fact.type === 'presented' && fact.inject === inject;
  const { n = 0, facts = [] } = standing.filter((record) => record.facts.some(presents)).at(-1) ?? {};
  return { since: n, variant: variantOf(facts, inject) };
}

/** The last mark of a role counts. */
export function positionsOn(standing: readonly LogRecord[], inject: string): Readonly<Record<string, string>> {
  const marks = standing.flatMap(({ facts }) =>
    facts.flatMap((fact): [string, string][] =>
      fact.type === 'positioned' && fact.inject === inject ? [[fact.role, fact.choice]] : [],
    ),
  );
  return Object.fromEntries(marks);
}

/** In order. */
export function decidedThisTurn(world: World, standing: readonly LogRecord[]): readonly DecidedPicture[] {
  const { injects } = world.program;
  const written = (id: string): Inject | undefined => injects.find((one) => one.inject.id === id)?.inject;
  return standing.flatMap(({ facts }) =>
    facts.flatMap((fact) => {
      if (fact.type !== 'chose' || fact.turn !== world.turn) return [];
      const choice = written(fact.inject)?.choices.find((one) => one.id === fact.choice);
      return choice === undefined
        ? []
        : [{ inject: fact.inject, label: choice.label, outcome: outcomeShown(choice, fact.variant) }];
    }),
  );
}
