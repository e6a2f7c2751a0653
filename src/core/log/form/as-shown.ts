// Texts in the words in which they were shown: a fact names the variant, so that words stay the same however things stand later.

import type { Choice, Ending, Inject, Scenario } from '../../scenario/language/schema.ts';
import type { Fact } from './fact.ts';

/** `variant`: its place in the list; undefined for the plain words. */
export function injectShown(inject: Inject, variant: number | undefined): Inject {
  const shown = variant === undefined ? undefined : inject.variants?.[variant];
  if (shown === undefined) return inject;
  return { ...inject, title: shown.title ?? inject.title, paper: { ...inject.paper, text: shown.text } };
}

/** What the team was told at once; null for nothing. */
export function outcomeShown({ outcome, variants }: Choice, variant: number | undefined): string | null {
  const shown = variant === undefined ? undefined : variants?.[variant];
  return shown?.text ?? outcome ?? null;
}

export function endingShown(ending: Ending, variant: number | undefined): Ending {
  const shown = variant === undefined ? undefined : ending.variants?.[variant];
  return shown === undefined ? ending : { ...ending, title: shown.title ?? ending.title, text: shown.text };
}

/** The variant in which an inject was presented last, or that of the outcome which was told last when it was decided. */
export function variantOf(
  facts: readonly Fact[],
  inject: string,
  when: 'presented' | 'chose' = 'presented',
): number | undefined {
  return facts.reduce<number | undefined>(
    (found, fact) => (fact.type === when && fact.inject === inject ? fact.variant : found),
    undefined,
  );
}

/** The scenario with its papers and endings as they were shown last; itself where all had their plain words. */
export function asShown(scenario: Scenario, facts: readonly Fact[]): Scenario {
  const injects = new Map<string, number | undefined>();
  const endings = new Map<string, number | undefined>();
  for (const fact of facts) {
    if (fact.type === 'presented') injects.set(fact.inject, fact.variant);
    if (fact.type === 'ended' && fact.ending !== null) endings.set(fact.ending, fact.variant);
  }
  const isPlain = [...injects.values(), ...endings.values()].every((variant) => variant === undefined);
  if (isPlain) return scenario;
  return {
    ...scenario,
    injects: scenario.injects.map((inject) => injectShown(inject, injects.get(inject.id))),
    endings: scenario.endings.map((ending) => endingShown(ending, endings.get(ending.id))),
  };
}
