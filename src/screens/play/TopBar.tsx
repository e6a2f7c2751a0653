// The strip along the top: when it is and which step of the turn, how the mandate stands, the way out.

import type { RefObject } from 'react';
import type { Picture } from '../../core/engine/view/picture.ts';
import { PHASE_TITLES, topWords, TURN_STEPS } from '../../text/play-text.ts';
import { Button } from '../../view/controls/Button.tsx';
import type { PlayProps } from './common/play-props.ts';
import { turnTitle } from './common/turn-name.ts';
import type { Play } from './common/use-play.ts';
import './TopBar.css';

export interface TopBarProps {
  readonly play: Play;
  readonly props: PlayProps;
  /** the heading of the phase, which takes the focus when the phase changes */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onFacilitator: () => void;
}

export function TopBar({ play, props, heading, onFacilitator }: TopBarProps) {
  const { picture } = play;
  const { title, team } = picture;
  return (
    <header className="room-top">
      <div className="top-block top-name">
        <span className="top-title">{title}</span>
        {team !== '' && <span className="room-small">{team}</span>}
      </div>
      <Calendar picture={picture} />
      <Steps picture={picture} heading={heading} />
      <Standing picture={picture} />
      <Tools props={props} onFacilitator={onFacilitator} />
    </header>
  );
}

function Calendar({ picture }: { readonly picture: Picture }) {
  const { turn, turns } = picture;
  return (
    <div className="top-block top-calendar">
      <strong>{turnTitle(picture)}</strong>
      <span className="top-days">
        {Array.from({ length: turns }, (_, k) => (
          <span
            key={k}
            aria-hidden="true"
            className={k + 1 < turn ? 'day day-past' : k + 1 === turn ? 'day day-now' : 'day'}
          />
        ))}
        <span className="visually-hidden">{topWords.turnOf(turn, turns)}</span>
        {picture.mandate.renewal && <span className="top-renewal">{topWords.renewal}</span>}
      </span>
    </div>
  );
}

/** The four steps of a turn with the present one marked; before and after the turns only the name of the phase. */
function Steps({ picture, heading }: Pick<TopBarProps, 'heading'> & { readonly picture: Picture }) {
  const { phase } = picture;
  const title = (
    <h1 className="top-phase" ref={heading} tabIndex={-1}>
      <span className="visually-hidden">{turnTitle(picture)}: </span>
      {PHASE_TITLES[phase]}
    </h1>
  );
  if (!TURN_STEPS.some((step) => step === phase)) return <div className="top-steps">{title}</div>;
  return (
    <ol className="top-steps" aria-label={topWords.steps}>
      {TURN_STEPS.map((step) => (
        <li key={step} aria-current={step === phase ? 'step' : undefined}>
          {step === phase ? title : PHASE_TITLES[step]}
        </li>
      ))}
    </ol>
  );
}

function Standing({ picture }: { readonly picture: Picture }) {
  const measured = picture.mandate.tasks.filter((task) => task.authorised && task.onTrack !== null);
  const onTrack = measured.filter((task) => task.onTrack === true).length;
  const first = picture.indicators[0];
  return (
    <div className="top-block top-standing">
      <span>
        {topWords.mandate}: <strong>{topWords.onTrack(onTrack, measured.length)}</strong>
      </span>
      {first !== undefined && (
        <span>
          {first.name}: <strong>{first.word}</strong>
        </span>
      )}
    </div>
  );
}

function Tools({ props, onFacilitator }: Pick<TopBarProps, 'props' | 'onFacilitator'>) {
  const { onDisplay, onSave, onLeave } = props;
  return (
    <div className="top-tools">
      <Button kind="quiet" size="small" onClick={onDisplay}>
        {topWords.display}
      </Button>
      <Button kind="quiet" size="small" onClick={onFacilitator}>
        {topWords.facilitator}
      </Button>
      <Button kind="quiet" size="small" onClick={onSave}>
        {topWords.save}
      </Button>
      <Button kind="quiet" size="small" onClick={onLeave}>
        {topWords.leave}
      </Button>
    </div>
  );
}
