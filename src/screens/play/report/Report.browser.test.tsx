import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { play as played, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { withCalendar } from '../../../core/scenario/dated.fixture.ts';
import type { TurnReport } from '../../../core/engine/view/report-types.ts';
import { say } from '../../../text/say.ts';
import { show } from '../../common/show.fixture.tsx';
import { showStates } from '../../common/show-states.fixture.tsx';
import { at } from '../common/at-table.fixture.tsx';
import { inPhase, type Moment, when, REPORT_OF_IT } from '../common/moments.fixture.ts';
import { Report } from './Report.tsx';
import { Steps } from './Steps.tsx';

const report = (session: Moment['session']) =>
  at(session, ({ play }) => <Report play={play} onPoint={vi.fn()} onSelect={vi.fn()} />);
const where = (isOne: (report: TurnReport) => boolean) =>
  report(when(({ picture }) => picture.report !== null && isOne(picture.report)));

/** A turn without a paper, in which nothing that the cell sees moves. */
const QUIET = played(
  [PROCEED, PROCEED, { kind: 'end_planning' }],
  resolvedSmall((scenario) => Object.assign(scenario, { injects: [], rules: [] })),
);

const NOTHING_STORED = { props: { storageProblem: 'This browser stores nothing here.' } };

const DATED = played(
  [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'pay' }, { kind: 'end_planning' }],
  resolvedSmall(withCalendar),
);

/** The first turn is one after which a team may stop. */
const STOP = played(
  [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'pay' }, { kind: 'end_planning' }],
  resolvedSmall((scenario) => Object.assign(scenario, { breaks: [{ after: 1, text: 'Name what nobody has asked.' }] })),
);
const place = page.getByRole('region', { name: say('play.report.stop_title') });

showStates(Report, {
  'nothing happened': report(QUIET),
  'the first turn': report(inPhase('report')),
  'an actor moved': where(({ moves }) => moves.length > 0),
  'something learnt and something finished': where((one) => one.learnt.length > 0 && one.finished.length > 0),
  'something found out': report(REPORT_OF_IT),
  'changes without a known cause': where(({ lines }) => lines.some(({ unexplained }) => unexplained)),
  'traffic, and several regions at once': where(({ lines }) => lines.some(({ good }) => good === null)),
  'a step of a thread that everybody follows, and what is due next': report(DATED),
  'a place to stop': report(STOP),
  'a place to stop, where nothing is stored': at(
    STOP,
    ({ play }) => <Report play={play} onPoint={vi.fn()} onSelect={vi.fn()} />,
    NOTHING_STORED,
  ),
  'the last turn': report(inPhase('report', 10)),
});

showStates(Steps, {
  up: <Steps from={1} to={3} />,
  down: <Steps from={4} to={0} />,
  'where it was': <Steps from={2} to={2} />,
});

test.each([
  ['is stored', {}, true],
  ['is stored nowhere', NOTHING_STORED, false],
])('a place to stop has the author’s words, and says that the session %s', async (_, options, stored) => {
  await show(at(STOP, ({ play }) => <Report play={play} onPoint={vi.fn()} onSelect={vi.fn()} />, options));
  await expect.element(place).toHaveTextContent('Name what nobody has asked.');
  await expect.element(place).toHaveTextContent(say('play.report.stop_kept', { stored }));
});

test('another turn has no place to stop', async () => {
  await show(report(inPhase('report')));
  expect(place.elements()).toHaveLength(0);
});

test('a line that is clicked leads to its file, and is lit no longer', async () => {
  const [onPoint, onSelect] = [vi.fn(), vi.fn()];
  const placed = when(
    ({ picture }) => picture.report?.lines.some(({ shifts }) => shifts.some((one) => one.at !== null)) === true,
  );
  await show(at(placed, ({ play }) => <Report play={play} onPoint={onPoint} onSelect={onSelect} />));
  await page.elementLocator(document.querySelector('.report-place') ?? document.body).click();
  expect(onSelect).toHaveBeenCalledOnce();
  expect(onPoint.mock.lastCall).toEqual([null]);
});
