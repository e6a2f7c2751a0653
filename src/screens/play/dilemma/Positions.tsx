// Silent positions before the discussion: each role marks one, nobody sees another's until all are in or the team goes on.

import type { RolePicture } from '../../../core/engine/view/picture.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { ChoiceCards } from '../../../view/controls/ChoiceCards.tsx';
import { Advice } from './Advice.tsx';
import { choiceCards } from './choice-cards.tsx';
import type { SideProps } from './dilemma-props.ts';
import { namedRole } from '../common/named-role.ts';
import { ScrollPane } from '../common/ScrollPane.tsx';
import { LookButton } from '../common/map-look.tsx';
import { useAuthor } from '../../common/author.tsx';
import './common.css';

export function Positions({ play, dilemma, look, heading, asked }: SideProps & { readonly asked: RolePicture }) {
  const { roles } = play.picture;
  const author = useAuthor();
  return (
    <div className="side-panel positions">
      <ScrollPane className="side-scroll" aria-labelledby="positions-title">
        <header className="side-head">
          <p className="overline">{say('play.table.positions', { in: dilemma.answered, of: roles.length })}</p>
          <h2 id="positions-title" className="panel-heading" ref={heading} tabIndex={-1} {...author}>
            {sayAlone(namedRole(asked))}
          </h2>
          <LookButton look={look} />
          <p className="room-small">{say('play.table.position_note')}</p>
        </header>
        <Advice key={asked.id} play={play} table={dilemma.table} roles={[asked]} title={say('play.table.advice_own')} />
        <fieldset className="plain" disabled={play.locked !== undefined}>
          <ChoiceCards
            key={asked.id}
            legend={say('play.table.position', { role: asked })}
            choices={choiceCards(play, dilemma, false)}
            selected={dilemma.picked}
            onSelect={dilemma.pick}
          />
        </fieldset>
      </ScrollPane>
      <div className="room-row side-foot">
        <Button kind="quiet" onClick={dilemma.pass}>
          {say('play.table.pass')}
        </Button>
        <Button kind="quiet" onClick={dilemma.discuss}>
          {say('play.table.discuss')}
        </Button>
      </div>
    </div>
  );
}
