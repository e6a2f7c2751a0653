// The evaluator's rating of what was just seen, against an objective of the scenario; and what was rated so far. The room is told nothing.

import { useState } from 'react';
import type { GivenRating, ObjectivePicture, RatingPicture } from '../../../core/engine/view/rating-picture.ts';
import { type Rating, RATINGS } from '../../../core/log/form/input.ts';
import { BY_TEAM } from '../../../sheets/whose-words.ts';
import { say, sayStart } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { Select, TextField } from '../../../view/controls/fields.tsx';
import { RadioRow } from '../../../view/controls/RadioRow.tsx';
import { Authored, Said, useAuthor } from '../../common/author.tsx';
import { turnName } from '../common/turn-name.ts';
import { fieldsOf, readText, useDraft } from '../common/use-draft.ts';
import type { Play } from '../common/use-play.ts';
import './common.css';
import './Rate.css';

const MAX_SHOWN = 12;

export interface RateProps {
  readonly play: Play;
  readonly rating: RatingPicture;
}

export function Rate({ play, rating: { objectives, given } }: RateProps) {
  if (objectives.length === 0) return null;
  return (
    <Disclosure summary={say('play.facilitator.rate')}>
      <RateForm play={play} objectives={objectives} />
      <Given play={play} given={given} />
    </Disclosure>
  );
}

interface Draft {
  readonly objective: string; // '' is the first
  readonly rating: Rating | null;
  readonly note: string;
}

function readRating(kept: unknown): Draft {
  const { objective, rating, note } = fieldsOf(kept);
  return { objective: readText(objective), rating: gradeOf(rating), note: readText(note) };
}

const gradeOf = (id: unknown): Rating | null => RATINGS.find((one) => one === id) ?? null;
const words = (rating: Rating): string =>
  say('play.facilitator.grade', { letter: rating, rating: tell('value.rating', { rating }) });

interface FormProps {
  readonly play: Play;
  readonly objectives: readonly ObjectivePicture[];
}

function RateForm({ play, objectives }: FormProps) {
  const [draft, setDraft] = useDraft(play.drafts, 'rating', readRating);
  const [done, setDone] = useState('');
  const author = useAuthor();
  const { rating, note } = draft;
  const objective = objectives.find(({ id }) => id === draft.objective) ?? objectives[0];
  const change = (part: Partial<Draft>) => {
    setDone('');
    setDraft({ ...draft, ...part });
  };
  const send = async (): Promise<void> => {
    if (objective === undefined || rating === null) return;
    const why = note.trim();
    const input = { kind: 'rate', objective: objective.id, rating, ...(why !== '' && { note: why }) } as const;
    if (!(await play.send(input))) return;
    setDraft({ objective: objective.id, rating: null, note: '' });
    setDone(say('play.facilitator.rated', { rating: tell('value.rating', { rating }) }));
  };
  return (
    <div className="facilitator-form facilitator-rate">
      <Select
        label={say('play.facilitator.rate_objective')}
        value={objective?.id ?? ''}
        options={objectives.map(({ id, title }) => ({ id, label: title, lang: author.lang }))}
        onChange={(id) => change({ objective: id })}
      />
      <p className="room-small" {...author}>
        {objective?.text}
      </p>
      <RadioRow
        legend={say('play.facilitator.rate_seen')}
        options={RATINGS.map((id) => ({ id, label: words(id) }))}
        selected={rating}
        onSelect={(id) => change({ rating: gradeOf(id) })}
      />
      <TextField
        label={say('play.facilitator.rate_note')}
        value={note}
        onChange={(text) => change({ note: text })}
        maxLength={4000}
      />
      <Button
        size="small"
        unavailable={rating === null ? say('play.facilitator.rate_first') : undefined}
        onClick={() => void send()}
      >
        {say('play.facilitator.rate_send')}
      </Button>
      <p role="status">{done}</p>
    </div>
  );
}

interface GivenProps {
  readonly play: Play;
  readonly given: readonly GivenRating[];
}

/** The last ones, newest first. */
function Given({ play, given }: GivenProps) {
  if (given.length === 0) return <p className="room-small">{say('play.facilitator.rate_none')}</p>;
  const more = given.length - MAX_SHOWN;
  return (
    <>
      <h3>{say('play.facilitator.rate_so_far')}</h3>
      <ol className="facilitator-list">
        {given
          .slice(-MAX_SHOWN)
          .reverse()
          .map((one) => (
            <GivenLine key={one.n} play={play} given={one} />
          ))}
        {more > 0 && <li>{say('play.facilitator.more', { n: more })}</li>}
      </ol>
    </>
  );
}

function GivenLine({ play, given }: { readonly play: Play; readonly given: GivenRating }) {
  const { objective, rating, note, turn } = given;
  return (
    <li>
      <p>
        <strong>
          <Authored>{objective}</Authored>
        </strong>{' '}
        <span className="room-small">
          <Said within value={turnName(play.picture, turn)} />
        </span>
      </p>
      <p>{sayStart(tell('value.rating', { rating }))}</p>
      {note !== '' && (
        <p className="room-small" {...BY_TEAM}>
          {note}
        </p>
      )}
    </li>
  );
}
