// A prediction: which value, which way, by when, how sure. There is none until a way is chosen.

import type { Prediction } from '../../../core/log/form/input.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Select, Slider } from '../../../view/controls/fields.tsx';
import { RadioRow } from '../../../view/controls/RadioRow.tsx';
import { turnName } from '../common/turn-name.ts';
import { readTerms, type Terms } from './read-draft.ts';
import { fieldsOf, useDraft } from '../common/use-draft.ts';
import type { Play } from '../common/use-play.ts';
import { useAuthor, useLangOf } from '../../common/author.tsx';
import './PredictionFields.css';

const DIRECTIONS = ['up', 'same', 'down'] as const;

export interface PredictionFieldsProps {
  readonly play: Play;
  readonly prediction: Prediction | null;
  readonly onPrediction: (prediction: Prediction | null) => void;
}

interface KeptTerms extends Terms {
  /** which paper they are about */
  readonly since: number;
}

export function PredictionFields({ play, prediction, onPrediction }: PredictionFieldsProps) {
  const { picture } = play;
  const { turn, turns: last } = picture;
  const { lang } = useAuthor();
  const langOf = useLangOf();
  const values = [...picture.indicators, ...picture.national];
  const since = picture.table?.since ?? 0;
  const [terms, setTerms] = useDraft<KeptTerms>(play.drafts, 'terms', (kept) => {
    const before = prediction ?? (fieldsOf(kept)['since'] === since ? readTerms(kept) : null);
    const first = values[0]?.path ?? 'turn';
    return before === null
      ? { since, value: first, by: Math.min(last, turn + 1), sure: 70 }
      : { since, value: before.value, by: before.by, sure: before.sure };
  });
  const set = (change: Partial<Terms>): void => {
    const kept = { ...terms, ...change };
    setTerms(kept);
    const { since: _, ...next } = kept;
    if (prediction !== null) onPrediction({ ...prediction, ...next });
  };
  return (
    <div className="prediction-room">
      <fieldset className="prediction">
        <legend className="visually-hidden">{say('play.predict.title')}</legend>
        <Select
          label={say('play.predict.what')}
          value={terms.value}
          options={values.map(({ path, name }) => ({ id: path, label: name, lang }))}
          onChange={(value) => set({ value })}
        />
        <RadioRow
          legend={say('play.predict.way')}
          options={DIRECTIONS.map((id) => ({ id, label: say('play.predict.direction', { direction: id }) }))}
          selected={prediction?.direction ?? null}
          onSelect={(id) => {
            const direction = DIRECTIONS.find((one) => one === id);
            const { since: _, ...chosen } = terms;
            if (direction !== undefined) onPrediction({ ...chosen, direction });
          }}
        />
        <Select
          label={say('play.predict.by')}
          value={String(terms.by)}
          options={Array.from({ length: last - turn + 1 }, (_, k) => {
            const name = turnName(picture, turn + k);
            return { id: String(turn + k), label: sayAlone(name), lang: langOf(name) };
          })}
          onChange={(id) => set({ by: Number(id) })}
        />
        <Slider
          label={say('play.predict.sure')}
          min={50}
          max={100}
          step={5}
          value={terms.sure}
          valueText={say('play.predict.per_cent', { n: terms.sure })}
          onChange={(sure) => set({ sure })}
        />
        {prediction !== null && (
          <Button kind="quiet" size="small" onClick={() => onPrediction(null)}>
            {say('play.predict.none')}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
