/**
 * The sections of the debrief in their order: what the screen shows, what is saved as a report, and what the command line writes.
 * Each is a static component; what is interactive comes through `slots`, and on the screen alone.
 */
import './common.css';
import type { ReactNode } from 'react';
import type { SheetModel } from './sheet-model.ts';
import { say } from '../../text/say.ts';
import { Decisions } from './Decisions.tsx';
import { Ending } from './Ending.tsx';
import { Indicators } from './Indicators.tsx';
import { Papers } from './Papers.tsx';
import { Predictions } from './Predictions.tsx';
import { Ratings } from './Ratings.tsx';
import { Rubric } from './Rubric.tsx';
import type { SheetProps } from './sheet-props.ts';
import { Sources } from './Sources.tsx';
import { Spending } from './Spending.tsx';
import { isTimed, TimeSpent } from './TimeSpent.tsx';
import { Truths } from './Truths.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { WhatIsProved } from '../claims/WhatIsProved.tsx';
import { anchorOf } from '../slots.tsx';

export interface DebriefSection {
  readonly id: string;
  readonly title: (model: SheetModel) => string;
  readonly Sheet: (props: SheetProps) => ReactNode;
}

/** What “verified” and the seal prove. */
export const PROOF = 'proof';

const SECTIONS: readonly DebriefSection[] = [
  { id: 'ending', title: titleOfEnd, Sheet: Ending },
  { id: 'rubric', title: () => say('debrief.rubric.heading'), Sheet: Rubric },
  { id: 'ratings', title: () => say('debrief.ratings.heading'), Sheet: Ratings },
  { id: 'truths', title: () => say('debrief.truths.heading'), Sheet: Truths },
  { id: 'decisions', title: () => say('debrief.decisions.heading'), Sheet: AllDecisions },
  { id: 'predictions', title: () => say('debrief.predictions.heading'), Sheet: Predictions },
  { id: 'indicators', title: () => say('debrief.indicators.heading'), Sheet: Indicators },
  { id: 'turning', title: () => say('debrief.turning.heading'), Sheet: TurningPoints },
  { id: 'spending', title: () => say('debrief.spending.heading'), Sheet: Spending },
  { id: 'papers', title: () => say('debrief.papers.heading'), Sheet: Papers },
  { id: 'clock', title: () => say('debrief.clock.heading'), Sheet: TimeSpent },
  { id: 'sources', title: () => say('debrief.sources.heading'), Sheet: Sources },
  { id: PROOF, title: () => say('claim.page_title'), Sheet: WhatIsProved },
];

/** Nothing is scored before the end, not everybody rates, not every country holds something unknown, and not every log has a wall clock. */
export const sectionsOf = (model: SheetModel): readonly DebriefSection[] =>
  SECTIONS.filter(({ id }) => {
    if (id === 'ratings') return model.ratings.length > 0;
    if (id === 'truths') return model.unknowns;
    if (id === 'clock') return isTimed(model.clock);
    return id !== 'rubric' || model.rubric.length > 0;
  });

function AllDecisions(props: SheetProps) {
  return <Decisions {...props} entries={props.model.timeline} />;
}

/** A debrief of part of a mission says so in its first heading. */
function titleOfEnd({ end }: SheetModel): string {
  switch (end.kind) {
    case 'ended':
      return say('debrief.ending.heading');
    case 'closed':
      return say('debrief.ending.closed_title');
    case 'unfinished':
      return say('debrief.ending.unfinished_title');
  }
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of a section, which can be jumped to. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={anchorOf(id)} className="debrief-section" aria-labelledby={`${anchorOf(id)}-title`}>
      <h2 id={`${anchorOf(id)}-title`}>{title}</h2>
      {children}
    </section>
  );
}
