/**
 * The debrief of one session, on one long sheet that can be read aloud, discussed and printed: the sheets of `src/sheets/debrief` with
 * what can be asked, opened and sorted out. What it shows is plain data, and what is asked beyond that is answered by `answers`: the log
 * may be in a worker. No engine runs here. Whether the log is true is found out elsewhere and told by `verified`.
 */
import { useMemo, useRef, useState } from 'react';
import { type DebriefSection, Section, sectionsOf } from '../../sheets/debrief/sections.tsx';
import type { Answers } from '../../sheets/answers/answers.ts';
import type { SheetModel } from '../../sheets/debrief/sheet-model.ts';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say } from '../../text/say.ts';
import { AuthorLanguage } from '../common/author.tsx';
import { Contents } from './Contents.tsx';
import type { DebriefScreenProps, Verified } from './debrief-props.ts';
import { DebriefHead } from './DebriefHead.tsx';
import { DecisionsFilter } from './DecisionsFilter.tsx';
import { slotsOf } from './screen-slots.tsx';
import { useUnfoldedPrint } from './use-unfolded-print.ts';
import { WhyDrawer } from './WhyDrawer.tsx';
import { WhySection } from './WhySection.tsx';
import { WorthSection } from './WorthSection.tsx';
import './DebriefScreen.css';

export type { DebriefScreenProps, Verified } from './debrief-props.ts';

const whyBy = (answers: Answers): DebriefSection => ({
  id: 'why',
  title: () => say('debrief.why.heading'),
  Sheet: ({ model }: SheetProps) => <WhySection model={model} answers={answers} />,
});

const worthBy = (answers: Answers): DebriefSection => ({
  id: 'worth',
  title: () => say('debrief.worth.heading'),
  Sheet: ({ model }: SheetProps) => <WorthSection model={model} answers={answers} />,
});

/** The sections that ask more when somebody wants to know. */
interface Asking {
  readonly why: DebriefSection;
  readonly worth: DebriefSection;
}

/** It tells what was hidden, so the game must be over; and it plays the log again, so the log must be one that can be. */
const canBeWeighed = ({ end, older }: SheetModel, verified: Verified): boolean =>
  end.kind === 'ended' && !older && typeof verified === 'object' && 'whose' in verified;

/** Decisions can be sorted out; causes are asked about after the indicators, what it was all worth after the turning points. */
const onScreen = (model: SheetModel, asking: Asking, verified: Verified): readonly DebriefSection[] =>
  sectionsOf(model).flatMap((section) => {
    if (section.id === 'decisions') return [{ ...section, Sheet: DecisionsFilter }];
    if (section.id === 'indicators') return [section, asking.why];
    return section.id === 'turning' && canBeWeighed(model, verified) ? [section, asking.worth] : [section];
  });

export function DebriefScreen({ model, answers, verified, ...head }: DebriefScreenProps) {
  // Sections keep what was asked in them when more becomes known of the log.
  const asking = useMemo(() => ({ why: whyBy(answers), worth: worthBy(answers) }), [answers]);
  const sheet = useRef<HTMLElement>(null);
  useUnfoldedPrint(sheet);
  const [asked, setAsked] = useState<number | null>(null);
  const slots = useMemo(() => slotsOf(setAsked), []);
  const sections = useMemo(
    () => onScreen(model, asking, verified).map(({ title, ...rest }) => ({ ...rest, title: title(model) })),
    [model, asking, verified],
  );
  return (
    <AuthorLanguage language={model.language}>
      <div className="debrief">
        <DebriefHead model={model} slots={slots} verified={verified} {...head} />
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
        <WhyDrawer model={model} answers={answers} seq={asked} onClose={() => setAsked(null)} />
      </div>
    </AuthorLanguage>
  );
}
