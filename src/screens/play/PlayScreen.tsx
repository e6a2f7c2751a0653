/**
 * The operations room. Flow: `usePlay` subscribes to the session's store, every input goes back through its `send`, and each phase
 * lays its own papers on the same table. No rules here: what is shown is the picture of the mission's own cell, what can be done is
 * `legal`, and only the facilitator's room is given more. Rooms never import each other: what two of them share is in common/.
 */

import './common/common.css';
import { useState } from 'react';
import { say } from '../../text/say.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { Button } from '../../view/controls/Button.tsx';
import { Desk } from './facilitator/Desk.tsx';
import { Facilitator } from './facilitator/Facilitator.tsx';
import type { PlayProps } from './common/play-props.ts';
import { PlanStrip } from './planning/PlanStrip.tsx';
import { RoomTimer } from './RoomTimer.tsx';
import { useRoomWindow } from './common/use-room-window.ts';
import { Primary } from './Primary.tsx';
import { Table } from './Table.tsx';
import { TopBar } from './TopBar.tsx';
import { useDilemma } from './dilemma/use-dilemma.ts';
import { useFocusOnChange } from './common/use-focus-on-change.ts';
import { Words } from './common/words.ts';
import { announceInput } from './common/describe-input.ts';
import { useRoomTone } from './common/use-room-tone.ts';
import { WordList } from './WordList.tsx';
import { stepOf } from './common/step-of.ts';
import { turnTitle } from './common/turn-name.ts';
import { type Play, usePlay } from './common/use-play.ts';
import { AuthorLanguage } from '../common/author.tsx';
import './PlayScreen.css';

export function PlayScreen(props: PlayProps) {
  const play = usePlay(props);
  return (
    <AuthorLanguage language={play.picture.language}>
      <Words value={play.picture.words}>
        <Room play={play} props={props} />
      </Words>
    </AuthorLanguage>
  );
}

function Room({ play, props }: { readonly play: Play; readonly props: PlayProps }) {
  const dilemma = useDilemma(play);
  const { on } = useRoomWindow(props.desk);
  // With a window for the room, the facilitator's own comes back as it was.
  const [facilitating, setFacilitating] = useState(on);
  const [looking, setLooking] = useState(false);
  const { picture, said } = play;
  const { phase } = picture;
  const { own } = props.store;
  const atDesk = facilitating && on;
  useRoomTone(picture, props.scene);
  const heading = useFocusOnChange(stepOf(picture));
  return (
    <div className="room" data-phase={phase}>
      <TopBar
        play={play}
        props={props}
        heading={heading}
        timer={<RoomTimer timer={play.timer} />}
        onFacilitator={own === null ? null : () => setFacilitating(!atDesk)}
        atDesk={atDesk}
        onWords={() => setLooking(true)}
      />
      <main className={atDesk ? 'room-main room-desk' : 'room-main'} id="main">
        <Banners play={play} props={props} />
        {!atDesk && <Table play={play} props={props} dilemma={dilemma} />}
        {atDesk && own !== null && (
          <Desk
            play={play}
            own={own}
            desk={props.desk}
            silent={dilemma !== null && dilemma.asked !== null}
            onTable={() => setFacilitating(false)}
          />
        )}
      </main>
      {!atDesk && <PlanStrip play={play} primary={<Primary play={play} props={props} dilemma={dilemma} />} />}
      {own !== null && (
        <Facilitator
          play={play}
          own={own}
          desk={props.desk}
          open={facilitating && !on}
          onClose={() => setFacilitating(false)}
        />
      )}
      <WordList open={looking} words={picture.words} onClose={() => setLooking(false)} />
      <p className="visually-hidden" aria-live="polite">
        {said === null
          ? ''
          : say('play.announced', {
              done: announceInput(said),
              turn: turnTitle(picture),
              phase: say('play.phase', { phase }),
            })}
      </p>
    </div>
  );
}

function Banners({ play, props }: { readonly play: Play; readonly props: PlayProps }) {
  return (
    <>
      {play.readOnly && <Banner tone="warning">{say('play.read_only')}</Banner>}
      {props.alone && <Banner tone="warning">{say('play.room_window.alone')}</Banner>}
      {props.storageProblem !== null && (
        <Banner
          tone="error"
          actions={
            props.onSave !== null && (
              <Button size="small" onClick={props.onSave}>
                {say('play.top.save')}
              </Button>
            )
          }
        >
          {props.storageProblem}
        </Banner>
      )}
      {play.picture.paused && <Banner tone="info">{say('play.paused')}</Banner>}
    </>
  );
}
