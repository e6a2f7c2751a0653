// The discussion: the ways to go with who held them silently, each role's advice, the questions, and the scribe's notes.

import { say } from '../../../text/say.ts';
import { ChoiceCards } from '../../../view/controls/ChoiceCards.tsx';
import { Advice } from './Advice.tsx';
import { choiceCards } from './choice-cards.tsx';
import { DecisionNotes } from './DecisionNotes.tsx';
import { Dissent } from './Dissent.tsx';
import type { SideProps } from './dilemma-props.ts';
import { WordsInChoices } from './WordsInChoices.tsx';
import { Explained } from '../common/Explained.tsx';
import { Folded } from '../common/Folded.tsx';
import { ScrollPane } from '../common/ScrollPane.tsx';
import { LookButton } from '../common/map-look.tsx';
import { useAuthor } from '../../common/author.tsx';
import './common.css';
import './Discussion.css';

export function Discussion({ play, dilemma, look, heading }: SideProps) {
  const { table, notes, write } = dilemma;
  const { roles, settings } = play.picture;
  const author = useAuthor();
  const nobody = Object.keys(table.positions).length === 0;
  const locked = play.locked !== undefined;
  return (
    <div className="side-panel">
      <ScrollPane className="side-scroll" aria-labelledby="decision-title">
        <header className="side-head">
          <h2 id="decision-title" className="panel-heading" ref={heading} tabIndex={-1}>
            {say('play.table.decision')}
          </h2>
          <LookButton look={look} />
          {settings.positions && nobody && <p className="room-small">{say('play.table.nobody')}</p>}
        </header>
        <Advice play={play} table={table} roles={roles} title={say('play.table.advice')} />
        <fieldset className="plain" disabled={locked}>
          <ChoiceCards
            legend={say('play.table.decision')}
            hideLegend
            choices={choiceCards(play, dilemma, true)}
            selected={dilemma.picked}
            onSelect={dilemma.pick}
          />
          <WordsInChoices choices={table.choices} />
          <div>
            <Dissent notes={notes} onNotes={write} />
            <Folded summary={say('play.table.questions')} onOpened={() => play.opened(`questions:${table.inject}`)}>
              <ul className="questions">
                {table.discussion.map((question, at) => (
                  <li key={question} {...author}>
                    <Explained text={question} roles={roles} before={table.discussion.slice(0, at).join('\n')} />
                  </li>
                ))}
              </ul>
            </Folded>
          </div>
        </fieldset>
      </ScrollPane>
      <fieldset className="plain side-foot" disabled={locked}>
        <DecisionNotes play={play} notes={notes} reason={dilemma.reason} onNotes={write} />
      </fieldset>
    </div>
  );
}
