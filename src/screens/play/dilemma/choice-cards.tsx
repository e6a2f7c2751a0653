// The ways to go on a paper, as cards: what each would do and cost, who held it silently, why it cannot be taken now.

import type { ChoicePicture } from '../../../core/engine/view/table-picture.ts';
import { abbreviationsFor, spellOut } from '../../../text/abbreviations.ts';
import { say } from '../../../text/say.ts';
import type { Choice } from '../../../view/controls/ChoiceCards.tsx';
import { namedRole } from '../common/named-role.ts';
import { tellCosts } from '../common/tell-costs.ts';
import { sayProblem } from '../common/say-problem.ts';
import type { Dilemma } from './use-dilemma.ts';
import type { Play } from '../common/use-play.ts';
import { Authored } from '../../common/author.tsx';
import './choice-cards.css';

/** `open`: whether the silent positions may be seen, and what cannot be taken is shut. */
export function choiceCards({ picture, legal }: Play, { table }: Dilemma, open: boolean): readonly Choice[] {
  const { roles } = picture;
  const explained = abbreviationsFor(roles);
  return table.choices.map((choice): Choice => {
    const problem = legal.choices.find(({ id }) => id === choice.id)?.problem ?? null;
    const held = roles.filter(({ id }) => table.positions[id] === choice.id);
    return {
      id: choice.id,
      label: <Authored>{spellOut(choice.label, explained)}</Authored>,
      text: (
        <>
          {choice.gist !== null && (
            <>
              <span className="choice-gist">
                <Authored>{spellOut(choice.gist, explained)}</Authored>
              </span>{' '}
            </>
          )}
          <Authored block>{spellOut(choice.text, explained)}</Authored>
          {open && held.length > 0 && (
            <span className="choice-held">{say('play.table.held', { roles: held.map(namedRole) })}</span>
          )}
        </>
      ),
      cost: costLine(choice),
      unavailable: problem === null || !open ? undefined : sayProblem(problem),
    };
  });
}

function costLine({ costs, holds, lasts }: ChoicePicture): string | undefined {
  const parts = [
    ...(costs.length === 0 ? [] : [say('play.table.costs', { costs: tellCosts(costs) })]),
    ...(holds.length === 0 ? [] : [say('play.table.holds', { costs: tellCosts(holds), n: lasts })]),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}
