// The facilitator's room in the place of the table, while the room has a window of its own.

import { useState } from 'react';
import { say } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Authored, Said } from '../../common/author.tsx';
import type { DeskStore } from '../common/desk-store.ts';
import { PinForm } from '../common/PinForm.tsx';
import type { OwnRoom } from '../common/play-store.ts';
import { silenceOf } from '../common/silence.ts';
import { turnTitle } from '../common/turn-name.ts';
import type { Play } from '../common/use-play.ts';
import { FacilitatorRoom } from './Facilitator.tsx';
import { SecondWindow } from './SecondWindow.tsx';
import './Desk.css';

export interface DeskProps {
  readonly play: Play;
  readonly own: OwnRoom;
  readonly desk: DeskStore | null;
  /** silent positions are to be taken at this window now */
  readonly silent: boolean;
  /** shows the table here, where the keyboard can be passed */
  readonly onTable: () => void;
}

/** Where a PIN was chosen, it is asked for each time: at the table before, anybody may have sat here. */
export function Desk({ play, own, desk, silent, onTable }: DeskProps) {
  const { facilitatorPin: pin } = silenceOf(play.drafts);
  const [covered, setCovered] = useState(pin !== '');
  if (covered)
    return (
      <div className="desk desk-covered">
        <section className="desk-room" aria-labelledby="desk-covered-title">
          <h2 id="desk-covered-title" className="panel-heading">
            {say('play.facilitator.title')}
          </h2>
          <PinForm
            pin={pin}
            label={say('play.pin.facilitator')}
            action={say('play.pin.uncover')}
            onRight={() => setCovered(false)}
          />
        </section>
      </div>
    );
  return (
    <div className="desk">
      <section className="desk-room" aria-labelledby="desk-room-title">
        <OnProjector play={play} silent={silent} onTable={onTable} />
        <SecondWindow desk={desk} />
      </section>
      <FacilitatorRoom play={play} own={own} wide onClose={onTable} />
    </div>
  );
}

function OnProjector({ play, silent, onTable }: Pick<DeskProps, 'play' | 'silent' | 'onTable'>) {
  const { picture } = play;
  return (
    <>
      <h2 id="desk-room-title" className="panel-heading">
        {say('play.desk.title')}
      </h2>
      <p>
        <Said value={say('play.phase_of_turn', { turn: turnTitle(picture), phase: say('play.phase', picture) })} />
        {picture.table !== null && (
          <>
            {': '}
            <strong>
              <Authored>{picture.table.title}</Authored>
            </strong>
          </>
        )}
      </p>
      {silent && <p className="desk-silent">{say('play.desk.silent')}</p>}
      <Button kind={silent ? 'primary' : 'secondary'} size="small" onClick={onTable}>
        {say('play.desk.to_table')}
      </Button>
    </>
  );
}
