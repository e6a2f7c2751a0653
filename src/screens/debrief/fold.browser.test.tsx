// What is folded in a debrief: it is drawn when it is wanted, and always in time.

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { Fold } from './Fold.tsx';

const folded = (
  <main>
    <Fold summary="More of it">
      <p>The first line</p>
      <Fold summary="And more">
        <p>The last line</p>
      </Fold>
    </Fold>
  </main>
);
const drawn = () => [...document.querySelectorAll('main p')].map(({ textContent }) => textContent);
const FIRST = ['The first line'];
const ALL = [...FIRST, 'The last line'];

showStates(Fold, {
  shut: folded,
  open: reached(folded, () => page.getByText('More of it').click()),
});

describe('what is folded', () => {
  test.each([
    ['pressed', () => page.getByText('More of it').click()],
    ['opened by the keyboard', () => userEvent.keyboard('{Tab}{Enter}')],
    ['opened by the browser', () => document.querySelector('details')?.setAttribute('open', '')],
  ])('is drawn once it is %s, and stays', async (_how, open) => {
    await show(folded);
    expect(drawn()).toEqual([]);
    await open();
    await vi.waitFor(() => expect(drawn()).toEqual(FIRST));
    await page.getByText('More of it').click();
    await vi.waitFor(() => expect(document.querySelector('details')?.open).toBe(false));
    expect(drawn()).toEqual(FIRST);
  });

  test('is there before it opens', async () => {
    await show(folded);
    const summary = document.querySelector('summary');
    const whenOpened: (readonly (string | null)[])[] = [];
    document.querySelector('details')?.addEventListener('toggle', () => whenOpened.push(drawn()), { capture: true });
    summary?.click();
    await vi.waitFor(() => expect(whenOpened).toEqual([FIRST]));
  });

  test.each(['{Control>}f{/Control}', '{Meta>}f{/Meta}', '{F3}'])(
    'is all there before %s looks for a word',
    async (keys) => {
      await show(folded);
      await userEvent.keyboard(keys);
      expect(drawn()).toEqual(ALL);
    },
  );

  test('is all there while it is printed', async () => {
    await show(folded);
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawn()).toEqual(ALL);
    window.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(drawn()).toEqual([]));
  });
});
