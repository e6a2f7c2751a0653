import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { say } from '../../text/say.ts';
import { DEFAULT_PREFERENCES } from '../common/preferences.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { TopBar, type TopBarProps } from './TopBar.tsx';

const bar = (props: Partial<TopBarProps> = {}) => (
  <TopBar preferences={DEFAULT_PREFERENCES} onPreferences={vi.fn()} {...props} />
);
const display = page.getByRole('button', { name: say('app.preferences') });

showStates(TopBar, {
  'of the library': bar(),
  'with a way back': bar({ onBack: { label: say('setup.back'), go: vi.fn() } }),
  'asked how it is to be shown': reached(bar(), () => display.click()),
});

describe('TopBar', () => {
  test('given preferences are changed by keyboard, then it tells, and the focus comes back', async () => {
    const onPreferences = vi.fn();
    await show(bar({ onPreferences }));
    await display.click();
    await page.getByRole('radio').last().click();
    expect(onPreferences.mock.calls).toEqual([[{ ...DEFAULT_PREFERENCES, theme: 'dark' }]]);
    await userEvent.keyboard('{Escape}');
    await expect.element(display).toHaveFocus();
  });
});
