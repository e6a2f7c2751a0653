import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { whenIdle } from '../../screens/common/when-idle.ts';
import { say } from '../../text/say.ts';
import { Caption } from '../../view/controls/Caption.tsx';
import { captionOf, type Cue } from '../../view/sound/cue.ts';
import type { SoundDesk } from '../../view/sound/sound-desk.ts';
import type { Preferences } from '../../screens/common/preferences.ts';

const SHOWN = 3500; // milliseconds that a caption stays

const CAPTIONS = {
  'sound.paper': 'app.sound_paper',
  'sound.stamp': 'app.sound_stamp',
  'sound.radio': 'app.sound_radio',
  'sound.pen': 'app.sound_pen',
  'sound.generator': 'app.sound_generator',
  'sound.harbour': 'app.sound_harbour',
  'sound.rain': 'app.sound_rain',
} as const;

export interface Sound {
  readonly cue: (cue: Cue) => void;
  /** To be put on the page; captions are told by the cue and never by the audio. */
  readonly caption: ReactNode;
}

/** The sound desk, fetched with the first cue, silent as long as this person wants it silent. */
export function useSound(preferences: Preferences, onPreferences: (preferences: Preferences) => void): Sound {
  const [heard, setHeard] = useState<string | null>(null);
  const desk = useRef<Promise<SoundDesk | null> | null>(null);
  const { muted, captions } = preferences;
  useEffect(() => void desk.current?.then((sound) => sound?.setMuted(muted)), [muted]);
  useEffect(
    () => () => {
      void desk.current?.then((sound) => sound?.destroy());
      desk.current = null;
    },
    [],
  );
  useEffect(() => {
    if (heard === null) return undefined;
    const timer = setTimeout(() => setHeard(null), SHOWN);
    return () => clearTimeout(timer);
  }, [heard]);
  const cue = useCallback(
    (name: Cue) => {
      const caption = captionOf(name);
      setHeard(caption === null || muted ? null : say(CAPTIONS[caption]));
      if (muted) return;
      desk.current ??= setUpDesk();
      void desk.current.then((sound) => sound?.play(name));
    },
    [muted],
  );
  const hide = () => onPreferences({ ...preferences, captions: false });
  const caption = <Caption text={captions ? heard : null} dismissLabel={say('app.hide_captions')} onDismiss={hide} />;
  return { cue, caption };
}

const LATEST = 500; // milliseconds

/** Null where it cannot be fetched: a mission without sound is still a mission. */
async function setUpDesk(): Promise<SoundDesk | null> {
  try {
    const { createSoundDesk } = await import('../../view/sound/sound-desk.ts');
    await whenIdle(LATEST); // opening the way to the loudspeaker keeps the page busy, and the first sound may be late
    return createSoundDesk({ baseUrl: 'assets/sound/' });
  } catch {
    return null;
  }
}
