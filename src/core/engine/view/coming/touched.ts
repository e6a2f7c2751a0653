// Which objectives and subjects each paper touches, and which no decision has touched yet.

import type { ChoiceCode, EffectCode, InjectCode, Program } from '../../../compile/program.ts';
import type { Fact } from '../../../log/form/fact.ts';
import { remembered } from '../../../ref/remembered.ts';
import { DOMAIN_IDS } from '../../../scenario/language/domain-ids.ts';
import type { World } from '../../world.ts';

/** What a paper touches, and what a session is looked through for. */
export interface Touches {
  /** ids of objectives whose score reads a value that one of its choices changes at once or by a later effect of its own */
  readonly objectives: readonly string[];
  /** IDs of the domain reference that its provenance names: `I2`, `D3` */
  readonly subjects: readonly string[];
}

export interface Untouched<T> {
  readonly what: T;
  /** ids of papers that touch it and have not come; they may be held back */
  readonly papers: readonly string[];
}
export interface UntouchedPicture {
  /** by their titles */
  readonly objectives: readonly Untouched<string>[];
  /** by their IDs; of those that some paper of the scenario names */
  readonly subjects: readonly Untouched<string>[];
}

const DOMAIN: ReadonlySet<string> = new Set(DOMAIN_IDS);

/** In the order of the injects. */
export const touchesIn = remembered((program: Program): readonly Touches[] =>
  program.injects.map((code) => ({
    objectives: objectivesOf(program, code),
    subjects: [...new Set(code.inject.provenance.filter((id) => DOMAIN.has(id)))],
  })),
);

function objectivesOf(program: Program, { choices }: InjectCode): readonly string[] {
  const written = new Set(choices.flatMap((choice) => writtenBy(program, choice)));
  return program.objectives.filter(({ reads }) => reads.some((slot) => written.has(slot))).map(({ id }) => id);
}

const writtenBy = (program: Program, { takenSlot, costs, effects }: ChoiceCode): readonly number[] => [
  takenSlot,
  ...costs.map(({ slot }) => slot),
  ...effects.flatMap((effect) => slotsOf(program, effect)),
];

function slotsOf({ charts, unknowns }: Program, effect: EffectCode): readonly number[] {
  switch (effect.verb) {
    case 'change':
      return [effect.slot, ...(effect.also ?? [])];
    case 'set':
    case 'learn':
      return [effect.slot];
    case 'move':
      return charts.slice(effect.chart, effect.chart + 1).map(({ stateSlot }) => stateSlot);
    case 'tell':
      return unknowns.slice(effect.unknown, effect.unknown + 1).map(({ knownSlot }) => knownSlot);
    case 'schedule':
      return [];
  }
}

/** `facts`: those that stand. A paper has touched something once it was decided. */
export function untouchedOf({ program, values }: World, facts: readonly Fact[]): UntouchedPicture {
  const decided = new Set(facts.flatMap((fact) => (fact.type === 'chose' ? [fact.inject] : [])));
  const papers = program.injects.map((code, k) => ({
    id: code.inject.id,
    touches: touchesIn(program)[k],
    isDecided: decided.has(code.inject.id),
    hasCome: values[code.firedSlot] !== 0,
  }));
  const left = (of: keyof Touches, what: string): readonly string[] | null => {
    const touching = papers.filter(({ touches }) => touches?.[of].includes(what));
    if (touching.some(({ isDecided }) => isDecided)) return null;
    return touching.filter(({ hasCome }) => !hasCome).map(({ id }) => id);
  };
  const untouched = (of: keyof Touches, id: string, what: string): readonly Untouched<string>[] => {
    const those = left(of, id);
    return those === null ? [] : [{ what, papers: those }];
  };
  const named = new Set(papers.flatMap(({ touches }) => touches?.subjects ?? []));
  return {
    objectives: program.scenario.objectives.flatMap(({ id, title }) => untouched('objectives', id, title)),
    subjects: DOMAIN_IDS.filter((id) => named.has(id)).flatMap((id) => untouched('subjects', id, id)),
  };
}
