/**
 * The after-action report: the sheets of the debrief as one file that is opened from a disk and printed. No script, nothing loaded,
 * nothing folded. The screen and the command line both save this.
 */
import { reportModel } from '../../core/debrief/sections/report-model.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import { say } from '../../text/say.ts';
import { Head } from '../debrief/Head.tsx';
import { Section, sectionsOf } from '../debrief/sections.tsx';
import { type SheetModel, sheetModel } from '../debrief/sheet-model.ts';
import { OPEN } from '../slots.tsx';
import { renderPage } from './render-page.tsx';
import { REPORT_STYLE } from './report-style.ts';

/** The log must have been read by `readLog`, or come from a session. */
export const renderReport = (log: Log): string => renderModel(sheetModel(reportModel(log)));

/** With the whole timeline. */
export function renderModel(model: SheetModel): string {
  const { title, team } = model;
  return renderPage({
    title: team === '' ? say('debrief.report_title_alone', { title }) : say('debrief.report_title', { title, team }),
    style: REPORT_STYLE,
    content: (
      <>
        <Head model={model} slots={OPEN} overline={say('debrief.report')} />
        {sectionsOf(model).map(({ id, title: titleOf, Sheet }) => (
          <Section key={id} id={id} title={titleOf(model)}>
            <Sheet model={model} slots={OPEN} />
          </Section>
        ))}
      </>
    ),
  });
}
