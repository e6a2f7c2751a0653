// The facilitator's drawer: plain, complete, never in the team's way. Everything done here is an input in the log.

import { useState } from 'react';
import { usualCode } from './session-code-of.ts';
import type { Input } from '../../core/log/input.ts';
import { Button } from '../../view/controls/Button.tsx';
import { ConfirmDialog } from '../../view/controls/ConfirmDialog.tsx';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { Drawer } from '../../view/controls/Drawer.tsx';
import { TextArea, TextField } from '../../view/controls/fields.tsx';
import { describeInput } from './describe-input.ts';
import { standingRecords } from './history.ts';
import type { Play } from './use-play.ts';

export interface FacilitatorProps {
  readonly play: Play;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function Facilitator({ play, open, onClose }: FacilitatorProps) {
  const { world, session } = play;
  return (
    <Drawer open={open} onClose={onClose} title="Facilitator">
      <div className="facilitator">
        <p className="room-small">
          Seed {session.header.seed} · session code <code>{usualCode(session.header)}</code>
        </p>
        <div className="room-row">
          <Button onClick={() => void play.take({ kind: world.paused ? 'resume' : 'pause' })}>
            {world.paused ? 'Resume' : 'Pause'}
          </Button>
          <CloseNow play={play} onClosed={onClose} />
        </div>
        {play.refusal !== null && <p className="strip-refusal">{play.refusal}</p>}
        <Annotate play={play} />
        <Disclosure summary="Injects: fire, hold back, skip">
          <Injects play={play} />
        </Disclosure>
        <Disclosure summary="Undo">
          <Undo play={play} />
        </Disclosure>
        <Disclosure summary="Override a value">
          <Override play={play} />
        </Disclosure>
      </div>
    </Drawer>
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
        Close the session now
      </Button>
      <ConfirmDialog
        open={asking}
        title="Close now?"
        confirmLabel="Close and debrief"
        cancelLabel="Go on playing"
        danger
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        The rubric is scored on the state as it stands. You can still undo this.
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
    <div>
      <TextArea label="Note for the debrief" value={text} onChange={setText} rows={2} />
      <Button
        size="small"
        unavailable={text.trim() === '' ? 'Write something first.' : undefined}
        onClick={() => void add()}
      >
        Add the note
      </Button>
    </div>
  );
}

function Injects({ play }: { readonly play: Play }) {
  const { world } = play;
  return (
    <ul className="facilitator-list">
      {world.program.injects.map((code) => {
        const { id, title, content_note } = code.inject;
        const fired = world.values[code.firedSlot] === 1;
        const held = world.values[code.heldSlot] === 1;
        const onTable = world.table === code.index && world.phase === 'inject';
        return (
          <li key={id}>
            <span>
              {title}{' '}
              <span className="room-small">
                {onTable ? 'on the table' : fired ? 'has come' : held ? 'held back' : 'not yet'}
              </span>
              {content_note !== undefined && <span className="room-small facilitator-note">{content_note}</span>}
            </span>
            <span className="room-row">
              {onTable && <Act play={play} label="Skip" about={title} input={{ kind: 'skip', inject: id }} />}
              {!fired && <Act play={play} label="Fire now" about={title} input={{ kind: 'fire', inject: id }} />}
              {!fired && (
                <Act
                  play={play}
                  label={held ? 'Release' : 'Hold back'}
                  about={title}
                  input={{ kind: 'hold', inject: id, held: !held }}
                />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Act({
  play,
  label,
  about,
  input,
}: {
  readonly play: Play;
  readonly label: string;
  readonly about: string;
  readonly input: Input;
}) {
  return (
    <Button kind="quiet" size="small" onClick={() => void play.take(input)}>
      {label}
      <span className="visually-hidden"> {about}</span>
    </Button>
  );
}

const MOST_UNDO = 12;

function Undo({ play }: { readonly play: Play }) {
  const { session } = play;
  const recent = standingRecords(session)
    .filter((record) => record.input !== null)
    .slice(-MOST_UNDO)
    .reverse();
  if (recent.length === 0) return <p>Nothing to undo yet.</p>;
  return (
    <ol className="facilitator-list">
      {recent.map((record) => {
        const what = record.input === null ? '' : describeInput(session.header.scenario, record.input);
        return (
          <li key={record.n}>
            <span>{what}</span>
            <Act play={play} label="Undo to before this" about={what} input={{ kind: 'rewind', to: record.n - 1 }} />
          </li>
        );
      })}
    </ol>
  );
}

function Override({ play }: { readonly play: Play }) {
  const [path, setPath] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const { layout } = play.world.program;
  const slot = layout.slots.find((one) => one.path === path);
  const now =
    slot === undefined ? '' : `now ${String(play.world.values[layout.slot(path)])}, ${slot.low} to ${slot.high}`;
  const value = (): number | boolean | string =>
    slot?.name.kind === 'int' ? Number(to) : slot?.name.kind === 'bool' ? to === 'true' : to;
  const send = async (): Promise<void> => {
    if (await play.take({ kind: 'override', value: path, to: value(), ...(reason === '' ? {} : { reason }) }))
      setTo('');
  };
  return (
    <div>
      <TextField label="Value" hint={now} value={path} onChange={setPath} list="override-values" />
      <datalist id="override-values">
        {layout.slots
          .filter((one) => one.write !== 'never')
          .map((one) => (
            <option key={one.path} value={one.path} />
          ))}
      </datalist>
      <TextField label="To" value={to} onChange={setTo} />
      <TextField label="Reason" value={reason} onChange={setReason} />
      <Button
        size="small"
        unavailable={slot === undefined || to === '' ? 'Name a value and what to set it to.' : undefined}
        onClick={() => void send()}
      >
        Set the value
      </Button>
    </div>
  );
}
