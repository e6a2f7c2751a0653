// An input with names in place of ids, for the list of what can be undone and for those who listen. The words are the screen's.

import { injectShown, outcomeShown, variantOf } from '../../log/form/as-shown.ts';
import type { Fact } from '../../log/form/fact.ts';
import type { Input, Rating } from '../../log/form/input.ts';
import type { Sayable } from '../../ref/message.ts';
import { refOf, ownerOf } from '../../ref/value-path.ts';
import type { World } from '../world.ts';
import { glossaryIn } from './names.ts';

type Plain = 'proceed' | 'end_planning' | 'pause' | 'resume' | 'rewind' | 'close';
export type ToldInput =
  | { readonly kind: Plain }
  /** without the choice: it is silent */
  | { readonly kind: 'position'; readonly role: Sayable; readonly inject: string }
  | {
      readonly kind: 'choose';
      readonly inject: string;
      readonly choice: string;
      /** what the team is told at once */
      readonly outcome: string | null;
    }
  | { readonly kind: 'order' | 'withdraw'; readonly measure: string; readonly target: Sayable | null }
  | { readonly kind: 'take_up'; readonly subject: Sayable }
  | { readonly kind: 'annotate'; readonly text: string }
  | { readonly kind: 'rate'; readonly objective: string; readonly rating: Rating }
  | { readonly kind: 'fire' | 'skip'; readonly inject: string }
  | { readonly kind: 'hold'; readonly inject: string; readonly held: boolean }
  | { readonly kind: 'override'; readonly value: Sayable; readonly to: number | boolean | string };

/** `facts`: those of the session, with those that it made; they say in which words a paper lay there, and what the team was told. */
export function toldInput(world: World, input: Input, facts: readonly Fact[]): ToldInput {
  const names = glossaryIn(world);
  switch (input.kind) {
    case 'proceed':
    case 'end_planning':
    case 'pause':
    case 'resume':
    case 'rewind':
    case 'close':
      return { kind: input.kind };
    case 'position':
      return { kind: input.kind, role: names.role(input.role), inject: titleOf(world, input.inject, facts) };
    case 'choose':
      return toldChoice(world, input, facts);
    case 'order':
    case 'withdraw':
      return toldOrder(world, input);
    case 'take_up':
      return { kind: input.kind, subject: names.subject(input.subject) };
    case 'annotate':
      return { kind: input.kind, text: input.text };
    case 'rate':
      return { kind: input.kind, objective: objectiveTitle(world, input.objective), rating: input.rating };
    case 'fire':
    case 'skip':
      return { kind: input.kind, inject: titleOf(world, input.inject, facts) };
    case 'hold':
      return { kind: input.kind, inject: titleOf(world, input.inject, facts), held: input.held };
    case 'override':
      return { kind: input.kind, value: names.value(input.value), to: valueTold(world, input.value, input.to) };
  }
}

const objectiveTitle = ({ program }: World, id: string): string =>
  program.scenario.objectives.find((one) => one.id === id)?.title ?? id;

const injectOf = ({ program }: World, id: string) => program.scenario.injects.find((one) => one.id === id);

function titleOf(world: World, id: string, facts: readonly Fact[]): string {
  const inject = injectOf(world, id);
  return inject?.variants === undefined
    ? glossaryIn(world).inject(id)
    : injectShown(inject, variantOf(facts, id)).title;
}

type Chosen = Extract<Input, { kind: 'choose' }>;

function toldChoice(world: World, { inject, choice }: Chosen, facts: readonly Fact[]): ToldInput {
  const taken = injectOf(world, inject)?.choices.find((one) => one.id === choice);
  const outcome = taken === undefined ? null : outcomeShown(taken, variantOf(facts, inject, 'chose'));
  const label = glossaryIn(world).choice(inject, choice);
  return { kind: 'choose', inject: titleOf(world, inject, facts), choice: label, outcome };
}

function toldOrder(world: World, { kind, measure, target }: Extract<Input, { kind: 'order' | 'withdraw' }>): ToldInput {
  const names = glossaryIn(world);
  const aim = world.program.scenario.measures.find((one) => one.id === measure)?.target;
  const at = target === undefined || aim === undefined ? null : names.subject(refOf(aim.kind, target));
  return { kind, measure: names.measure(measure), target: at };
}

/** A posture or a state by its name; numbers and truths as they are. */
function valueTold(world: World, path: string, to: number | boolean | string): number | boolean | string {
  if (typeof to !== 'string') return to;
  const { posture, state } = glossaryIn(world);
  return path === 'mandate.posture' ? posture(to) : state(ownerOf(path), to);
}
