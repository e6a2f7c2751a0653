// A prediction: which value, which way, by when, how sure. There is none until a way is chosen.

import { useState } from 'react';
import type { Prediction } from '../../../core/log/form/input.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Select, Slider } from '../../../view/controls/fields.tsx';
import { RadioRow } from '../../../view/controls/RadioRow.tsx';
import { turnName } from '../common/turn-name.ts';
import type { Play } from '../common/use-play.ts';
import { useAuthor, useLangOf } from '../../common/author.tsx';
import './PredictionFields.css';

const DIRECTIONS = ['up', 'same', 'down'] as const;

export interface PredictionFieldsProps {
  readonly play: Play;
  readonly prediction: Prediction | null;
  readonly onPrediction: (prediction: Prediction | null) => void;
}

export function PredictionFields({ play, prediction, onPrediction }: PredictionFieldsProps) {
  const { picture } = play;
  const { turn, turns: last } = picture;
  const { lang } = useAuthor();
  const langOf = useLangOf();
  const values = [...picture.indicators, ...picture.national];
  const [terms, setTerms] = useState<Omit<Prediction, 'direction'>>({
    value: values[0]?.path ?? 'turn',
    by: Math.min(last, turn + 1),
    sure: 70,
  });
  const set = (change: Partial<typeof terms>): void => {
    const next = { ...terms, ...change };
    setTerms(next);
    if (prediction !== null) onPrediction({ ...prediction, ...next });
  };
  return (
    <div className="prediction">
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
          if (direction !== undefined) onPrediction({ ...terms, direction });
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
    </div>
  );
}
