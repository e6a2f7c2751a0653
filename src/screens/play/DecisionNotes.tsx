// What the scribe writes down with a decision: why, who disagreed, and what the team expects to see.

import type { Prediction } from '../../core/log/input.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { Select, Slider, TextArea } from '../../view/controls/fields.tsx';
import { RadioRow } from '../../view/controls/RadioRow.tsx';
import type { Play } from './use-play.ts';

export interface Notes {
  readonly rationale: string;
  readonly dissent: string;
  readonly prediction: Prediction | null;
}
export interface DecisionNotesProps {
  readonly play: Play;
  readonly notes: Notes;
  readonly onNotes: (notes: Notes) => void;
}

const DIRECTIONS = [
  { id: 'up', label: 'Up' },
  { id: 'same', label: 'About the same' },
  { id: 'down', label: 'Down' },
] as const;

export function DecisionNotes({ play, notes, onNotes }: DecisionNotesProps) {
  return (
    <div className="decision-notes">
      <TextArea
        label="Why"
        hint="One or two sentences, for the debrief."
        value={notes.rationale}
        onChange={(rationale) => onNotes({ ...notes, rationale })}
        rows={2}
      />
      <Disclosure summary="Somebody disagrees">
        <TextArea
          label="Dissent"
          hint="Who, and what they would have done."
          value={notes.dissent}
          onChange={(dissent) => onNotes({ ...notes, dissent })}
          rows={2}
        />
      </Disclosure>
      {play.session.header.settings.predictions && <PredictionFields play={play} notes={notes} onNotes={onNotes} />}
    </div>
  );
}

function PredictionFields({ play, notes, onNotes }: DecisionNotesProps) {
  const { picture, world } = play;
  const { prediction } = notes;
  const values = picture.indicators.map(({ path, name }) => ({ id: path, label: name }));
  const last = picture.turns;
  const start: Prediction = {
    value: values[0]?.id ?? 'turn',
    direction: 'up',
    by: Math.min(last, world.turn + 1),
    sure: 70,
  };
  const set = (change: Partial<Prediction>): void =>
    onNotes({ ...notes, prediction: { ...(prediction ?? start), ...change } });
  return (
    <Disclosure summary="Predict what it will do" onToggle={(open) => open && prediction === null && set({})}>
      <div className="prediction">
        <Select
          label="What"
          value={prediction?.value ?? start.value}
          options={values}
          onChange={(value) => set({ value })}
        />
        <RadioRow
          legend="Which way"
          options={DIRECTIONS}
          selected={prediction?.direction ?? null}
          onSelect={(id) => set({ direction: DIRECTIONS.find((one) => one.id === id)?.id ?? 'same' })}
        />
        <Select
          label="By the end of"
          value={String(prediction?.by ?? start.by)}
          options={Array.from({ length: last - world.turn + 1 }, (_, k) => ({
            id: String(world.turn + k),
            label: turnLabel(play, world.turn + k),
          }))}
          onChange={(id) => set({ by: Number(id) })}
        />
        <Slider
          label="How sure"
          min={50}
          max={100}
          step={5}
          value={prediction?.sure ?? start.sure}
          valueText={`${prediction?.sure ?? start.sure} per cent`}
          onChange={(sure) => set({ sure })}
        />
      </div>
    </Disclosure>
  );
}

function turnLabel(play: Play, turn: number): string {
  return play.session.header.scenario.turn_names?.[turn - 1] ?? `Turn ${turn}`;
}
