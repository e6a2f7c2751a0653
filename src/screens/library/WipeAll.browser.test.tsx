import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { say } from '../../text/say.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { WipeAll } from './WipeAll.tsx';

const THREE: readonly IDBValidKey[] = ['a', 'b', 7];
const button = page.getByRole('button', { name: say('wipe.all') });
const dialog = page.getByRole('dialog');
const all = (keys: readonly IDBValidKey[], onWipe = vi.fn()) => <WipeAll keys={keys} onWipe={onWipe} />;

showStates(WipeAll, {
  'of three': all(THREE),
  'of three, asked': reached(all(THREE), () => button.click()),
});

describe('WipeAll', () => {
  test('given it is pressed, then it says how many go and to save first, and Escape keeps them', async () => {
    const onWipe = vi.fn();
    await show(all(THREE, onWipe));
    await button.click();
    await expect.element(dialog).toHaveTextContent('3 sessions');
    await expect.element(dialog).toHaveTextContent('Save first');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    expect(onWipe).not.toHaveBeenCalled();
  });

  test('given it is confirmed, then it asks for those that were counted, once', async () => {
    const onWipe = vi.fn();
    await show(all(THREE, onWipe));
    await button.click();
    await dialog.getByRole('button', { name: say('wipe.confirm', { n: 3 }) }).click();
    expect(onWipe.mock.calls).toEqual([[THREE]]);
    await expect.element(dialog).not.toBeInTheDocument();
  });
});
