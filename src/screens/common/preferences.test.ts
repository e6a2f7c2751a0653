import { describe, expect, test } from 'vitest';
import { applyPreferences, type Preferences, readPreferences, DEFAULT_PREFERENCES } from './preferences.ts';

const OTHER: Preferences = {
  theme: 'dark',
  projector: true,
  muted: true,
  volume: 0.25,
  captions: false,
  reducedMotion: 'on',
  language: 'ar-XB',
};

describe('preferences', () => {
  test('come back as they were stored', () => {
    expect(readPreferences(JSON.stringify(OTHER))).toEqual(OTHER);
  });

  test.each([
    null,
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"theme":"pink","muted":"yes","volume":7,"reducedMotion":1,"language":"xx"}',
    '{"volume":"loud"}',
  ])('are as usual when %j is stored', (text) => {
    expect(readPreferences(text)).toEqual(DEFAULT_PREFERENCES);
  });

  test('reach the sheets through the root element, and leave it again', () => {
    const root = { dataset: {} } as unknown as HTMLElement;
    applyPreferences(OTHER, root);
    expect(root.dataset).toEqual({ theme: 'dark', projector: '', motion: 'still' });
    applyPreferences(DEFAULT_PREFERENCES, root);
    expect(root.dataset).toEqual({});
  });
});
