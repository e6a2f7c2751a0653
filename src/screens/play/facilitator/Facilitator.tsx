// The facilitator's drawer: plain, complete, never in the team's way. Everything done here is an input in the log.

import { useState } from 'react';
import { say, sayParts } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { ConfirmDialog } from '../../../view/controls/ConfirmDialog.tsx';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { Drawer } from '../../../view/controls/Drawer.tsx';
import { TextArea } from '../../../view/controls/fields.tsx';
import { Clock } from './Clock.tsx';
import { FacilitatorNotes } from './FacilitatorNotes.tsx';
import { FacilitatorPapers } from './FacilitatorPapers.tsx';
import { Override } from './Override.tsx';
import { Rate } from './Rate.tsx';
import { Undo } from './Undo.tsx';
import type { FacilitatorPicture } from '../../../core/engine/view/facilitator-picture.ts';
import { PinForm } from '../common/PinForm.tsx';
import { silenceOf } from '../common/silence.ts';
import { roomTimer } from '../common/room-timer.ts';
import type { DeskStore } from '../common/desk-store.ts';
import type { OwnRoom } from '../common/play-store.ts';
import { SecondWindow } from './SecondWindow.tsx';
import { sayProblem } from '../common/say-problem.ts';
import { Authored, Said } from '../../common/author.tsx';
import { readText, useDraft } from '../common/use-draft.ts';
import type { Play } from '../common/use-play.ts';
import './common.css';
import './Facilitator.css';

export interface FacilitatorProps {
  readonly play: Play;
  /** asked only while the drawer is open */
  readonly own: OwnRoom;
  readonly desk: DeskStore | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Where a PIN was chosen, it is covered again whenever it is closed. */
export function Facilitator({ play, own, desk, open, onClose }: FacilitatorProps) {
  const { facilitatorPin: pin } = silenceOf(play.drafts);
  const [covered, setCovered] = useState(pin !== '');
  const close = () => {
    setCovered(pin !== '');
    onClose();
  };
  const uncover = () => setCovered(false);
  return (
    <Drawer open={open} onClose={close} title={say('play.facilitator.title')} closeLabel={say('app.close')}>
      {open && covered && (
        <PinForm pin={pin} label={say('play.pin.facilitator')} action={say('play.pin.open')} onRight={uncover} />
      )}
      {open && !covered && (
        <>
          <SecondWindow desk={desk} />
          <FacilitatorRoom play={play} own={own} onClose={close} />
        </>
      )}
    </Drawer>
  );
}

export interface FacilitatorRoomProps {
  readonly play: Play;
  readonly own: OwnRoom;
  /** it has a window of its own: nobody in the room sees it, and what is needed lies open */
  readonly wide?: boolean;
  readonly onClose: () => void;
}

/** All that the facilitator sees and can do, in the drawer and in a window of its own. */
export function FacilitatorRoom({ play, own, wide = false, onClose }: FacilitatorRoomProps) {
  const picture = own.facilitator();
  return (
    <div className={wide ? 'facilitator facilitator-wide' : 'facilitator'}>
      <div className="facilitator-part facilitator-known">
        <Clock clock={own.clock()} timer={roomTimer(play.drafts, play.timer)} picture={play.picture} />
        <SessionCode picture={picture} />
        <WhatIsTrue unknowns={picture.unknowns} />
      </div>
      {play.refusal !== null && (
        <p className="strip-refusal" role="alert">
          {sayProblem(play.refusal)}
        </p>
      )}
      {play.readOnly ? (
        <p>{say('play.read_only')}</p>
      ) : (
        <Acts play={play} picture={picture} wide={wide} onClose={onClose} />
      )}
    </div>
  );
}

interface ActsProps extends Pick<FacilitatorRoomProps, 'play' | 'onClose'> {
  readonly picture: FacilitatorPicture;
  readonly wide: boolean;
}

function SessionCode({ picture }: Pick<ActsProps, 'picture'>) {
  return (
    <div className="facilitator-code">
      <p>{sayParts('play.facilitator.code', {}, { code: <code key="code">{picture.sessionCode}</code> })}</p>
      <p className="room-small">{say('play.facilitator.code_note', { seed: picture.seed })}</p>
    </div>
  );
}

/** Behind a lid: the screen may be seen by players. */
function WhatIsTrue({ unknowns }: Pick<FacilitatorPicture, 'unknowns'>) {
  if (unknowns.length === 0) return null;
  return (
    <Disclosure summary={say('play.facilitator.true_title')}>
      <dl className="facilitator-true">
        {unknowns.map(({ id, title, text, known }) => (
          <div key={id}>
            <dt>
              <Said value={title} />
            </dt>
            <dd>
              <Authored>{text}</Authored>{' '}
              <span className="room-small">{say('play.facilitator.true_known', { known })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function Acts({ play, picture, wide, onClose }: ActsProps) {
  const { phase, paused } = play.picture;
  const over = phase === 'ending' || phase === 'debrief';
  return (
    <>
      <div className="facilitator-part facilitator-acts">
        {!over && (
          <div className="room-row">
            <Button onClick={() => void play.send({ kind: paused ? 'resume' : 'pause' })}>
              {paused ? say('play.facilitator.resume') : say('play.facilitator.pause')}
            </Button>
            <CloseNow play={play} onClosed={onClose} />
          </div>
        )}
        <Annotate play={play} />
        <Rate play={play} rating={picture.rating} />
      </div>
      <div className="facilitator-papers">
        <FacilitatorNotes notes={picture.notes} roles={play.picture.roles} open={wide} />
        {!over && (
          <Disclosure summary={say('play.facilitator.injects')} open={wide}>
            <FacilitatorPapers play={play} injects={picture.injects} coming={picture.coming} open={wide} />
          </Disclosure>
        )}
        <Disclosure summary={say('play.facilitator.undo')}>
          <Undo play={play} inputs={picture.inputs} forward={picture.forward} />
        </Disclosure>
        {!over && (
          <Disclosure summary={say('play.facilitator.override')}>
            <Override play={play} values={picture.values} />
          </Disclosure>
        )}
      </div>
    </>
  );
}

function CloseNow({ play, onClosed }: { readonly play: Play; readonly onClosed: () => void }) {
  const [asking, setAsking] = useState(false);
  const close = async (): Promise<void> => {
    setAsking(false);
    if (await play.send({ kind: 'close' })) onClosed();
  };
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {say('play.facilitator.close')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={say('play.facilitator.close_title')}
        confirmLabel={say('play.facilitator.close_confirm')}
        cancelLabel={say('play.facilitator.close_cancel')}
        danger
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        <p>{say('play.facilitator.close_text')}</p>
      </ConfirmDialog>
    </>
  );
}

function Annotate({ play }: { readonly play: Play }) {
  const [text, setText] = useDraft(play.drafts, 'note', readText);
  const add = async (): Promise<void> => {
    if (await play.send({ kind: 'annotate', text: text.trim() })) setText('');
  };
  return (
    <div className="facilitator-form">
      <TextArea label={say('play.facilitator.note')} value={text} onChange={setText} rows={2} maxLength={4000} />
      <Button
        size="small"
        unavailable={text.trim() === '' ? say('play.facilitator.write_first') : undefined}
        onClick={() => void add()}
      >
        {say('play.facilitator.add_note')}
      </Button>
    </div>
  );
}
