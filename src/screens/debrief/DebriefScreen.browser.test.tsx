import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sectionsOf } from '../../sheets/debrief/sections.tsx';
import { renderReport } from '../../sheets/report/render-report.tsx';
import { say } from '../../text/say.ts';
import { breaches } from '../common/breaches.fixture.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { Contents } from './Contents.tsx';
import type { DebriefScreenProps } from './debrief-props.ts';
import { DebriefHead } from './DebriefHead.tsx';
import { DebriefScreen } from './DebriefScreen.tsx';
import { answersTo, debriefOf, LONG, LOGS, type Played } from './debriefs.fixture.ts';
import { openAll } from './on-sheet.fixture.tsx';
import { slotsOf } from './screen-slots.tsx';

const screen = (played: Played, props: Partial<DebriefScreenProps> = {}) => (
  <DebriefScreen
    model={debriefOf(played)}
    answers={answersTo(played)}
    verified={{ whose: 'same' }}
    onLeave={vi.fn()}
    packing={false}
    download={vi.fn()}
    {...props}
  />
);
const drawer = page.getByRole('dialog', { name: say('debrief.why.title') });
const ask = page.getByRole('main').getByRole('button', { name: /^Why did it happen/ });

showStates(DebriefScreen, {
  'of one that has just begun': screen('begun', { verified: 'checking' }),
  'of one that is not finished': screen('unfinished'),
  'of a whole one, unfolded': reached(screen('whole'), openAll),
  'of one that ships': screen('tutorial'),
  'with the drawer': reached(screen('whole'), () => ask.first().click()),
  'in long words, unfolded': reached(screen('in long words'), openAll),
  'in Arabic, unfolded': reached(screen('in Arabic'), openAll),
});

const head = (verified: DebriefScreenProps['verified'], props: Partial<DebriefScreenProps> = {}) => (
  <DebriefHead
    model={debriefOf('tutorial')}
    slots={slotsOf(vi.fn())}
    verified={verified}
    onLeave={vi.fn()}
    packing={false}
    download={vi.fn()}
    {...props}
  />
);
const VERIFIED = { whose: 'same' } as const;
const PROBLEM = { problem: 'Line 9 differs from what the engine makes of it.' };

showStates(DebriefHead, {
  verified: head(VERIFIED),
  'of another scenario': head({ whose: 'other_world' }),
  'being checked': head('checking'),
  'not verified': head(PROBLEM),
  'not verified, at length': head({ problem: LONG }),
  'while the archive is made': head(VERIFIED, { packing: true }),
});

const SECTIONS = sectionsOf(debriefOf('whole')).map(({ id, title }) => ({ id, title: title(debriefOf('whole')) }));

showStates(Contents, {
  empty: <Contents sections={[]} />,
  'of a whole debrief': <Contents sections={SECTIONS} />,
  'of long titles': <Contents sections={SECTIONS.map(({ id }) => ({ id, title: LONG }))} />,
});

describe('DebriefScreen', () => {
  test('given a section is chosen by keyboard, then its heading has the focus', async () => {
    await show(screen('whole'));
    const title = say('debrief.turning.heading');
    const button = page.getByRole('navigation').getByRole('button', { name: title });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: title })).toHaveFocus();
  });

  test('given a reason is asked for, then Escape gives the focus back to what asked', async () => {
    await show(screen('whole'));
    (ask.nth(1).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(drawer).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(drawer).not.toBeInTheDocument();
    await expect.element(ask.nth(1)).toHaveFocus();
  });

  test.each(['begun', 'closed', 'and taken back', 'half bridge'] as const)(
    'given %s, then headings go down one level at a time',
    async (played) => {
      await show(screen(played));
      openAll();
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, k) => level > (levels[k - 1] ?? 0) + 1)).toEqual([]);
    },
  );

  test('given any button, then what it does is told by its name alone', async () => {
    await show(screen('half bridge'));
    const asking = page.getByRole('main').getByRole('button', { name: /why/i }).elements();
    expect(asking.length).toBeGreaterThan(10);
    for (const button of asking)
      expect(button).toHaveAccessibleName(expect.stringMatching(/^Why did it happen that .+\?$/));
  });
});

describe('DebriefHead', () => {
  test('given its buttons, then each does what it says', async () => {
    const [download, onLeave] = [vi.fn(), vi.fn()];
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await show(head(VERIFIED, { download, onLeave }));
    for (const key of ['save_report', 'save_log', 'save_all', 'print', 'leave'] as const)
      await page.getByRole('button', { name: say(`debrief.screen.${key}`), exact: true }).click();
    expect(download.mock.calls).toEqual([['report'], ['log'], ['everything']]);
    expect(print).toHaveBeenCalledOnce();
    expect(onLeave).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  test('given the archive is being made, then it says so, keeps the focus, and is not asked for twice', async () => {
    const download = vi.fn();
    await show(head(VERIFIED, { packing: true, download }));
    const making = page.getByRole('button', { name: say('debrief.screen.packing') });
    (making.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(making).toHaveFocus();
    expect(download).not.toHaveBeenCalled();
  });

  test.each([
    ['checking', say('debrief.screen.checking')],
    [VERIFIED, say('claim.not_proved')],
    [PROBLEM, PROBLEM.problem],
  ] as const)('given %o, then a reader is told without asking', async (verified, told) => {
    await show(head(verified));
    await expect.element(page.getByRole('status')).toHaveTextContent(told);
  });
});

/** The document as a browser reads it, on this page. */
async function showSaved(played: Played): Promise<void> {
  const { head: top, body } = new DOMParser().parseFromString(renderReport(LOGS[played]), 'text/html');
  const host = document.createElement('div');
  host.append(...top.querySelectorAll('style'), ...body.childNodes);
  document.body.append(host);
  onTestFinished(() => host.remove());
  await document.fonts.ready;
}

describe('the saved report', () => {
  test.each([
    ['whole', 1366],
    ['everything done', 380],
    ['in long words', 380],
    ['in Arabic', 380],
    ['begun', 380],
  ] as const)('of %s is accessible, %i wide', async (played, width) => {
    await page.viewport(width, 740);
    await showSaved(played);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(debriefOf(played).title);
    expect(await breaches('light')).toEqual([]);
  });

  test('given a small screen, then its wide tables are reached and moved by keyboard', async () => {
    await page.viewport(380, 740);
    await showSaved('everything done');
    const pane = page.getByRole('region', { name: say('debrief.spending.by_area') });
    (pane.element() as HTMLElement).focus();
    await expect.element(pane).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => pane.element().scrollLeft).toBeGreaterThan(0);
  });
});
