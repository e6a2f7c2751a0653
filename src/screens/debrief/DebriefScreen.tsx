/**
 * The debrief of one session, on one long sheet that can be read aloud, discussed and printed. Everything on it comes from the log by
 * way of core/debrief; no engine runs here. Whether the log is true is found out elsewhere and told by `verified`.
 */
import './common.css';
import { useMemo, useState } from 'react';
import { type ReportModel, reportModel } from '../../core/debrief/sections/report-model.ts';
import { debriefWords as words, screenWords } from '../../text/debrief-text.ts';
import { Contents } from './Contents.tsx';
import type { DebriefScreenProps } from './debrief-props.ts';
import { DebriefHead } from './DebriefHead.tsx';
import { Decisions } from './Decisions.tsx';
import { Ending, Rubric } from './Ending.tsx';
import { Indicators } from './Indicators.tsx';
import { Papers } from './Papers.tsx';
import { Predictions } from './Predictions.tsx';
import { Sources } from './Sources.tsx';
import { Spending } from './Spending.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { WhyDrawer } from './WhyDrawer.tsx';
import { WhySection } from './WhySection.tsx';
import './DebriefScreen.css';

export type { DebriefScreenProps, Verified } from './debrief-props.ts';

const SECTIONS = [
  { id: 'ending', title: words.endingHeading, Section: Ending },
  { id: 'rubric', title: words.rubricHeading, Section: Rubric },
  { id: 'decisions', title: words.timelineHeading, Section: Decisions },
  { id: 'predictions', title: words.predictionsHeading, Section: Predictions },
  { id: 'indicators', title: words.indicatorsHeading, Section: Indicators },
  { id: 'why', title: screenWords.whyHeading, Section: WhySection },
  { id: 'turning', title: words.turningHeading, Section: TurningPoints },
  { id: 'spending', title: words.spendingHeading, Section: Spending },
  { id: 'papers', title: words.papersHeading, Section: Papers },
  { id: 'sources', title: words.sourcesHeading, Section: Sources },
] as const;

export function DebriefScreen({ log, verified, onLeave, download }: DebriefScreenProps) {
  const model = useMemo(() => reportModel(log), [log]);
  const [asked, setAsked] = useState<number | null>(null);
  const shown = SECTIONS.filter(({ id }) => id !== 'rubric' || model.rubric.length > 0);
  return (
    <div className="debrief">
      <DebriefHead model={model} verified={verified} onLeave={onLeave} download={download} />
      <div className="debrief-table">
        <Contents sections={shown} />
        <main id="main" tabIndex={-1} className="debrief-sheet">
          {shown.map(({ id, title, Section }) => (
            <section key={id} id={`debrief-${id}`} className="debrief-section" aria-labelledby={`debrief-${id}-title`}>
              <h2 id={`debrief-${id}-title`} tabIndex={-1}>
                {titleOf(model, id, title)}
              </h2>
              <Section model={model} onWhy={setAsked} />
            </section>
          ))}
        </main>
      </div>
      <WhyDrawer model={model} seq={asked} onClose={() => setAsked(null)} />
    </div>
  );
}

/** A debrief of part of a mission says so in its first heading. */
function titleOf({ end }: ReportModel, id: string, usual: string): string {
  if (id !== 'ending' || end.kind === 'ended') return usual;
  return end.kind === 'closed' ? words.closedTitle : words.unfinishedTitle;
}
