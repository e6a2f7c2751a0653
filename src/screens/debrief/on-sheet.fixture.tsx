// Part of a debrief as it lies on the screen, or on paper.

import type { ReactNode } from 'react';
import type { Answers } from '../../sheets/answers/answers.ts';
import { Section } from '../../sheets/debrief/sections.tsx';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import PAGE from '../../sheets/report/report.css?inline';
import { OPEN } from '../../sheets/slots.tsx';
import { AuthorLanguage } from '../common/author.tsx';
import { type Reached, reached } from '../common/show-states.fixture.tsx';
import { answersTo, debriefOf, type Played } from './debriefs.fixture.ts';
import { slotsOf } from './screen-slots.tsx';
import './DebriefScreen.css';

type Content = (props: SheetProps & { readonly answers: Answers }) => ReactNode;

/** As on the screen, with all that is folded still shut. */
export function onSheet(played: Played, content: Content, slots = slotsOf(() => undefined)) {
  const model = debriefOf(played);
  return (
    <AuthorLanguage language={model.language}>
      <main className="debrief-sheet">
        <Section id="part" title="Part of a debrief">
          {content({ model, slots, answers: answersTo(played) })}
        </Section>
      </main>
    </AuthorLanguage>
  );
}

/** As it is saved and printed. */
export const onPaper = (played: Played, content: Content) => (
  <>
    <style>{PAGE}</style>
    <main className="report">
      <Section id="part" title="Part of a report">
        {content({ model: debriefOf(played), slots: OPEN, answers: answersTo(played) })}
      </Section>
    </main>
  </>
);

/** As on the screen, with all that is folded open. */
export const unfolded = (played: Played, content: Content): Reached => reached(onSheet(played, content), openAll);

export function openAll(): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' })); // what is folded in what is folded is drawn
  for (const details of document.querySelectorAll('details')) details.open = true;
}
