// The discussion: the ways to go with who held them silently, each role's advice, the questions, and the scribe's notes.

import { tableWords } from '../../../text/play-text.ts';
import { ChoiceCards } from '../../../view/controls/ChoiceCards.tsx';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { Advice } from './Advice.tsx';
import { choiceCards } from './choice-cards.tsx';
import { DecisionNotes } from './DecisionNotes.tsx';
import type { SideProps } from './dilemma-props.ts';
import { Explained } from '../common/Explained.tsx';
import './common.css';
import './Discussion.css';

export function Discussion({ play, dilemma, heading }: SideProps) {
  const { inject, positions } = dilemma;
  const { scenario, settings } = play.session.header;
  return (
    <section className="side-panel" aria-labelledby="decision-title">
      <header>
        <h2 id="decision-title" className="panel-heading" ref={heading} tabIndex={-1}>
          {tableWords.decision}
        </h2>
        {settings.positions && positions.size === 0 && <p className="room-small">{tableWords.nobody}</p>}
      </header>
      <Advice play={play} inject={inject} roles={scenario.roles} title={tableWords.advice} />
      <fieldset className="plain" disabled={play.locked !== undefined}>
        <ChoiceCards
          legend={tableWords.decision}
          hideLegend
          choices={choiceCards(play, dilemma, true)}
          selected={dilemma.picked}
          onSelect={dilemma.pick}
        />
        <Disclosure summary={tableWords.questions} onToggle={(open) => open && play.opened(`questions:${inject.id}`)}>
          <ul className="questions">
            {inject.discussion.map((question) => (
              <li key={question}>
                <Explained text={question} scenario={scenario} />
              </li>
            ))}
          </ul>
        </Disclosure>
        <DecisionNotes play={play} notes={dilemma.notes} onNotes={dilemma.write} />
      </fieldset>
    </section>
  );
}
