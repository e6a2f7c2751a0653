// A long list, part by part: nothing of it may be out of reach.

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { LongList, PART } from './LongList.tsx';

const MANY = 100;
const names = (count: number) => Array.from({ length: count }, (_, k) => `Entry ${k + 1}`);
const list = (count: number) => (
  <main>
    <LongList
      items={names(count)}
      draw={(part) => (
        <ol>
          {part.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      )}
    />
  </main>
);
const drawn = () =>
  page
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent);
const button = (name: string) => page.getByRole('button', { name, exact: true });

showStates(LongList, {
  short: list(60),
  long: list(MANY),
  'at its end': reached(list(MANY), async () => {
    await button('Later').last().click();
    await button('Later').last().click();
  }),
  whole: reached(list(MANY), () => button('Show all').first().click()),
});

describe('a long list', () => {
  test('is turned to its end and back, with the focus at its beginning', async () => {
    await show(list(MANY));
    expect(drawn()).toEqual(names(MANY).slice(0, PART));
    await button('Later').last().click();
    expect(drawn()).toEqual(names(MANY).slice(PART, 2 * PART));
    await expect.element(page.getByRole('group', { name: '41 to 80 of 100' })).toHaveFocus();
    await button('Later').first().click();
    expect(drawn()).toEqual(names(MANY).slice(2 * PART));
    await expect.element(button('Later').first()).toBeDisabled();
    await button('Earlier').first().click();
    expect(drawn()).toEqual(names(MANY).slice(PART, 2 * PART));
  });

  test.each(['{Control>}f{/Control}', '{Meta>}f{/Meta}', '{F3}'])(
    'is whole before %s looks for a word',
    async (keys) => {
      await show(list(MANY));
      await userEvent.keyboard(keys);
      expect(drawn()).toEqual(names(MANY));
    },
  );

  test('is whole while it is printed', async () => {
    await show(list(MANY));
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawn()).toEqual(names(MANY));
    window.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(drawn()).toHaveLength(PART));
  });
});
