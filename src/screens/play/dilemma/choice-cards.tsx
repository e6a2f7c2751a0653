// The ways to go on a paper, as cards: what each would do and cost, who held it silently, why it cannot be taken now.

import { openChoices } from '../../../core/engine/legal-inputs.ts';
import type { Choice as Written, Scenario } from '../../../core/scenario/language/schema.ts';
import { abbreviationsFor, spellOut } from '../../../text/abbreviations.ts';
import { tableWords } from '../../../text/play-text.ts';
import type { Choice } from '../../../view/controls/ChoiceCards.tsx';
import { sayProblem } from '../common/say-problem.ts';
import type { Dilemma } from './use-dilemma.ts';
import type { Play } from '../common/use-play.ts';
import './choice-cards.css';

/** `open`: whether the silent positions may be seen, and what cannot be taken is shut. */
export function choiceCards(
  { world, session }: Play,
  { inject, positions }: Dilemma,
  open: boolean,
): readonly Choice[] {
  const { scenario } = session.header;
  const explained = abbreviationsFor(scenario.roles);
  return openChoices(world).flatMap(({ choice, problem }): Choice[] => {
    const written = inject.choices.find((one) => one.id === choice.id);
    if (written === undefined) return [];
    const held = scenario.roles.filter(({ id }) => positions.get(id) === choice.id).map(({ name }) => name);
    return [
      {
        id: choice.id,
        label: spellOut(written.label, explained),
        text: (
          <>
            {spellOut(written.text, explained)}
            {open && held.length > 0 && <span className="choice-held">{tableWords.held(held.join(', '))}</span>}
          </>
        ),
        cost: costLine(scenario, written),
        unavailable:
          problem === null || !open
            ? undefined
            : problem.code === 'choice_needs' && written.needs !== undefined
              ? `Needs: ${written.needs}.`
              : sayProblem(session, problem),
      },
    ];
  });
}

function costLine(scenario: Scenario, choice: Written): string | undefined {
  const costs = Object.entries(choice.spends ?? {}).map(
    ([id, n]) => `${scenario.capacity.find((one) => one.id === id)?.name.toLowerCase() ?? id} ${n}`,
  );
  return costs.length === 0 ? undefined : tableWords.costs(costs.join(', '));
}
