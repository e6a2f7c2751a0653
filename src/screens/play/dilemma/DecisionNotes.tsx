// What the scribe writes down with a decision: why, who disagreed, and what the team expects to see.

import { tableWords } from '../../../text/play-text.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { TextArea } from '../../../view/controls/fields.tsx';
import { PredictionFields } from './PredictionFields.tsx';
import type { Notes } from './use-dilemma.ts';
import type { Play } from '../common/use-play.ts';
import './DecisionNotes.css';

export interface DecisionNotesProps {
  readonly play: Play;
  readonly notes: Notes;
  readonly onNotes: (notes: Notes) => void;
}

export function DecisionNotes({ play, notes, onNotes }: DecisionNotesProps) {
  return (
    <div className="decision-notes">
      <TextArea
        label={tableWords.why}
        hint={tableWords.whyHint}
        value={notes.rationale}
        maxLength={4000}
        onChange={(rationale) => onNotes({ ...notes, rationale })}
        rows={2}
      />
      <div>
        <Disclosure summary={tableWords.dissentSummary}>
          <TextArea
            label={tableWords.dissent}
            hint={tableWords.dissentHint}
            value={notes.dissent}
            maxLength={4000}
            onChange={(dissent) => onNotes({ ...notes, dissent })}
            rows={2}
          />
        </Disclosure>
        {play.picture.settings.predictions && (
          <Disclosure summary={tableWords.predict} open>
            <PredictionFields
              play={play}
              prediction={notes.prediction}
              onPrediction={(prediction) => onNotes({ ...notes, prediction })}
            />
          </Disclosure>
        )}
      </div>
    </div>
  );
}
