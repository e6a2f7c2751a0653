// The turn on the map, once more: played, or as it was and as it is, side by side, with each step in words. For those who missed it,
// and where nothing moves.

import { useState } from 'react';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { say, sayStart } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import type { PlayedStep } from '../common/played-steps.ts';
import type { PlayedTurn } from '../common/use-played-turn.ts';
import { MapPair } from './MapPair.tsx';
import './PlayedAgain.css';

export interface PlayedAgainProps {
  readonly picture: Picture;
  readonly turn: PlayedTurn;
  /** where things do not move it lies open */
  readonly still: boolean;
}

export function PlayedAgain({ picture, turn: { steps, start }, still }: PlayedAgainProps) {
  const [open, setOpen] = useState(still);
  if (steps.length === 0) return null;
  return (
    <section className="played-again" aria-label={say('play.played.title')}>
      {!still && (
        <Button size="small" onClick={start}>
          {say('play.played.again')}
        </Button>
      )}
      {/* Laying two maps out takes some tens of milliseconds. */}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('play.played.pair')}</summary>
        {open && <Stills picture={picture} steps={steps} />}
      </details>
    </section>
  );
}

function Stills({ picture, steps }: { readonly picture: Picture; readonly steps: readonly PlayedStep[] }) {
  return (
    <>
      <MapPair picture={picture} before={say('play.played.before')} after={say('play.played.after')} />
      <ol className="played-steps">
        {steps.map(({ kind, details }) => (
          <li key={kind}>
            <h3 className="room-heading">{say('play.played.kind', { kind })}</h3>
            <ul className="report-list">
              {details.map((one, n) => (
                // They never move.
                <li key={n}>{sayStart(one)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
