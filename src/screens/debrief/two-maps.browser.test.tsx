// The country before and after, in the ending's section.

import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FIRST_TURN, play, PROCEED, resolvedSmall } from '../../core/debrief/played.fixture.ts';
import { sheetModel } from '../../sheets/debrief/sheet-model.ts';
import { reportModel } from '../../core/debrief/sections/report-model.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import { TwoMaps } from '../../sheets/debrief/TwoMaps.tsx';
import { say } from '../../text/say.ts';
import { HALF_BRIDGE, TUTORIAL } from '../common/golden-logs.fixture.ts';
import { show } from '../common/show.fixture.tsx';
import { showStates } from '../common/show-states.fixture.tsx';
import '../../sheets/debrief/common.css';

const twoMaps = (log: Log) => (
  <section className="debrief-section">
    <h2>{say('debrief.ending.heading')}</h2>
    <TwoMaps model={sheetModel(reportModel(log))} />
  </section>
);

/** Nothing of it is known when the play begins. */
const UNKNOWN = resolvedSmall((one) => {
  for (const thing of [...one.actors, ...one.routes]) thing.known = 0;
});

showStates(TwoMaps, {
  'of a long play': twoMaps(HALF_BRIDGE),
  'of a short one': twoMaps(TUTORIAL),
  'where nothing differs': twoMaps(play(FIRST_TURN.slice(0, 1))),
  'closed early': twoMaps(play([...FIRST_TURN, PROCEED, { kind: 'close' }])),
  'with what the team never knew of': twoMaps(play(FIRST_TURN.slice(0, 1), UNKNOWN)),
});

const boxes = () => [...document.querySelectorAll('.map-sheet')].map((map) => map.getBoundingClientRect());

/** An actor whom the team knows all along, with its state at the start and, another, at the end: as the facts of the log have it. */
function someoneChanged({ header: { scenario }, records }: Log): readonly [string, string, string] {
  const moves = records.flatMap(({ facts }) => facts).filter((fact) => fact.type === 'moved');
  for (const { id, name, known = 0, states = [] } of scenario.actors) {
    const own = moves.filter(({ chart }) => chart === `actor.${id}`);
    const called = (state: string | undefined) => states.find((one) => one.id === state)?.name ?? '';
    const [was, is] = [own[0]?.from, own.at(-1)?.to];
    if (known >= 2 && was !== is) return [name, called(was), called(is)];
  }
  throw new Error('nobody has changed in this log');
}

describe('TwoMaps', () => {
  test.each([
    [1366, 768],
    [1024, 768],
  ])('given a window of %i × %i, then the maps lie side by side, as large as each other', async (width, height) => {
    await page.viewport(width, height);
    await show(twoMaps(HALF_BRIDGE));
    const [start, end] = boxes();
    expect(start?.top).toBe(end?.top);
    expect(start?.width).toBe(end?.width);
    expect(start?.right).toBeLessThan(end?.left ?? 0);
  });

  test('given a narrow window, then the second is below the first', async () => {
    await page.viewport(400, 800);
    await show(twoMaps(HALF_BRIDGE));
    const [start, end] = boxes();
    expect(start?.bottom).toBeLessThan(end?.top ?? 0);
    expect(start?.left).toBe(end?.left);
  });

  test('given a play, then each map has a name of its own, and the table says what differs', async () => {
    await show(twoMaps(HALF_BRIDGE));
    await expect.element(page.getByRole('img', { name: 'Map of the country at the start' })).toBeInTheDocument();
    await expect.element(page.getByRole('img', { name: 'Map of the country at the end' })).toBeInTheDocument();
    const [who, was, is] = someoneChanged(HALF_BRIDGE);
    await expect.element(page.getByRole('row', { name: who })).toHaveTextContent(`${who}${was}${is}`);
    expect(document.querySelectorAll('[id]:not(section, html, body, head *)')).toHaveLength(0);
  });
});
