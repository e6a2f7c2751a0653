// What the set-up is told: a shipped mission, and the callbacks of a page that takes note of nothing.

import { vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../common/preferences.ts';
import { HALF_BRIDGE } from '../common/golden-logs.fixture.ts';
import { openingSetup, type SetupDraft } from './setup-draft.ts';
import type { SetupScreenProps } from './setup-props.ts';

const { scenario, world, settings } = HALF_BRIDGE.header;

export const SCENARIO = scenario;
export const DRAFT: SetupDraft = openingSetup(scenario, 7, undefined);
export const NOTED = scenario.injects.flatMap(({ id, content_note: note }) => (note === undefined ? [] : [id]));
export const FROM_CODE = { seed: 4_294_967_295, settings: { ...settings, withheld: NOTED, unknowns: {} } };

export const setupProps = (props: Partial<SetupScreenProps> = {}): SetupScreenProps => ({
  scenario,
  world,
  seed: 7,
  drawSeed: () => 11,
  typed: null,
  onTyped: vi.fn(),
  fromFile: false,
  busy: false,
  problem: null,
  onBegin: vi.fn(),
  onPlan: vi.fn(() => Promise.resolve('plan.html')),
  onLeave: vi.fn(),
  announce: vi.fn(),
  preferences: DEFAULT_PREFERENCES,
  onPreferences: vi.fn(),
  ...props,
});
