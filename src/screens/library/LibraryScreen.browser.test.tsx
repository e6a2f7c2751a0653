import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_PREFERENCES } from '../common/preferences.ts';
import { show } from '../common/show.fixture.tsx';
import { showStates } from '../common/show-states.fixture.tsx';
import { SCENARIOS, SESSIONS, SET_ASIDE } from './cards.fixture.ts';
import { LibraryScreen, type LibraryScreenProps } from './LibraryScreen.tsx';
import { actionOf } from './say-session.tsx';

const base = (): LibraryScreenProps => ({
  scenarios: { state: 'ready', value: SCENARIOS },
  sessions: { state: 'ready', value: [] },
  setAside: [],
  onSetup: vi.fn(),
  onCode: () => Promise.resolve(null),
  onFiles: vi.fn(),
  onResume: vi.fn(),
  onDebrief: vi.fn(),
  onSave: vi.fn(),
  onSaveAll: vi.fn(),
  onWipe: vi.fn(),
  wipeAll: null,
  preferences: DEFAULT_PREFERENCES,
  onPreferences: vi.fn(),
});

const library = (props: Partial<LibraryScreenProps> = {}) => <LibraryScreen {...base()} {...props} />;

showStates(LibraryScreen, {
  loading: library({ scenarios: { state: 'loading' }, sessions: { state: 'loading' } }),
  'without network and storage': library({ scenarios: { state: 'failed' }, sessions: { state: 'failed' } }),
  'the first time': library(),
  'with sessions': library({ sessions: { state: 'ready', value: Object.values(SESSIONS) } }),
  'with a damaged session': library({ setAside: SET_ASIDE }),
  'with sessions and what wipes them all': library({
    sessions: { state: 'ready', value: Object.values(SESSIONS) },
    wipeAll: <p>All</p>,
  }),
  'without a scenario': library({ scenarios: { state: 'ready', value: [] } }),
});

describe('LibraryScreen', () => {
  test('given a session is not finished, then going on with it comes first', async () => {
    const onResume = vi.fn();
    await show(library({ sessions: { state: 'ready', value: [SESSIONS.ending, SESSIONS.planning] }, onResume }));
    await page
      .getByRole('button', { name: actionOf('resume', SESSIONS.planning) })
      .first()
      .click();
    expect(onResume.mock.calls).toEqual([['planning']]);
  });

  test('given a file is chosen, then it is handed on', async () => {
    const onFiles = vi.fn();
    await show(library({ onFiles }));
    const file = new File(['{}'], 'mission.json', { type: 'application/json' });
    await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
    expect(onFiles.mock.calls[0]?.[0]).toMatchObject([{ name: 'mission.json' }]);
  });
});
