// The strip along the top: when it is, how the mandate stands, what the country thinks of the mission; the way out.

import type { Picture } from '../../core/engine/picture.ts';
import { Button } from '../../view/controls/Button.tsx';
import type { Preferences } from './play-props.ts';

export interface TopBarProps {
  readonly title: string;
  readonly team: string;
  readonly picture: Picture;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onFacilitator: () => void;
  readonly onLeave: () => void;
  readonly onSave: () => void;
}

function Calendar({ picture }: { readonly picture: Picture }) {
  const { turn, turns, turnName, renewal } = picture;
  return (
    <div className="room-calendar">
      <strong>{turnName}</strong>
      <span className="room-days" aria-hidden="true">
        {Array.from({ length: turns }, (_, k) => (
          <span key={k} className={k + 1 < turn ? 'day day-past' : k + 1 === turn ? 'day day-now' : 'day'} />
        ))}
      </span>
      <span className="room-small">
        turn {turn} of {turns}
        {renewal ? ' · mandate renewal' : ''}
      </span>
    </div>
  );
}

export function TopBar(props: TopBarProps) {
  const { title, team, picture, preferences, onPreferences, onFacilitator, onLeave, onSave } = props;
  const measured = picture.tasks.filter((task) => task.authorised && task.onTrack !== null);
  const onTrack = measured.filter((task) => task.onTrack === true).length;
  const consent = picture.indicators[0];
  return (
    <header className="room-top">
      <div className="room-name">
        <span className="room-title">{title}</span>
        {team !== '' && <span className="room-small">{team}</span>}
      </div>
      <Calendar picture={picture} />
      <p className="room-fact">
        Mandate: {onTrack} of {measured.length} tasks on track
      </p>
      {consent !== undefined && (
        <p className="room-fact">
          {consent.name}: <strong>{consent.word}</strong>
        </p>
      )}
      <div className="room-tools">
        <Button
          kind="quiet"
          size="small"
          aria-pressed={preferences.muted}
          onClick={() => onPreferences({ ...preferences, muted: !preferences.muted })}
        >
          {preferences.muted ? 'Sound off' : 'Sound on'}
        </Button>
        <Button kind="quiet" size="small" onClick={onFacilitator}>
          Facilitator
        </Button>
        <Button kind="quiet" size="small" onClick={onSave}>
          Save as file
        </Button>
        <Button kind="quiet" size="small" onClick={onLeave}>
          Leave
        </Button>
      </div>
    </header>
  );
}
