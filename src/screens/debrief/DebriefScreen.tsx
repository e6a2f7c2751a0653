/**
 * The debrief of one session, on one long sheet that can be read aloud, discussed and printed: the sheets of `src/sheets/debrief` with
 * what can be asked, opened and sorted out. Everything comes from the log by way of core/debrief; no engine runs here. Whether the
 * log is true is found out elsewhere and told by `verified`.
 */
import { useMemo, useRef, useState } from 'react';
import { type ReportModel, reportModel } from '../../core/debrief/sections/report-model.ts';
import { type DebriefSection, Section, sectionsOf } from '../../sheets/debrief/sections.tsx';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say } from '../../text/say.ts';
import { AuthorLanguage } from '../common/author.tsx';
import { Contents } from './Contents.tsx';
import type { DebriefScreenProps, Verified } from './debrief-props.ts';
import { DebriefHead } from './DebriefHead.tsx';
import { DecisionsFilter } from './DecisionsFilter.tsx';
import { slotsOf } from './screen-slots.tsx';
import { useUnfoldedPrint } from './use-printing.ts';
import { WhyDrawer } from './WhyDrawer.tsx';
import { WhySection } from './WhySection.tsx';
import { WorthSection } from './WorthSection.tsx';
import './DebriefScreen.css';

export type { DebriefScreenProps, Verified } from './debrief-props.ts';

const WHY: DebriefSection = {
  id: 'why',
  title: () => say('debrief.why.heading'),
  Sheet: ({ model }: SheetProps) => <WhySection model={model} />,
};

const WORTH: DebriefSection = {
  id: 'worth',
  title: () => say('debrief.worth.heading'),
  Sheet: ({ model }: SheetProps) => <WorthSection model={model} />,
};

/** It tells what was hidden, so the game must be over; and it plays the log again, so the log must be one that can be. */
const canBeWeighed = ({ end, older }: ReportModel, verified: Verified): boolean =>
  end.kind === 'ended' && !older && typeof verified === 'object' && 'whose' in verified;

/** Decisions can be sorted out; causes are asked about after the indicators, what it was all worth after the turning points. */
const onScreen = (model: ReportModel, verified: Verified): readonly DebriefSection[] =>
  sectionsOf(model).flatMap((section) => {
    if (section.id === 'decisions') return [{ ...section, Sheet: DecisionsFilter }];
    if (section.id === 'indicators') return [section, WHY];
    return section.id === 'turning' && canBeWeighed(model, verified) ? [section, WORTH] : [section];
  });

export function DebriefScreen({ log, verified, onLeave, download }: DebriefScreenProps) {
  const model = useMemo(() => reportModel(log), [log]);
  const sheet = useRef<HTMLElement>(null);
  useUnfoldedPrint(sheet);
  const [asked, setAsked] = useState<number | null>(null);
  const slots = useMemo(() => slotsOf(setAsked), []);
  const sections = useMemo(
    () => onScreen(model, verified).map(({ title, ...rest }) => ({ ...rest, title: title(model) })),
    [model, verified],
  );
  return (
    <AuthorLanguage language={model.language}>
      <div className="debrief">
        <DebriefHead model={model} slots={slots} verified={verified} onLeave={onLeave} download={download} />
        <div className="debrief-table">
          <Contents sections={sections} />
          <main ref={sheet} id="main" tabIndex={-1} className="debrief-sheet">
            {sections.map(({ id, title, Sheet }) => (
              <Section key={id} id={id} title={title}>
                <Sheet model={model} slots={slots} />
              </Section>
            ))}
          </main>
        </div>
        <WhyDrawer model={model} seq={asked} onClose={() => setAsked(null)} />
      </div>
    </AuthorLanguage>
  );
}
