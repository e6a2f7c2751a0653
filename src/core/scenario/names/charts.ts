// Actors and storylines as the charts they are, in the order in which everything numbers them: actors first.

import { type Path } from '../../ref/path.ts';
import { refOf } from '../../ref/value-path.ts';
import type { ChartState, Scenario, Transition } from '../language/schema.ts';

export interface Chart {
  readonly kind: 'actor' | 'storyline';
  readonly id: string;
  /** `actor.guard` or `storyline.election` */
  readonly ref: `actor.${string}` | `storyline.${string}`;
  /** where it stands in the scenario */
  readonly path: Path;
  readonly states: readonly ChartState[];
  /** the first state when left out */
  readonly begins?: string | undefined;
  readonly transitions: readonly Transition[];
}

export function chartsOf({ actors, storylines = [] }: Scenario): readonly Chart[] {
  return [
    ...actors.map(({ id, states, begins, transitions }, k): Chart => {
      return { kind: 'actor', id, ref: refOf('actor', id), path: ['actors', k], states, begins, transitions };
    }),
    ...storylines.map(({ id, states, begins, transitions }, k): Chart => {
      return {
        kind: 'storyline',
        id,
        ref: refOf('storyline', id),
        path: ['storylines', k],
        states,
        begins,
        transitions,
      };
    }),
  ];
}
