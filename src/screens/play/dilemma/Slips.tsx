// Silent positions that were written on slips of paper: the scribe enters all of them at once.

import { type RefObject, useState } from 'react';
import type { RolePicture } from '../../../core/engine/view/picture.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Select } from '../../../view/controls/fields.tsx';
import { Authored, useAuthor } from '../../common/author.tsx';
import { namedRole } from '../common/named-role.ts';
import { ScrollPane } from '../common/ScrollPane.tsx';
import type { Play } from '../common/use-play.ts';
import { choiceCards } from './choice-cards.tsx';
import { type Dilemma, mark } from './use-dilemma.ts';
import './Slips.css';

export interface SlipsProps {
  readonly play: Play;
  readonly dilemma: Dilemma;
  /** whose slips are entered */
  readonly roles: readonly RolePicture[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Of a role that handed in none, or an empty one. */
const NONE = '';

export function Slips({ play, dilemma, roles, heading }: SlipsProps) {
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const [entering, setEntering] = useState(false);
  const { lang } = useAuthor();
  const { table } = dilemma;
  const enter = async (): Promise<void> => {
    setEntering(true);
    for (const role of roles) {
      const choice = picked[role.id] ?? NONE;
      if (choice !== NONE && !(await play.send(mark(table, role, choice)))) {
        setEntering(false);
        return;
      }
    }
    dilemma.discuss();
  };
  const options = [
    { id: NONE, label: say('play.slips.none') },
    ...table.choices.map(({ id, label }) => ({ id, label, lang })),
  ];
  return (
    <div className="side-panel slips-panel">
      <ScrollPane className="side-scroll" aria-labelledby="slips-title">
        <header className="side-head">
          <h2 id="slips-title" className="panel-heading" ref={heading} tabIndex={-1}>
            {say('play.slips.title')}
          </h2>
          <p className="room-small">{say('play.slips.note')}</p>
        </header>
        <ol className="slips-choices">
          {choiceCards(play, dilemma, false).map(({ id, label, text, cost }) => (
            <li key={id}>
              <strong>{label}</strong>
              <p>{text}</p>
              {cost !== undefined && <p className="room-small">{cost}</p>}
            </li>
          ))}
        </ol>
        {roles.map((role) => (
          <Select
            key={role.id}
            label={<Authored>{sayAlone(namedRole(role))}</Authored>}
            value={picked[role.id] ?? NONE}
            options={options}
            disabled={play.locked !== undefined || entering}
            onChange={(choice) => setPicked({ ...picked, [role.id]: choice })}
          />
        ))}
      </ScrollPane>
      <div className="room-row side-foot">
        <Button kind="primary" unavailable={play.locked} aria-busy={entering} onClick={() => void enter()}>
          {say('play.slips.enter')}
        </Button>
      </div>
    </div>
  );
}
