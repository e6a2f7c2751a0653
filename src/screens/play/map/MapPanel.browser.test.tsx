import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at } from '../common/at-table.fixture.tsx';
import { after, inPhase } from '../common/moments.fixture.ts';
import { NOT_PLAYED } from '../common/played.fixture.ts';
import { MapPanel, type MapPanelProps } from './MapPanel.tsx';

const PLANNING = inPhase('planning', 5);
const region: BoardTarget = { kind: 'region', id: 'ambrel' };

const NO_LINKS = { open: false, show: vi.fn(), hide: vi.fn(), opener: { current: null } };

const map = (session = PLANNING, more: Partial<MapPanelProps> = {}) =>
  at(session, ({ play, props }) => (
    <div style={{ display: 'grid', blockSize: '30rem' }}>
      <MapPanel
        play={play}
        props={props}
        selected={null}
        lit={[]}
        covered={false}
        turn={NOT_PLAYED}
        links={NO_LINKS}
        onSelect={vi.fn()}
        {...more}
      />
    </div>
  ));

const asList = page.getByRole('button', { pressed: false }).last();
/** Phaser is loaded with the first map. */
const drawn = () => expect.element(page.getByRole('region').first()).toBeInTheDocument();

showStates(MapPanel, {
  open: reached(map(), drawn),
  'as a list': reached(map(), () => asList.click()),
  'with its key': reached(map(), () => document.querySelector('details')?.setAttribute('open', '')),
  'a region selected': map(PLANNING, { selected: region }),
  'some things may be chosen': map(PLANNING, { lit: [region] }),
  'papers lie on it': map(inPhase('inject'), { covered: true }),
  paused: map(after(PLANNING, { kind: 'pause' })),
});

describe('MapPanel', () => {
  test('given the map as a list, then a region can be selected, and left, without the map', async () => {
    const onSelect = vi.fn();
    await show(map(PLANNING, { onSelect }));
    await asList.click();
    await page
      .getByRole('button', { name: /Ambrel/ })
      .first()
      .click();
    expect(onSelect.mock.calls[0]).toEqual([region]);
  });
});
