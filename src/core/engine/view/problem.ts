// Why something cannot be done now: the engine's code with what a person needs to read it, by name. The words are the screen's.

import type { MeasureCode } from '../../compile/program.ts';
import type { Input } from '../../log/form/input.ts';
import type { Sayable } from '../../ref/message.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Refusal, RefusalCode } from '../refusal.ts';
import type { World } from '../world.ts';
import { glossaryIn } from './names.ts';

export interface Problem {
  readonly code: RefusalCode;
  /** the name of what it is about, e.g. `Police units`; null where it is about nothing in particular */
  readonly about: Sayable | null;
  /** how much of it is left, where there is not enough of it */
  readonly left: number | null;
  /** what it needs, in the author's own words, where there are such */
  readonly needs: string | null;
  /** rung of the ladder that the target of an order must have reached */
  readonly rung: number | null;
}

/** For an order the measure says what it needs; for a choice `needs` does. */
export function problemOf(
  world: World,
  { code, about }: Refusal,
  measure: Pick<MeasureCode, 'measure' | 'needsKnown'> | null = null,
  needs: string | null = null,
): Problem {
  return {
    code,
    about: about === undefined ? null : nameOf(world, about),
    left: code === 'no_capacity' || code === 'choice_cost' ? leftOf(world, about) : null,
    needs: code === 'not_met' ? (measure?.measure.needs ?? null) : code === 'choice_needs' ? needs : null,
    rung: code === 'not_known' && measure !== null ? measure.needsKnown || 1 : null,
  };
}

/** The same for an input: the measure that it orders, or the choice that it takes, says what it needs. */
export function problemOfInput(world: World, input: Input, refused: Refusal): Problem {
  const { measures, scenario } = world.program;
  if (input.kind === 'order')
    return problemOf(world, refused, measures.find(({ measure }) => measure.id === input.measure) ?? null);
  if (input.kind !== 'choose') return problemOf(world, refused);
  const inject = scenario.injects.find(({ id }) => id === input.inject);
  const choice = inject?.choices.find(({ id }) => id === input.choice);
  return problemOf(world, refused, null, choice?.needs ?? null);
}

function leftOf({ program, values }: World, path: string | undefined): number | null {
  return path === undefined ? null : (values[program.layout.slot(path)] ?? null);
}

/** Kinds that an id alone may be of, most likely first. */
const KINDS = ['inject', 'role', 'measure', 'region', 'actor', 'route'] as const;

/** `capacity.police` -> `Police teams`; what has no name stands for itself. */
function nameOf(world: World, about: string): Sayable {
  const { thing, subject } = glossaryIn(world);
  if (partsOf(about).id !== '') return subject(about);
  const refs = KINDS.map((kind) => `${kind}.${about}`);
  return refs.map(thing).find((name, k) => name !== refs[k]) ?? about;
}
