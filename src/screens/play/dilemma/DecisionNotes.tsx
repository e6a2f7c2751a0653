// What the scribe writes down with a decision: why, and what the team expects to see. It stays in sight under the choices.

import type { RefObject } from 'react';
import { say } from '../../../text/say.ts';
import { TextArea } from '../../../view/controls/fields.tsx';
import { PredictionFields } from './PredictionFields.tsx';
import type { Notes } from './read-draft.ts';
import type { Play } from '../common/use-play.ts';
import './DecisionNotes.css';

export interface DecisionNotesProps {
  readonly play: Play;
  readonly notes: Notes;
  /** the field of the reason */
  readonly reason: RefObject<HTMLTextAreaElement | null>;
  readonly onNotes: (notes: Notes) => void;
}

export function DecisionNotes({ play, notes, reason, onNotes }: DecisionNotesProps) {
  return (
    <div className="decision-notes">
      <TextArea
        ref={reason}
        label={say('play.table.why')}
        hint={say('play.table.why_hint')}
        value={notes.rationale}
        maxLength={4000}
        onChange={(rationale) => onNotes({ ...notes, rationale })}
        rows={1}
      />
      {play.picture.settings.predictions && (
        <PredictionFields
          play={play}
          prediction={notes.prediction}
          onPrediction={(prediction) => onNotes({ ...notes, prediction })}
        />
      )}
    </div>
  );
}
