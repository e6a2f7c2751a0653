// `self` and `param.x` in the texts of templates -> what they stand for in this scenario. Words inside quotation marks
// are state names and stay as they are.

import { namesIn } from '../../ref/names-in.ts';
import { partsOf, standInOf } from '../../ref/value-path.ts';
import type { Effect, Rule, Transition } from '../language/schema.ts';

/** `{ self: 'actor.guard', 'param.takes': 'route.creek', 'param.rise': 60 }` */
export type Bindings = ReadonlyMap<string, string | number>;

export interface Substituted {
  readonly text: string;
  /** an offset in the new text -> the offset it came from */
  readonly back: (offset: number) => number;
}

export function substitute(source: string, bindings: Bindings): Substituted {
  const shifts: { readonly from: number; readonly to: number; readonly origin: number; readonly by: number }[] = [];
  let text = '';
  let done = 0;
  for (const { path, at } of namesIn(source)) {
    const { standIn } = standInOf(path);
    const bound = bindings.get(standIn);
    if (bound === undefined) continue;
    const from = text.length + at - done;
    text += source.slice(done, at) + (typeof bound === 'number' && bound < 0 ? `(${bound})` : String(bound));
    done = at + standIn.length;
    shifts.push({ from, to: text.length, origin: at, by: text.length - done });
  }
  const back = (offset: number): number => {
    const last = shifts.filter((shift) => shift.from <= offset).at(-1);
    if (last === undefined) return offset;
    return offset < last.to ? last.origin : offset - last.by;
  };
  return { text: text + source.slice(done), back };
}

const inText = (source: string, bindings: Bindings): string => substitute(source, bindings).text;

/** The name of the number parameter that a text consists of: `param.purse` -> `purse`; null for any other text. */
export function numberParamIn(source: string, bindings: Bindings): string | null {
  const text = source.trim();
  return typeof bindings.get(text) === 'number' ? partsOf(text).id : null;
}

/** An amount that is nothing but a number parameter becomes that number. */
export function inAmount(source: number | string, bindings: Bindings): number | string {
  if (typeof source === 'number') return source;
  const bound = bindings.get(source.trim());
  return typeof bound === 'number' ? bound : inText(source, bindings);
}

/** What a file says, in the actor's own name. */
export const inNote = <T extends { when?: string | undefined }>(note: T, bindings: Bindings): T =>
  note.when === undefined ? note : { ...note, when: inText(note.when, bindings) };

function inEffect(effect: Effect, bindings: Bindings): Effect {
  const common = {
    ...(effect.when === undefined ? {} : { when: inText(effect.when, bindings) }),
    ...(effect.chance === undefined ? {} : { chance: inAmount(effect.chance, bindings) }),
  };
  if ('change' in effect)
    return { ...effect, change: inText(effect.change, bindings), by: inAmount(effect.by, bindings), ...common };
  if ('set' in effect) {
    const to = typeof effect.to === 'boolean' ? effect.to : inAmount(effect.to, bindings);
    return { ...effect, set: inText(effect.set, bindings), to, ...common };
  }
  if ('move' in effect) return { ...effect, move: inText(effect.move, bindings), ...common };
  if ('learn' in effect) {
    const by = effect.by === undefined ? {} : { by: inAmount(effect.by, bindings) };
    return { ...effect, learn: inText(effect.learn, bindings), ...by, ...common };
  }
  return { ...effect, ...common };
}

export function inTransition(transition: Transition, bindings: Bindings): Transition {
  const { effects, chance } = transition;
  return {
    ...transition,
    when: inText(transition.when, bindings),
    ...(chance === undefined ? {} : { chance: inAmount(chance, bindings) }),
    ...(effects === undefined ? {} : { effects: effects.map((effect) => inEffect(effect, bindings)) }),
  };
}

export function inRule(rule: Rule, bindings: Bindings): Rule {
  return {
    ...rule,
    ...(rule.when === undefined ? {} : { when: inText(rule.when, bindings) }),
    effects: rule.effects.map((effect) => inEffect(effect, bindings)),
  };
}
