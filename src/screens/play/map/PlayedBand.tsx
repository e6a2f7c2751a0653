// What is being played on the map, in words, under it: few, and large enough to be read from the back of a room.

import { say, sayStart } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import type { PlayedTurn } from '../common/use-played-turn.ts';
import './PlayedBand.css';

/** More lines than these are told in the report. */
const MOST_LINES = 3;

export function PlayedBand({ turn: { steps, at, stop } }: { readonly turn: PlayedTurn }) {
  if (at === null) return null;
  const step = steps[at];
  return (
    <section className="played-band" aria-label={say('play.played.title')}>
      <div className="played-head">
        <p className="overline">
          {step === undefined ? say('play.played.title') : say('play.played.step', { n: at + 1, of: steps.length })}
        </p>
        <p className="room-small">{say('play.played.skip')}</p>
        <Button size="small" onClick={stop}>
          {say('play.played.stop')}
        </Button>
      </div>
      <div aria-live="polite">
        <p className="played-kind">
          {step === undefined ? say('play.played.opening') : say('play.played.kind', { kind: step.kind })}
        </p>
        {step !== undefined && (
          <ul className="played-lines">
            {step.lines.slice(0, MOST_LINES).map((line, n) => (
              // They never move.
              <li key={n}>{sayStart(line)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
