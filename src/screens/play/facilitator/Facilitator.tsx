// The facilitator's drawer: plain, complete, never in the team's way. Everything done here is an input in the log.

import { useState } from 'react';
import { facilitatorWords, READ_ONLY } from '../../../text/play-text.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { ConfirmDialog } from '../../../view/controls/ConfirmDialog.tsx';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { Drawer } from '../../../view/controls/Drawer.tsx';
import { TextArea } from '../../../view/controls/fields.tsx';
import { FacilitatorNotes } from './FacilitatorNotes.tsx';
import { FacilitatorPapers } from './FacilitatorPapers.tsx';
import { Override } from './Override.tsx';
import { sessionCodeOf } from './session-code-of.ts';
import { Undo } from './Undo.tsx';
import type { Play } from '../common/use-play.ts';
import './common.css';
import './Facilitator.css';

export interface FacilitatorProps {
  readonly play: Play;
  readonly readOnly: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function Facilitator({ play, readOnly, open, onClose }: FacilitatorProps) {
  return (
    <Drawer open={open} onClose={onClose} title={facilitatorWords.title}>
      {open && (
        <div className="facilitator">
          <SessionCode play={play} />
          {play.refusal !== null && (
            <p className="strip-refusal" role="alert">
              {play.refusal}
            </p>
          )}
          {readOnly ? <p>{READ_ONLY}</p> : <Acts play={play} onClose={onClose} />}
        </div>
      )}
    </Drawer>
  );
}

function SessionCode({ play }: { readonly play: Play }) {
  const { header } = play.session;
  return (
    <div className="facilitator-code">
      <p>
        {facilitatorWords.code} <code>{sessionCodeOf(header)}</code>
      </p>
      <p className="room-small">
        {facilitatorWords.codeNote} {facilitatorWords.seed(header.seed)}.
      </p>
    </div>
  );
}

function Acts({ play, onClose }: { readonly play: Play; readonly onClose: () => void }) {
  const { world } = play;
  const over = world.phase === 'ending' || world.phase === 'debrief';
  return (
    <>
      {!over && (
        <div className="room-row">
          <Button onClick={() => void play.take({ kind: world.paused ? 'resume' : 'pause' })}>
            {world.paused ? facilitatorWords.resume : facilitatorWords.pause}
          </Button>
          <CloseNow play={play} onClosed={onClose} />
        </div>
      )}
      <Annotate play={play} />
      <div>
        <FacilitatorNotes play={play} />
        {!over && (
          <Disclosure summary={facilitatorWords.injects}>
            <FacilitatorPapers play={play} />
          </Disclosure>
        )}
        <Disclosure summary={facilitatorWords.undo}>
          <Undo play={play} />
        </Disclosure>
        {!over && (
          <Disclosure summary={facilitatorWords.override}>
            <Override play={play} />
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
    if (await play.take({ kind: 'close' })) onClosed();
  };
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {facilitatorWords.close}
      </Button>
      <ConfirmDialog
        open={asking}
        title={facilitatorWords.closeTitle}
        confirmLabel={facilitatorWords.closeConfirm}
        cancelLabel={facilitatorWords.closeCancel}
        danger
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        <p>{facilitatorWords.closeText}</p>
      </ConfirmDialog>
    </>
  );
}

function Annotate({ play }: { readonly play: Play }) {
  const [text, setText] = useState('');
  const add = async (): Promise<void> => {
    if (await play.take({ kind: 'annotate', text: text.trim() })) setText('');
  };
  return (
    <div className="facilitator-form">
      <TextArea label={facilitatorWords.note} value={text} onChange={setText} rows={2} maxLength={4000} />
      <Button
        size="small"
        unavailable={text.trim() === '' ? facilitatorWords.writeFirst : undefined}
        onClick={() => void add()}
      >
        {facilitatorWords.addNote}
      </Button>
    </div>
  );
}
