import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { SET_ASIDE } from './cards.fixture.ts';
import { SetAsideList } from './SetAsideList.tsx';
import { WipeDialog } from './WipeDialog.tsx';

const actions = () => ({ onSave: vi.fn(), onWipe: vi.fn() });
const list = <SetAsideList setAside={SET_ASIDE} {...actions()} />;
const buttons = page.getByRole('button');

showStates(SetAsideList, {
  'one of every kind': list,
  'asked whether to wipe one': reached(list, () => buttons.nth(1).click()),
});

showStates(WipeDialog, {
  'asked whether to wipe': <WipeDialog text="It is gone for good." onKeep={vi.fn()} onWipe={vi.fn()} />,
});

describe('SetAsideList', () => {
  test('given one is saved or wiped, then it is named by its own key, and wiped only after asking', async () => {
    const told = actions();
    await show(<SetAsideList setAside={SET_ASIDE} {...told} />);
    await buttons.nth(6).click();
    await buttons.nth(7).click();
    expect([told.onSave.mock.calls, told.onWipe.mock.calls]).toEqual([[[7]], []]);
    await page.getByRole('dialog').getByRole('button').last().click();
    expect(told.onWipe.mock.calls).toEqual([[7]]);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });
});
