// How a doctrine chooses: outright where it names an answer; else each preference narrows down what the one before it has left.

import type { InjectCode, Program } from '../../compile/program.ts';
import { choiceProblem } from '../../engine/injects.ts';
import { presentInject, type World } from '../../engine/world.ts';
import type { Doctrine } from '../../scenario/language/schema-doctrine.ts';
import type { Draw, PolicyInput } from '../policy.ts';
import { fitsChoice } from './match.ts';
import { momentOf } from './moment.ts';
import type { Holds } from './sight.ts';

interface Preference {
  readonly counts: NonNullable<Holds>;
  /** for each inject, which of its choices are left when all are free: a bit for each */
  readonly wanted: readonly number[];
}

export function chooser(program: Program, doctrine: Doctrine, sight: (when: string | undefined) => Holds) {
  const preferences = preferencesOf(program, doctrine, sight);
  const answers = program.injects.map(({ inject, choices }) => {
    const answer = Object.hasOwn(doctrine.answers ?? {}, inject.id) ? doctrine.answers?.[inject.id] : undefined;
    return choices.findIndex(({ id }) => id === answer);
  });
  return (world: World, draw: Draw): PolicyInput => {
    const code = presentInject(world) as InjectCode;
    let left = freeChoices(world, code);
    const answer = answers[code.index] as number;
    if (answer >= 0 && (left & (1 << answer)) !== 0) left = 1 << answer;
    for (const { counts, wanted } of preferences) {
      if (isOne(left)) break;
      const narrowed = left & (wanted[code.index] as number);
      if (narrowed !== 0 && narrowed !== left && counts(world)) left = narrowed;
    }
    return { kind: 'choose', inject: code.inject.id, choice: drawn(code, left, draw) };
  };
}

function preferencesOf({ injects }: Program, doctrine: Doctrine, sight: (when: string | undefined) => Holds) {
  return doctrine.choices.flatMap((one): readonly Preference[] => {
    const counts = momentOf(one, sight);
    if (counts === null) return [];
    const wants = 'prefer' in one;
    const match = wants ? one.prefer : one.avoid;
    const wanted = injects.map(({ inject }) =>
      inject.choices.reduce(
        (bits, choice, k) => (fitsChoice(match, inject.id, choice) === wants ? bits | (1 << k) : bits),
        0,
      ),
    );
    return [{ counts, wanted }];
  });
}

function freeChoices(world: World, { choices }: InjectCode): number {
  let bits = 0;
  for (let k = 0; k < choices.length; k++)
    if (choiceProblem(world, choices[k] as InjectCode['choices'][number]) === null) bits |= 1 << k;
  return bits;
}

const isOne = (bits: number): boolean => (bits & (bits - 1)) === 0;

/** Dice decide, where more than one is left. */
function drawn({ inject, choices }: InjectCode, left: number, draw: Draw): string {
  const places = choices.flatMap((_, k) => ((left & (1 << k)) === 0 ? [] : [k]));
  const place = places.length === 1 ? places[0] : places[draw(places.length)];
  if (place === undefined) throw new Error(`nothing can be chosen at ${inject.id}`);
  return (choices[place] as InjectCode['choices'][number]).id;
}
