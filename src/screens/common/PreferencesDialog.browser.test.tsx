import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Pseudo } from '../../text/language.ts';
import { AREAS, speakLanguage } from '../../text/load-words.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PreferencesDialog } from './PreferencesDialog.tsx';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import { show } from './show.fixture.tsx';
import { showStates } from './show-states.fixture.tsx';

const OTHER: Preferences = {
  theme: 'dark',
  projector: true,
  muted: true,
  volume: 0.2,
  captions: false,
  reducedMotion: 'on',
  language: 'en',
};

const dialog = (preferences: Preferences, open = true) => (
  <PreferencesDialog open={open} preferences={preferences} onChange={vi.fn()} onClose={vi.fn()} />
);

function speakIn(tag: Pseudo): void {
  beforeAll(() => speakLanguage(tag, ...AREAS));
  afterAll(() => speakLanguage('en', ...AREAS));
}

showStates(PreferencesDialog, {
  shut: dialog(DEFAULT_PREFERENCES, false),
  'as usual': dialog(DEFAULT_PREFERENCES),
  'everything changed': dialog(OTHER),
});

showStates(LanguageChoice, { 'nothing to choose': <LanguageChoice onChoose={vi.fn()} /> });

describe.each(['en-XA', 'ar-XB'] as const)('with more than one language, in %s', (tag) => {
  speakIn(tag);
  showStates(LanguageChoice, { 'all there are': <LanguageChoice onChoose={vi.fn()} /> });
  showStates(PreferencesDialog, { 'as usual': dialog(DEFAULT_PREFERENCES) });

  test('given another is chosen, then it tells', async () => {
    const onChoose = vi.fn();
    await show(<LanguageChoice onChoose={onChoose} />);
    await userEvent.selectOptions(page.getByRole('combobox'), 'en');
    expect(onChoose.mock.calls).toEqual([['en']]);
  });
});

describe('PreferencesDialog', () => {
  test('given one thing is changed, then the rest stays as it was', async () => {
    const onChange = vi.fn();
    await show(<PreferencesDialog open preferences={OTHER} onChange={onChange} onClose={vi.fn()} />);
    await page.getByRole('checkbox').first().click();
    expect(onChange.mock.calls).toEqual([[{ ...OTHER, projector: false }]]);
  });
});
