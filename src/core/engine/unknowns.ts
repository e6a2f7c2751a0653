// What is true in this run: determined at the start, hidden, and found out when a dossier about its subject is in use while enough is
// known of that, or when an effect tells it.

import type { OptionCode, Origin, UnknownCode } from '../compile/program.ts';
import { applyEffects } from './apply-effect.ts';
import { behindFact, START } from './cause.ts';
import { roll } from '../compile/dice.ts';
import { record, writersOf, wrote } from './facts.ts';
import { findOut } from './find-out.ts';
import type { World } from './world.ts';

/** `fixed`: unknown to option. All are drawn before the first of them does anything, so that their effects may read one another. */
export function determineUnknowns(world: World, fixed: Readonly<Record<string, string>>): void {
  const { unknowns, charts } = world.program;
  const drawn = unknowns.map((code) =>
    determine(world, code, Object.hasOwn(fixed, code.id) ? fixed[code.id] : undefined),
  );
  for (const { option, seq } of drawn) applyEffects(world, option.effects, behindFact(seq));
  // A chart that was moved before the first turn may move in it.
  for (const { movedSlot } of charts) world.values[movedSlot] = 0;
}

interface Determined {
  readonly option: OptionCode;
  readonly seq: number | null;
}

function determine(world: World, code: UnknownCode, given: string | undefined): Determined {
  const { id: unknown, slot, total: of, options } = code;
  const fixed = options.findIndex(({ id }) => id === given);
  const rolled = fixed < 0 ? roll(world.seed, world.turn, code.site, of) : null;
  const at = rolled === null ? fixed : optionAt(code, rolled);
  const option = options[at] as OptionCode;
  world.values[slot] = at;
  const seq = record(world, { type: 'determined', unknown, option: option.id, roll: rolled, of }, START);
  wrote(world, slot, seq);
  return { option, seq };
}

/** Weights laid end to end: the first option whose end lies beyond the roll. */
export function optionAt({ options }: UnknownCode, rolled: number): number {
  let end = 0;
  return options.findIndex(({ weight }) => {
    end += weight;
    return rolled < end;
  });
}

/** What the dossiers in use tell now; `by`: what makes somebody look. */
export function readDossiers(world: World, by: Origin): void {
  for (const code of world.program.unknowns) {
    const { knownSlot, subjectSlot, dossierSlot, shownAt } = code;
    const [known, subject, until] = [world.values[knownSlot], world.values[subjectSlot], world.values[dossierSlot]];
    if (known !== 0 || (subject as number) < shownAt || (until as number) < world.turn) continue;
    const because = writersOf(world, [subjectSlot, dossierSlot]);
    // What came last made the difference: that the dossier was taken up, or that more was learnt of its subject.
    findOut(world, code, { by, from: because.at(-1) ?? null, because });
  }
}
