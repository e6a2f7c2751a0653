// What several rooms share.

import type { CDPSession as Session } from '@vitest/browser-playwright';
import { createRef, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { play as played, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import type { Estimate } from '../../../core/engine/view/estimate.ts';
import type { RolePicture } from '../../../core/engine/view/picture.ts';
import type { PaperPicture } from '../../../core/engine/view/paper-picture.ts';
import { remembered } from '../../../core/ref/remembered.ts';
import { Dialog } from '../../../view/controls/Dialog.tsx';
import { PAPER_FORMS } from '../../../view/controls/Paper.tsx';
import { Term } from '../../../view/controls/Term.tsx';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { tornLines } from '../../common/torn-lines.fixture.ts';
import { at, propsOf } from './at-table.fixture.tsx';
import { PLAYERS } from './drafts.ts';
import { EstimateMeter } from './EstimateMeter.tsx';
import { Explained, ExplainedPaper } from './Explained.tsx';
import { Folded } from './Folded.tsx';
import { Later } from './Later.tsx';
import { letGoOfFocus } from './let-go-of-focus.ts';
import { ListButton } from './ListButton.tsx';
import { LookButton } from './map-look.tsx';
import type { PlayView } from './play-store.ts';
import { ScrollPane } from './ScrollPane.tsx';
import { Soon } from './Soon.tsx';
import { usePlay } from './use-play.ts';
import { Words } from './words.ts';
import { inPhase, momentOf, MOMENTS } from './moments.fixture.ts';

// The provider says what its sessions can do, but to a module that only hands them on (vitest 4).
declare module 'vitest/internal/browser' {
  interface CDPSession {
    readonly send: Session['send'];
  }
}

const BRIEFING = inPhase('briefing');
const PLANNING = inPhase('planning');

const exactly = played(
  [],
  resolvedSmall((scenario) => {
    for (const value of scenario.indicators) value.shown = 'exact';
  }),
);
const estimates = [...MOMENTS, momentOf(played([])), momentOf(exactly)].flatMap(({ picture }) => [
  ...picture.indicators,
  ...picture.regions.flatMap(({ values }) => values),
]);
const meters = (isOne: (estimate: Estimate) => boolean) => {
  const found = estimates.find(isOne);
  if (found === undefined) throw new Error('no such estimate');
  return <EstimateMeter estimate={found} />;
};

showStates(EstimateMeter, {
  'rising, for the better': meters(({ trend, good }) => trend === 'up' && good === 'up'),
  'falling, for the worse': meters(({ trend, good }) => trend === 'down' && good === 'up'),
  'rising, for the worse': meters(({ trend, good }) => trend === 'up' && good === 'down'),
  steady: meters(({ trend }) => trend === 'same'),
  'at its lowest': meters(({ band }) => band === 0),
  'at its highest': meters(({ band }) => band === 4),
  'to the number': meters(({ exact }) => exact !== null),
});

async function spellOut(): Promise<void> {
  await userEvent.tab();
  await expect.element(page.getByRole('tooltip')).toBeInTheDocument();
}

const { roles } = MOMENTS[0]!.picture;
const explained = (text: string) => (
  <p>
    <Explained text={text} roles={roles} />
  </p>
);

const folded = (words = 'The pier is quiet.', onOpened = vi.fn()) => (
  <Folded summary="The pier" onOpened={onOpened}>
    <p>{words}</p>
  </Folded>
);

showStates(Folded, {
  shut: folded(),
  open: reached(folded(), () => page.getByText('The pier', { exact: true }).click()),
});

showStates(Later, {
  shown: (
    <Later>
      <p>The turns to come.</p>
    </Later>
  ),
});

showStates(Soon, {
  shown: (
    <Soon>
      <p>The ways to go.</p>
    </Soon>
  ),
});

describe.each([Later, Soon])('%o', (After) => {
  test('what a click is for is on the page before it, and it follows by itself', async () => {
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(document.body.textContent));
    watch.observe(document.body, { childList: true, subtree: true });
    await show(
      <>
        <p>The paper.</p>
        <After>
          <p>What is read later.</p>
        </After>
      </>,
    );
    await vi.waitFor(() => expect(seen.at(-1)).toContain('What is read later.'));
    watch.disconnect();
    const first = seen.find((words) => words.includes('The paper.'));
    expect(first).not.toContain('What is read later.');
  });
});

describe('letGoOfFocus', () => {
  const button = (label: string) => <button type="button">{label}</button>;

  test('what goes with a step loses the focus, and a drawer over the table keeps it', async () => {
    await show(
      <>
        <main>{button('of the paper')}</main>
        <aside>{button('of a drawer')}</aside>
        <footer>{button('of the strip')}</footer>
      </>,
    );
    const focused: (string | null)[] = [];
    for (const held of document.querySelectorAll('button')) {
      held.focus();
      letGoOfFocus();
      focused.push(document.activeElement === held ? held.textContent : null);
    }
    expect(focused).toEqual([null, 'of a drawer', null]);
  });
});

describe('Folded', () => {
  test('given it is shut, then what is in it is drawn all the same, and found in the page', async () => {
    await show(folded());
    await vi.waitFor(() => expect(document.querySelector('details p')?.textContent).toBe('The pier is quiet.'));
  });

  test('given it is open, then it shows this moment and no other', async () => {
    let next = (): void => undefined;
    function Changing() {
      const [turn, setTurn] = useState(1);
      next = () => flushSync(() => setTurn(turn + 1));
      return folded(`Turn ${turn}`);
    }
    await show(<Changing />);
    await page.getByText('The pier', { exact: true }).click();
    next();
    expect(document.querySelector('details p')?.textContent).toBe('Turn 2');
  });

  test('given it is pressed, then it is told once each time it opens', async () => {
    const onOpened = vi.fn();
    await show(folded('The pier is quiet.', onOpened));
    for (const times of [1, 1, 2]) {
      await page.getByText('The pier', { exact: true }).click();
      await vi.waitFor(() => expect(onOpened).toHaveBeenCalledTimes(times));
    }
  });
});

showStates(Explained, {
  'nothing to explain': explained('The pier is quiet.'),
  'one abbreviation': explained('The JMAC has it from the market.'),
  'several, one of them twice': explained('UNPOL asked the JMAC, and the JMAC asked DDR.'),
  'explained on the spot': reached(explained('UNPOL is at the pier.'), spellOut),
});

const TARIFF = { term: 'tariff', also: ['tariffs'], text: 'A list of prices that people must pay.', inNames: [] };
const withWords = (node: ReactNode) => <Words value={[TARIFF]}>{node}</Words>;
const marked = withWords(explained('UNPOL asks who wrote the tariff, and who the tariffs are for.'));
const term = page.getByRole('button', { name: 'tariff', exact: true });
const tip = page.getByRole('tooltip');
/** A pointer comes from somewhere: one that is suddenly there is not taken for a pointer after keys were pressed. */
async function pointAtTerm(): Promise<void> {
  await page.getByText('UNPOL').first().hover();
  await term.hover();
}

async function showMeaning(): Promise<void> {
  await pointAtTerm();
  await expect.element(tip).toHaveTextContent(TARIFF.text);
}

showStates(Term, {
  'as it stands in a text': marked,
  'with its meaning': reached(marked, showMeaning),
});

const papers = MOMENTS.flatMap(({ picture }) => [
  ...picture.briefing,
  ...(picture.table === null ? [] : [picture.table.paper]),
]);
/** Every form there is: those that never came on the table have the text of one that did. */
const paperOf = (form: PaperPicture['form']): PaperPicture =>
  papers.find((one) => one.form === form) ?? { ...(papers[0] as PaperPicture), form };
const ofForm = (form: PaperPicture['form']) => <ExplainedPaper paper={paperOf(form)} roles={roles} />;
const bare: PaperPicture = { ...paperOf('letter'), to: null, reference: null };

showStates(ExplainedPaper, {
  ...Object.fromEntries(PAPER_FORMS.map((form) => [form, ofForm(form)])),
  'with a title': <ExplainedPaper paper={paperOf('cable')} roles={roles} title="A toll on the pier" />,
  'to nobody, without a reference': <ExplainedPaper paper={bare} roles={[]} />,
});

describe('ExplainedPaper', () => {
  const LEVY = { term: 'التعرفة', also: [], text: 'قائمة أسعار', inNames: [] };
  const on = (medium: string) =>
    // Only the browser can turn the page into a printed one.
    cdp().send('Emulation.setEmulatedMedia', { media: medium });
  const middleOf = ({ top, bottom }: DOMRect) => (top + bottom) / 2;

  test.each(
    PAPER_FORMS.flatMap((form) => [
      [form, 'screen', 'The tariff is up.', TARIFF] as const,
      [form, 'print', 'The tariff is up.', TARIFF] as const,
      [form, 'screen', 'رفعت التعرفة اليوم.', LEVY] as const,
    ]),
  )(
    'given the form %s on %s and “%s”, then the word that is explained stands in its line',
    async (form, medium, text, word) => {
      await page.viewport(1366, 768);
      await on(medium);
      onTestFinished(async () => {
        await on('');
      });
      const paper = { ...paperOf(form), text: `${text}\n\nUNPOL.` };
      await show(
        <Words value={[word]}>
          <ExplainedPaper paper={paper} roles={[]} />
        </Words>,
      );
      const paragraph = page.getByText(word.term, { exact: true }).element().closest('p');
      const range = document.createRange();
      range.selectNodeContents(paragraph ?? document.body);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const middles = rects.map(middleOf);
      expect(rects.length).toBeGreaterThan(2);
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
      expect(tornLines()).toEqual([]);
    },
  );
});

showStates(ListButton, {
  'as usual': at(PLANNING, ({ play }) => (
    <ListButton play={play} label="Skip" about="A toll on the pier" input={{ kind: 'end_planning' }} />
  )),
});

describe('ListButton', () => {
  test('given it is pressed, then it sends its input, and says what it is about', async () => {
    const { store } = propsOf(BRIEFING);
    const button = ({ play }: Parameters<Parameters<typeof at>[1]>[0]) => (
      <ListButton play={play} label="Go on" about="to the first turn" input={{ kind: 'proceed' }} />
    );
    await show(at(BRIEFING, button, { props: { store } }));
    const pressed = page.getByRole('button');
    await expect.element(pressed).toHaveAccessibleName(/Go on.*to the first turn/);
    await pressed.click();
    expect(store.send).toHaveBeenCalledWith({ kind: 'proceed' });
    expect(store.view().picture.phase).toBe('situation');
  });
});

test('roles with the names of who plays them are the same while the picture changes', async () => {
  const { store, ...props } = propsOf(BRIEFING);
  store.drafts.write(PLAYERS, { head_of_mission: 'Ines' });
  const { roles } = store.view().picture;
  // As the program's own store has it, which knows what stayed as it was.
  const withSameRoles = remembered((view: PlayView): PlayView => ({ ...view, picture: { ...view.picture, roles } }));
  const atTable = vi.fn<(phase: string, roles: readonly RolePicture[]) => void>();
  const sameRoles = { ...store, view: () => withSameRoles(store.view()) };
  const Seat = () => {
    const { picture } = usePlay({ ...props, store: sameRoles });
    atTable(picture.phase, picture.roles);
    return null;
  };
  await show(<Seat />);
  flushSync(() => void store.send({ kind: 'proceed' }));
  const [first, last] = [atTable.mock.calls[0], atTable.mock.lastCall];
  expect([first?.[0], last?.[0]]).toEqual(['briefing', 'situation']);
  expect(last?.[1].map(({ player }) => player)).toContain('Ines');
  expect(last?.[1]).toBe(first?.[1]);
});

describe('Explained', () => {
  test('given the keyboard, then an abbreviation is reached and spelt out', async () => {
    await show(explained('UNPOL is at the pier.'));
    await spellOut();
    await expect.element(page.getByRole('button', { name: /^UNPOL, / })).toHaveFocus();
  });
});

describe('a word that the scenario explains', () => {
  test('given the keyboard, then its meaning is shown and belongs to it, until Escape', async () => {
    await show(withWords(explained('A tariff, no tariffs.')));
    await userEvent.unhover(term);
    expect(page.getByRole('button').elements()).toHaveLength(1);
    await userEvent.tab();
    await expect.element(term).toHaveFocus();
    await expect.element(term).toHaveAccessibleDescription(TARIFF.text);
    await userEvent.keyboard('{Escape}');
    await expect.element(tip).not.toBeInTheDocument();
  });

  test('given the pointer, then the meaning stays while it is over it', async () => {
    await show(marked);
    await pointAtTerm();
    await expect.element(tip).toBeVisible();
    await tip.hover();
    await new Promise((done) => setTimeout(done, 300)); // longer than it takes to close
    await expect.element(tip).toBeVisible();
  });

  test('given the pointer, then Escape closes the meaning without a move of it', async () => {
    await show(marked);
    await showMeaning();
    await userEvent.keyboard('{Escape}');
    await expect.element(tip).not.toBeInTheDocument();
  });

  test('given the keyboard, then Tab goes on, and the meaning with it', async () => {
    await show(withWords(explained('A tariff. UNPOL knows.')));
    await userEvent.tab();
    await expect.element(tip).toHaveTextContent(TARIFF.text);
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: /^UNPOL, / })).toHaveFocus();
    await expect.element(tip).not.toHaveTextContent(TARIFF.text);
  });

  test('given a dialog around it, then the meaning lies over the dialog, and Escape closes one after the other', async () => {
    const onClose = vi.fn();
    const inDialog = (
      <Dialog open onClose={onClose} title="Notes" closeLabel="Close">
        {explained('A tariff.')}
      </Dialog>
    );
    await show(withWords(inDialog));
    await userEvent.tab();
    await expect.element(tip).toBeVisible();
    const { left, top } = tip.element().getBoundingClientRect();
    expect(tip.element().contains(document.elementFromPoint(left + 8, top + 8))).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(tip).not.toBeInTheDocument();
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test.each([
    ['a word', () => term, TARIFF.text],
    ['an abbreviation', () => page.getByRole('button', { name: /^UNPOL, / }), 'United Nations police'],
  ])('given a tap on %s, then what it means is shown, and goes with the focus', async (_what, tapped, means) => {
    await show(marked);
    tap(tapped().element());
    await expect.element(tip).toHaveTextContent(means);
    (document.activeElement as HTMLElement).blur();
    await expect.element(tip).not.toBeInTheDocument();
  });

  test('given a paper, then only where the word first stands', async () => {
    const paper = { ...bare, text: 'UNPOL: the tariff is new.\n\nUNPOL: nobody likes a tariff.' };
    await show(withWords(<ExplainedPaper paper={paper} roles={[]} />));
    expect(page.getByRole('button').elements()).toHaveLength(2);
  });
});

