import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { play as played, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { say } from '../../../text/say.ts';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at, propsOf, type TableOptions } from '../common/at-table.fixture.tsx';
import { inPhase, momentOf, when } from '../common/moments.fixture.ts';
import { Tie } from '../common/Tie.tsx';
import type { AskPlaces } from './ask-places.ts';
import { LinkChart } from './LinkChart.tsx';
import { LinkKey } from './LinkKey.tsx';
import { LinkList } from './LinkList.tsx';
import { LinkPanel, type LinkPanelProps } from './LinkPanel.tsx';

const EARLY = inPhase('situation');
const LATE = inPhase('planning', 10);
const CROWDED = when(({ picture }) => picture.ties.length > 3 && picture.ties.some(({ kind }) => kind !== null));
const NOBODY = played(
  [PROCEED],
  resolvedSmall((scenario) => {
    for (const one of [...scenario.actors, ...scenario.routes]) one.known = 0;
  }),
);

const FAILING: AskPlaces = (_order, _onPlaces, onFailed) => {
  onFailed();
  return () => undefined;
};

const panel = (session = EARLY, more: Partial<LinkPanelProps> = {}, options: TableOptions = {}) =>
  at(
    session,
    ({ play }) => (
      <div style={{ position: 'relative', blockSize: '34rem' }}>
        <LinkPanel play={play} selected={null} lit={[]} onSelect={vi.fn()} onMap={vi.fn()} {...more} />
      </div>
    ),
    options,
  );

const ties = (session = CROWDED) => momentOf(session).picture.ties;
const chart = () => page.getByRole('toolbar');
const laid = () => expect.element(chart()).toBeInTheDocument();
const openTie = async () => {
  await laid();
  document.querySelector<HTMLElement>('.link-mark[data-known="2"], .link-mark[data-known="3"]')?.click();
};

showStates(LinkPanel, {
  'some are known': reached(panel(), laid),
  'many are known': reached(panel(LATE), laid),
  'a tie is told of': reached(panel(CROWDED), openTie),
  'as a list': reached(panel(CROWDED), () => page.getByRole('button', { name: say('play.links.as_list') }).click()),
  'an actor selected, another may be chosen': reached(
    panel(CROWDED, {
      selected: { kind: 'token', id: `actor.${ties()[0]?.a}` },
      lit: [{ kind: 'token', id: `actor.${ties()[0]?.b}` }],
    }),
    laid,
  ),
  'while it is drawn': panel(EARLY, { ask: () => () => undefined }),
  'where it cannot be drawn': panel(EARLY, { ask: FAILING }),
  'nobody is known': panel(NOBODY),
});

showStates(LinkChart, { 'in its panel': reached(panel(CROWDED), laid) });

showStates(
  Tie,
  Object.fromEntries(
    ties().map((tie) => [`${tie.id}, ${tie.known}`, at(CROWDED, ({ play }) => <Tie play={play} about={tie} />)]),
  ),
);

showStates(LinkKey, { 'by itself': <LinkKey /> });

showStates(LinkList, {
  'some ties': at(CROWDED, ({ play }) => <LinkList play={play} onSelect={vi.fn()} />),
  'no tie': at(NOBODY, ({ play }) => <LinkList play={play} onSelect={vi.fn()} />),
});

describe('the link chart', () => {
  test('holds everybody and every tie in the picture, and nobody else', async () => {
    await show(panel(CROWDED));
    await laid();
    const { picture } = momentOf(CROWDED);
    expect(document.querySelectorAll('.link-node')).toHaveLength(picture.actors.length);
    expect(document.querySelectorAll('.link-mark')).toHaveLength(picture.ties.length);
  });

  test('opens files and tells of ties by keyboard alone', async () => {
    const onSelect = vi.fn();
    await show(panel(CROWDED, { onSelect }));
    await laid();
    const { picture } = momentOf(CROWDED);
    await expect.element(page.getByRole('button', { name: say('play.links.map') })).toHaveFocus();
    for (let k = 0; k < 3; k++) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onSelect.mock.calls).toEqual([[{ kind: 'token', id: `actor.${picture.actors[0]?.id}` }]]);
    const reachedByArrows = new Set<Element | null>();
    for (let k = 0; k < picture.actors.length + picture.ties.length; k++) {
      reachedByArrows.add(document.activeElement);
      await userEvent.keyboard('{ArrowRight}');
    }
    expect(reachedByArrows.size).toBe(picture.actors.length + picture.ties.length);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: say('play.links.close') })).toBeInTheDocument();
  });

  test('keeps places with the session, and those who are there stay', async () => {
    const { store } = propsOf(EARLY);
    const write = vi.spyOn(store.drafts, 'write');
    const asked: Parameters<AskPlaces>[0][] = [];
    const ask: AskPlaces = (order, onPlaces) => {
      asked.push(order);
      onPlaces(
        Object.fromEntries(order.nodes.map(({ id }, k) => [id, [100 + 120 * (k % 4), 30 + 90 * Math.floor(k / 4)]])),
      );
      return () => undefined;
    };
    await show(panel(EARLY, { ask }, { props: { store } }));
    await laid();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.placed).toEqual({});
    expect(write.mock.calls[0]?.[0]).toBe('links');
    const kept = write.mock.calls[0]?.[1];
    expect(Object.keys(kept as object)).toEqual(momentOf(EARLY).picture.actors.map(({ id }) => id));
  });

  test('says where it cannot be drawn, and is still there as a list', async () => {
    await show(panel(CROWDED, { ask: FAILING }));
    await expect.element(page.getByText(say('play.links.failed'))).toBeInTheDocument();
    await page.getByRole('button', { name: say('play.links.as_list') }).click();
    await expect.element(page.getByText(say('play.links.failed'))).not.toBeInTheDocument();
    await expect.element(page.getByRole('listitem').first()).toBeInTheDocument();
  });

  test('is drawn in the page where there are no workers', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('refused');
        }
      },
    );
    try {
      await show(panel(CROWDED));
      await laid();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
