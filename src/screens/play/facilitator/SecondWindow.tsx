// The window of the room: how it is opened, whether it is there, and how a projector is made a screen of its own.

import { say } from '../../../text/say.ts';
import { Banner } from '../../../view/controls/Banner.tsx';
import { Button } from '../../../view/controls/Button.tsx';
import { ExtendDisplay } from '../../common/ExtendDisplay.tsx';
import type { DeskStore, RoomWindow } from '../common/desk-store.ts';
import { useRoomWindow } from '../common/use-room-window.ts';
import './common.css';
import './SecondWindow.css';

export interface SecondWindowProps {
  readonly desk: DeskStore | null;
}

export function SecondWindow({ desk }: SecondWindowProps) {
  const room = useRoomWindow(desk);
  if (desk === null) return null;
  const { on, blocked, sameScreen } = room;
  return (
    <section className="second-window" aria-labelledby="second-window-title">
      <h3 id="second-window-title" className="room-heading">
        {say('play.room_window.title')}
      </h3>
      <p role="status">{say('play.room_window.state', { state: room.state })}</p>
      {blocked && <Banner tone="error">{say('play.room_window.blocked')}</Banner>}
      {sameScreen === true && <Banner tone="warning">{say('play.room_window.same_screen')}</Banner>}
      <div className="room-row">
        {room.state !== 'here' && (
          <Button size="small" kind={on ? 'primary' : 'secondary'} onClick={desk.open}>
            {openWord(room)}
          </Button>
        )}
        {on && (
          <Button size="small" kind="quiet" onClick={desk.close}>
            {say('play.room_window.close')}
          </Button>
        )}
      </div>
      <ExtendDisplay />
    </section>
  );
}

const openWord = ({ on }: RoomWindow): string =>
  on ? say('play.room_window.open_again') : say('play.room_window.open');
