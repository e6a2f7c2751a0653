// The questions of the set-up, one by one.

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { say } from '../../text/say.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { LONG_NAME } from './cards.fixture.ts';
import { CareSection } from './CareSection.tsx';
import { ChanceSection } from './ChanceSection.tsx';
import { RolesSection } from './RolesSection.tsx';
import { DRAFT, NOTED, SCENARIO } from './setup.fixture.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { TimeSection } from './TimeSection.tsx';
import { TruthSection } from './TruthSection.tsx';
import { Explained, SetupSection } from './SetupSection.tsx';
import { SilenceFields } from './SilenceFields.tsx';
import { WaySection } from './WaySection.tsx';

const { settings } = DRAFT;
const named = Object.fromEntries(SCENARIO.roles.map(({ id }) => [id, LONG_NAME]));

const care = (withheld: readonly string[], scenario = SCENARIO, onWithheld = vi.fn()) => (
  <CareSection scenario={scenario} withheld={withheld} onWithheld={onWithheld} />
);
const chance = (seed: string) => <ChanceSection seed={seed} onSeed={vi.fn()} drawSeed={() => 11} />;
const roles = (players: Readonly<Record<string, string>>, onPlayers = vi.fn()) => (
  <RolesSection roles={SCENARIO.roles} players={players} onPlayers={onPlayers} inFile={false} onInFile={vi.fn()} />
);

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

showStates(SetupSection, {
  'with a text': (
    <SetupSection title="Who sits at the table" text="Names are optional.">
      <input aria-label="Name" />
    </SetupSection>
  ),
  'with something to tick': (
    <SetupSection title="How you decide">
      <Explained label="On slips" text="Each role writes its position down." />
    </SetupSection>
  ),
  'with a title alone': <SetupSection title={LONG_NAME}>Everything is ready.</SetupSection>,
});

showStates(RolesSection, {
  'without names': roles({}),
  'with long names': roles(named),
  'with their briefs open': reached(roles({}), openAll),
});

const way = (positions: boolean, tablePin = '', slips = false, onSilence = vi.fn()) => (
  <WaySection
    settings={{ ...settings, positions, predictions: positions }}
    onSettings={vi.fn()}
    silence={{ slips, tablePin, facilitatorPin: '' }}
    onSilence={onSilence}
  />
);

showStates(WaySection, { 'as usual': way(true), 'neither positions nor predictions': way(false) });

showStates(SilenceFields, {
  'a PIN that is none': way(true, 'abc'),
  'without positions': way(false, '1234'),
  'on slips': way(true, '', true),
});

test('slips are asked for, and a PIN is handed on as it is typed', async () => {
  const onSilence = vi.fn();
  await show(way(true, '', false, onSilence));
  await userEvent.fill(page.getByRole('textbox', { name: say('setup.table_pin') }), '2468');
  expect(onSilence.mock.lastCall).toEqual([{ tablePin: '2468' }]);
  await userEvent.fill(page.getByRole('textbox', { name: say('setup.facilitator_pin') }), '1357');
  expect(onSilence.mock.lastCall).toEqual([{ facilitatorPin: '1357' }]);
  await page.getByRole('checkbox', { name: say('setup.slips') }).click();
  expect(onSilence.mock.lastCall).toEqual([{ slips: true }]);
});

const time = (people: string, minutes: string, onTime = vi.fn()) => (
  <TimeSection scenario={SCENARIO} people={people} minutes={minutes} onTime={onTime} />
);

showStates(TimeSection, {
  'all of it fits': time('3', '600'),
  'some turns fit': time('5', '90'),
  'nothing fits': time('5', '10'),
  'numbers that are none': time('many', '0'),
});

showStates(CareSection, {
  'nothing left out': care([]),
  'each paper in the open': reached(care(NOTED.slice(0, 1)), openAll),
  'everything left out': care(NOTED),
  'a note, but no paper that has one': care([], { ...SCENARIO, injects: [] }),
  'nothing to take care of': care([], { ...SCENARIO, content_notes: [], injects: [] }),
});

const WITH_UNKNOWNS = {
  ...SCENARIO,
  unknowns: [
    {
      id: 'wants',
      title: LONG_NAME,
      about: 'actor.guard',
      shown_at: 2,
      told: 'It counted.',
      options: [
        { id: 'ranks', text: 'Ranks.' },
        { id: 'the_pier', text: LONG_NAME },
      ],
    },
  ],
};
const truth = (
  unknowns: Readonly<Record<string, string>>,
  onUnknowns = vi.fn(),
  scenario: Scenario = WITH_UNKNOWNS,
) => <TruthSection scenario={scenario} unknowns={unknowns} onUnknowns={onUnknowns} />;

showStates(TruthSection, {
  'nothing is shown before it is opened': truth({}),
  'everything is drawn': reached(truth({}), openAll),
  'something is fixed': reached(truth({ wants: 'the_pier' }), openAll),
});

describe('TruthSection', () => {
  test.each([
    ['chosen', {}, 'ranks', { wants: 'ranks' }],
    ['left to chance again', { wants: 'ranks' }, '', {}],
  ])('given an option is %s, then that is what is fixed', async (_what, before, option, after) => {
    const onUnknowns = vi.fn();
    await show(truth(before, onUnknowns));
    openAll();
    await page.getByRole('combobox', { name: LONG_NAME }).selectOptions(option);
    expect(onUnknowns.mock.calls).toEqual([[after]]);
  });

  test('given a scenario without unknowns, then there is nothing of it', async () => {
    await show(truth({}, vi.fn(), { ...SCENARIO, unknowns: [] }));
    expect(page.getByRole('region').elements()).toEqual([]);
  });
});

showStates(ChanceSection, { 'a seed': chance('7'), 'no seed': chance(''), 'too large': chance('4294967296') });

describe('RolesSection', () => {
  test('given a name is wiped, then the role has none', async () => {
    const onPlayers = vi.fn();
    await show(roles({ police: 'Omar', [SCENARIO.roles[0]?.id ?? '']: 'Ines' }, onPlayers));
    await page.getByRole('textbox').first().clear();
    expect(onPlayers.mock.calls).toEqual([[{ police: 'Omar' }]]);
  });
});

describe('CareSection', () => {
  test('given all papers with a note are left out, then others that were left out stay so', async () => {
    const onWithheld = vi.fn();
    await show(care(['other'], SCENARIO, onWithheld));
    await page.getByRole('checkbox').first().click();
    expect(onWithheld.mock.calls).toEqual([[['other', ...NOTED]]]);
  });

  test('given one is let in again, then only that one', async () => {
    const onWithheld = vi.fn();
    await show(care(NOTED, SCENARIO, onWithheld));
    openAll();
    await page.getByRole('checkbox').nth(1).click();
    expect(onWithheld.mock.calls).toEqual([[NOTED.slice(1)]]);
  });
});

describe('the time there is', () => {
  test('given people and minutes, then what fits is said, and what is typed is handed on as it is', async () => {
    const onTime = vi.fn();
    await show(time('5', '90', onTime));
    await expect.element(page.getByText(/The first \d turns fit/)).toBeInTheDocument();
    await userEvent.fill(page.getByRole('textbox', { name: say('setup.minutes') }), ' 40 ');
    expect(onTime.mock.lastCall).toEqual([{ minutes: '40' }]);
  });

  test('given a number that is none, then it is said, and nothing is promised', async () => {
    await show(time('5', 'an hour'));
    await expect.element(page.getByText(/A whole number from 10 to 600/)).toBeInTheDocument();
    await expect.element(page.getByText(/fit into your time/)).not.toBeInTheDocument();
  });
});
