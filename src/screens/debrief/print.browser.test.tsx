// What is folded on the screen is printed, and folded again afterwards.

import { describe, expect, test, vi } from 'vitest';
import { show } from '../common/show.fixture.tsx';
import { answersTo, debriefOf } from './debriefs.fixture.ts';
import { DebriefScreen } from './DebriefScreen.tsx';

const foldedIn = (selector: string) => [...document.querySelectorAll<HTMLDetailsElement>(`.debrief-sheet ${selector}`)];
const openIn = (selector: string) => foldedIn(selector).filter(({ open }) => open).length;
const CAUSES = '.debrief-why > .debrief-tree > li > details';

describe('a printed debrief', () => {
  test('shows what is folded, and the first causes behind each cause', async () => {
    await show(
      <DebriefScreen
        model={debriefOf('half bridge')}
        answers={answersTo('half bridge')}
        verified={{ whose: 'same' }}
        onLeave={vi.fn()}
        packing={false}
        download={vi.fn()}
      />,
    );
    const [folded, causes] = [foldedIn('.disclosure').length, foldedIn(CAUSES).length];
    expect(folded).toBeGreaterThan(3);
    expect(causes).toBeGreaterThan(0);
    const tables = () => foldedIn('table').length;
    const onScreen = tables();
    foldedIn('.disclosure')[1]?.setAttribute('open', '');
    expect([openIn('.disclosure'), openIn(CAUSES)]).toEqual([1, 0]);

    window.dispatchEvent(new Event('beforeprint'));
    // what is folded in what is folded, too
    const all = foldedIn('.disclosure').length;
    expect(all).toBeGreaterThan(folded);
    expect([openIn('.disclosure'), openIn(CAUSES)]).toEqual([all, causes]);
    expect(tables()).toBeGreaterThan(onScreen + 3);
    expect(foldedIn(`${CAUSES} > .debrief-tree`)).toHaveLength(causes);

    window.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect([openIn('.disclosure'), openIn(CAUSES)]).toEqual([1, 0]));
    expect(foldedIn('.disclosure')[1]?.open).toBe(true);
  });
});
