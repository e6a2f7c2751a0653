/**
 * The debrief of one session, on one long sheet that can be read aloud, discussed and printed: the sheets of `src/sheets/debrief` with
 * what can be asked, opened and sorted out. Everything comes from the log by way of core/debrief; no engine runs here. Whether the
 * log is true is found out elsewhere and told by `verified`.
 */
import { useMemo, useRef, useState } from 'react';
import { reportModel } from '../../core/debrief/sections/report-model.ts';
import { type DebriefSection, Section, sectionsOf } from '../../sheets/debrief/sections.tsx';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say } from '../../text/say.ts';
import { AuthorLanguage } from '../common/author.tsx';
import { Contents } from './Contents.tsx';
import type { DebriefScreenProps } from './debrief-props.ts';
import { DebriefHead } from './DebriefHead.tsx';
import { DecisionsFilter } from './DecisionsFilter.tsx';
import { slotsOf } from './screen-slots.tsx';
import { useUnfoldedPrint } from './use-printing.ts';
import { WhyDrawer } from './WhyDrawer.tsx';
import { WhySection } from './WhySection.tsx';
import './DebriefScreen.css';

export type { DebriefScreenProps, Verified } from './debrief-props.ts';

const WHY: DebriefSection = {
  id: 'why',
  title: () => say('debrief.why.heading'),
  Sheet: ({ model }: SheetProps) => <WhySection model={model} />,
};

/** Decisions can be sorted out; causes are asked about after the indicators. */
const onScreen = (sections: readonly DebriefSection[]): readonly DebriefSection[] =>
  sections.flatMap((section) => {
    if (section.id === 'decisions') return [{ ...section, Sheet: DecisionsFilter }];
    return section.id === 'indicators' ? [section, WHY] : [section];
  });

export function DebriefScreen({ log, verified, onLeave, download }: DebriefScreenProps) {
  const model = useMemo(() => reportModel(log), [log]);
  const sheet = useRef<HTMLElement>(null);
  useUnfoldedPrint(sheet);
  const [asked, setAsked] = useState<number | null>(null);
  const slots = useMemo(() => slotsOf(setAsked), []);
  const sections = useMemo(
    () => onScreen(sectionsOf(model)).map(({ title, ...rest }) => ({ ...rest, title: title(model) })),
    [model],
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
