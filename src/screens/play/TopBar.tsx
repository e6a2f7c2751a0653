// The strip along the top: when it is and which step of the turn, how the mandate stands, the way out.

import type { ReactNode, RefObject } from 'react';
import type { Picture } from '../../core/engine/view/picture.ts';
import { say, sayParts, sayWithin } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import type { PlayProps } from './common/play-props.ts';
import { turnName, turnTitle } from './common/turn-name.ts';
import type { Play } from './common/use-play.ts';
import { BY_TEAM } from '../../sheets/whose-words.ts';
import { Said, useAuthor } from '../common/author.tsx';
import './TopBar.css';

/** The steps of every turn, in their order. */
const TURN_STEPS = ['situation', 'inject', 'planning', 'report'] as const;

export interface TopBarProps {
  readonly play: Play;
  readonly props: PlayProps;
  /** the heading of the phase, which takes the focus when the phase changes */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** the one that the facilitator has started, if there is one */
  readonly timer: ReactNode;
  /** opens the facilitator's room, or goes back from it to the table; null where there is none */
  readonly onFacilitator: (() => void) | null;
  /** the facilitator's room has the place of the table */
  readonly atDesk?: boolean;
  readonly onWords: () => void;
}

export function TopBar({ play, props, heading, timer, onFacilitator, atDesk = false, onWords }: TopBarProps) {
  const { picture } = play;
  const { title, team } = picture;
  return (
    <header className="room-top">
      <div className="top-block top-name">
        <span className="top-title" {...useAuthor()}>
          {title}
        </span>
        {team !== '' && (
          <span className="room-small" {...BY_TEAM}>
            {team}
          </span>
        )}
      </div>
      <Calendar picture={picture} />
      <Steps picture={picture} heading={heading} />
      <Standing picture={picture} />
      {timer}
      <Tools
        props={props}
        onFacilitator={onFacilitator}
        atDesk={atDesk}
        onWords={picture.words.length === 0 ? null : onWords}
      />
    </header>
  );
}

function Calendar({ picture }: { readonly picture: Picture }) {
  const { turn, turns } = picture;
  return (
    <div className="top-block top-calendar">
      <strong>
        <Said value={turnName(picture, turn)} />
      </strong>
      <span className="top-days">
        {Array.from({ length: turns }, (_, k) => (
          <span
            key={k}
            aria-hidden="true"
            className={k + 1 < turn ? 'day day-past' : k + 1 === turn ? 'day day-now' : 'day'}
          />
        ))}
        <span className="visually-hidden">{say('play.top.turn_of', { turn, turns })}</span>
        {picture.mandate.renewal && <span className="top-renewal">{say('play.top.renewal')}</span>}
      </span>
    </div>
  );
}

/** The four steps of a turn with the present one marked; before and after the turns only the name of the phase. */
function Steps({ picture, heading }: Pick<TopBarProps, 'heading'> & { readonly picture: Picture }) {
  const { phase } = picture;
  const title = (
    <h1 className="top-phase" ref={heading} tabIndex={-1}>
      <span className="visually-hidden">
        {say('play.phase_of_turn', { turn: turnTitle(picture), phase: say('play.phase', { phase }) })}
      </span>
      <span aria-hidden="true">{say('play.phase', { phase })}</span>
    </h1>
  );
  if (!TURN_STEPS.some((step) => step === phase)) return <div className="top-steps">{title}</div>;
  return (
    <ol className="top-steps" aria-label={say('play.top.steps')}>
      {TURN_STEPS.map((step) => (
        <li key={step} aria-current={step === phase ? 'step' : undefined}>
          {step === phase ? title : say('play.phase', { phase: step })}
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
        {sayParts(
          'play.top.mandate',
          {},
          {
            standing: <strong key="standing">{say('play.top.on_track', { on: onTrack, of: measured.length })}</strong>,
          },
        )}
      </span>
      {first !== undefined && (
        <span>
          {sayParts(
            'play.top.indicator',
            { indicator: first },
            { word: <strong key="word">{sayWithin(first.word)}</strong> },
          )}
        </span>
      )}
    </div>
  );
}

interface ToolsProps extends Pick<TopBarProps, 'props' | 'onFacilitator' | 'atDesk'> {
  /** null where the scenario explains none */
  readonly onWords: (() => void) | null;
}

function Tools({ props, onFacilitator, atDesk, onWords }: ToolsProps) {
  const { onDisplay, onSave, onLeave } = props;
  return (
    <div className="top-tools">
      {onWords !== null && (
        <Button kind="quiet" size="small" onClick={onWords}>
          {say('play.top.words')}
        </Button>
      )}
      <Button kind="quiet" size="small" onClick={onDisplay}>
        {say('play.top.display')}
      </Button>
      {onFacilitator !== null && (
        <Button kind="quiet" size="small" onClick={onFacilitator}>
          {atDesk === true ? say('play.desk.to_table') : say('play.top.facilitator')}
        </Button>
      )}
      {onSave !== null && (
        <Button kind="quiet" size="small" onClick={onSave}>
          {say('play.top.save')}
        </Button>
      )}
      {onLeave !== null && (
        <Button kind="quiet" size="small" onClick={onLeave}>
          {say('play.top.leave')}
        </Button>
      )}
    </div>
  );
}
