// How this person wants it on this computer: light, size, sound, language. Kept apart from sessions, in localStorage: losing it
// costs nothing.

import { type Language, languageOf, type Pseudo } from '../../text/language.ts';

export interface Preferences {
  readonly theme: 'auto' | 'light' | 'dark';
  /** larger type, for the back of the room */
  readonly projector: boolean;
  readonly muted: boolean;
  /** 0-1 */
  readonly volume: number;
  readonly captions: boolean;
  readonly reducedMotion: 'auto' | 'on';
  /** of the interface; scenarios have their own */
  readonly language: Language | Pseudo;
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'auto',
  projector: false,
  muted: false,
  volume: 0.7,
  captions: true,
  reducedMotion: 'auto',
  language: 'en',
};

/** Reads what was stored; whatever is missing or strange is as usual. */
export function readPreferences(text: string | null): Preferences {
  const stored = parsed(text);
  const flag = (key: 'projector' | 'muted' | 'captions') =>
    typeof stored[key] === 'boolean' ? stored[key] : DEFAULT_PREFERENCES[key];
  return {
    theme: stored['theme'] === 'light' || stored['theme'] === 'dark' ? stored['theme'] : 'auto',
    projector: flag('projector'),
    muted: flag('muted'),
    volume: volumeIn(stored['volume']),
    captions: flag('captions'),
    reducedMotion: stored['reducedMotion'] === 'on' ? 'on' : 'auto',
    language: languageOf(stored['language']),
  };
}

const volumeIn = (stored: unknown): number =>
  typeof stored === 'number' && stored >= 0 && stored <= 1 ? stored : DEFAULT_PREFERENCES.volume;

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The sheets read these from the root element. */
export function applyPreferences({ theme, projector, reducedMotion }: Preferences, root: HTMLElement): void {
  const { dataset } = root;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (projector) dataset['projector'] = '';
  else delete dataset['projector'];
  if (reducedMotion === 'on') dataset['motion'] = 'still';
  else delete dataset['motion'];
}
