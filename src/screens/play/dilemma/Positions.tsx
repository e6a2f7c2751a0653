// Silent positions before the discussion: each role marks one, nobody sees another's until all are in or the team goes on.

import type { RolePicture } from '../../../core/engine/view/picture.ts';
import { tableWords, roleInSentence } from '../../../text/play-text.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { ChoiceCards } from '../../../view/controls/ChoiceCards.tsx';
import { Advice } from './Advice.tsx';
import { choiceCards } from './choice-cards.tsx';
import type { SideProps } from './dilemma-props.ts';
import './common.css';

export function Positions({ play, dilemma, heading, asked }: SideProps & { readonly asked: RolePicture }) {
  const { roles } = play.picture;
  return (
    <section className="side-panel positions" aria-labelledby="positions-title">
      <header>
        <p className="overline">
          {tableWords.positionTitle} · {tableWords.counted(dilemma.answered, roles.length)}
        </p>
        <h2 id="positions-title" className="panel-heading" ref={heading} tabIndex={-1}>
          {asked.name}
        </h2>
        <p className="room-small">{tableWords.positionNote}</p>
      </header>
      <Advice key={asked.id} play={play} table={dilemma.table} roles={[asked]} title={tableWords.adviceOwn} />
      <fieldset className="plain" disabled={play.locked !== undefined}>
        <ChoiceCards
          key={asked.id}
          legend={tableWords.position(roleInSentence(asked.name))}
          choices={choiceCards(play, dilemma, false)}
          selected={dilemma.picked}
          onSelect={dilemma.pick}
        />
      </fieldset>
      <div className="room-row">
        <Button kind="quiet" onClick={dilemma.pass}>
          {tableWords.pass}
        </Button>
        <Button kind="quiet" onClick={dilemma.discuss}>
          {tableWords.discuss}
        </Button>
      </div>
    </section>
  );
}
