// What the scribe writes down with a decision: why, who disagreed, and what the team expects to see.

import { useState } from 'react';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { TextArea } from '../../../view/controls/fields.tsx';
import { PredictionFields } from './PredictionFields.tsx';
import type { Notes } from './read-draft.ts';
import type { Play } from '../common/use-play.ts';
import './DecisionNotes.css';

export interface DecisionNotesProps {
  readonly play: Play;
  readonly notes: Notes;
  readonly onNotes: (notes: Notes) => void;
}

export function DecisionNotes({ play, notes, onNotes }: DecisionNotesProps) {
  // What was written before is seen at once.
  const [dissented] = useState(notes.dissent !== '');
  return (
    <div className="decision-notes">
      <TextArea
        label={say('play.table.why')}
        hint={say('play.table.why_hint')}
        value={notes.rationale}
        maxLength={4000}
        onChange={(rationale) => onNotes({ ...notes, rationale })}
        rows={2}
      />
      <div>
        <Disclosure summary={say('play.table.dissent_summary')} open={dissented}>
          <TextArea
            label={say('play.table.dissent')}
            hint={say('play.table.dissent_hint')}
            value={notes.dissent}
            maxLength={4000}
            onChange={(dissent) => onNotes({ ...notes, dissent })}
            rows={2}
          />
        </Disclosure>
        {play.picture.settings.predictions && (
          <Disclosure summary={say('play.predict.title')} open>
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
