import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { LONG_NAME } from './cards.fixture.ts';
import { DRAFT, FROM_CODE, NOTED, SCENARIO, setupProps } from './setup.fixture.ts';
import type { SetupScreenProps } from './setup-props.ts';
import { setupIn } from './setup-draft.ts';
import { SetupScreen } from './SetupScreen.tsx';
import { SetupSlip } from './SetupSlip.tsx';

const screen = (props?: Partial<SetupScreenProps>) => <SetupScreen {...setupProps(props)} />;
const slip = (props?: Partial<SetupScreenProps>, seed = '7') => (
  <SetupSlip {...setupProps(props)} draft={{ ...DRAFT, seed }} />
);
const stopping = (...turns: readonly number[]) => ({
  ...SCENARIO,
  breaks: turns.map((after) => ({ after, text: 'Home.' })),
});
const USUAL = { plan: setupIn(DRAFT)?.plan, silence: { slips: false, tablePin: '', facilitatorPin: '' } };
const PROBLEM = { problem: tell('code.malformed') };
const begin = page.getByRole('button', { name: say('setup.begin') });
const seedField = page.getByRole('textbox', { name: say('setup.seed_label') });

showStates(SetupScreen, {
  'as it opens': screen(),
  'from a code': screen({ fromCode: FROM_CODE }),
  'from a code that does not fit': screen({ fromCode: PROBLEM }),
  'a mission without content notes': screen({ scenario: { ...SCENARIO, content_notes: [], injects: [] } }),
  'a seed that is none': reached(screen(), () => userEvent.fill(seedField, 'seven')),
  beginning: screen({ busy: true }),
});

showStates(SetupSlip, {
  ready: slip(),
  'from a code': slip({ fromCode: FROM_CODE }),
  'from a code that does not fit': slip({ fromCode: PROBLEM }),
  'from a file': slip({ fromFile: true }),
  'with a place to stop': slip({ scenario: stopping(4) }),
  'with places to stop': slip({ scenario: stopping(4, 8) }),
  'without a seed': slip({}, ''),
  beginning: slip({ busy: true }),
  'it could not begin': slip({ problem: `No room is left for ${LONG_NAME}.` }),
});

describe('SetupScreen', () => {
  test('given nothing is filled in, then it begins with the usual', async () => {
    const onBegin = vi.fn();
    await show(screen({ onBegin }));
    await begin.click();
    const settings = { positions: true, predictions: true, withheld: [], unknowns: {} };
    expect(onBegin.mock.calls).toEqual([[{ team: '', players: {}, namesInFile: false, ...USUAL, seed: 7, settings }]]);
  });

  test('given a team, a player, and no silent positions, then Enter begins with them', async () => {
    const onBegin = vi.fn();
    await show(screen({ onBegin, fromCode: FROM_CODE }));
    const [role] = SCENARIO.roles;
    await userEvent.fill(page.getByRole('textbox', { name: role?.name ?? '', exact: true }), 'Ines');
    await page.getByRole('checkbox', { name: say('setup.names_in_file') }).click();
    await page.getByRole('checkbox', { name: say('setup.positions') }).click();
    await userEvent.fill(page.getByRole('textbox', { name: say('setup.team_label') }), 'Blue');
    await userEvent.keyboard('{Enter}');
    const settings = { positions: false, predictions: true, withheld: NOTED, unknowns: {} };
    const players = { [role?.id ?? '']: 'Ines' };
    expect(onBegin.mock.calls).toEqual([
      [{ team: 'Blue', players, namesInFile: true, ...USUAL, seed: FROM_CODE.seed, settings }],
    ]);
  });

  test('given a seed that is none, then it does not begin; another drawn mends that', async () => {
    const onBegin = vi.fn();
    await show(screen({ onBegin }));
    await userEvent.fill(seedField, '4294967296');
    await expect.element(begin).toBeDisabled();
    await userEvent.keyboard('{Enter}');
    expect(onBegin).not.toHaveBeenCalled();
    await page.getByRole('button', { name: say('setup.another') }).click();
    await expect.element(seedField).toHaveValue('11');
    await expect.element(begin).toBeEnabled();
  });

  test('given it is beginning already, then a second press does nothing', async () => {
    const onBegin = vi.fn();
    await show(screen({ onBegin, busy: true }));
    await page.getByRole('button', { name: say('setup.beginning') }).click();
    expect(onBegin).not.toHaveBeenCalled();
  });
});

describe('SetupSlip', () => {
  const stops = page.getByText(say('setup.breaks', { n: 2, others: [4], last: 8 }));

  test('given places to stop, then it names their turns', async () => {
    await show(slip({ scenario: stopping(4, 8) }));
    await expect.element(stops).toBeVisible();
  });

  test('given none, then it says nothing of them', async () => {
    await show(slip({ scenario: stopping() }));
    const lines = page.getByRole('complementary').getByRole('paragraph');
    expect(lines.elements()[1]).toHaveTextContent(say('setup.code_text'));
  });
});