/** With a finger. */
function tap(element: Element): void {
  const finger = { bubbles: true, pointerId: 2, pointerType: 'touch', width: 20, height: 20, pressure: 0.5 };
  element.dispatchEvent(new PointerEvent('pointerdown', finger));
  (element as HTMLElement).focus();
  element.dispatchEvent(new PointerEvent('pointerup', finger));
  element.dispatchEvent(new PointerEvent('click', { ...finger, detail: 1 }));
}

const pane = (paragraphs: number) => (
  <div style={{ display: 'grid', blockSize: '12rem' }}>
    <ScrollPane aria-label="A pane" tabIndex={0}>
      {Array.from({ length: paragraphs }, (_, k) => (
        <p key={k}>The onions were for the ferry.</p>
      ))}
    </ScrollPane>
  </div>
);

showStates(ScrollPane, { 'all of it seen': pane(1), 'more below': pane(30) });

describe('ScrollPane', () => {
  test('says that there is more below, until the end of it is reached', async () => {
    await page.viewport(1366, 768);
    await show(pane(30));
    const region = document.querySelector('.scroll-pane') as HTMLElement;
    await expect.poll(() => region.dataset['more']).toBe('true');
    region.scrollTop = region.scrollHeight;
    await expect.poll(() => region.dataset['more']).toBe('false');
  });
});

const look = (looking: boolean) => <LookButton look={{ looking, toggle: vi.fn(), button: createRef() }} />;

showStates(LookButton, { 'at the paper': look(false), 'at the map': look(true) });
