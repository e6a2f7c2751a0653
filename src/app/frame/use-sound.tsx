import { type ReactNode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { whenIdle } from '../../screens/common/when-idle.ts';
import { say } from '../../text/say.ts';
import { Caption } from '../../view/controls/Caption.tsx';
import { captionOf, type Cue, type Scene } from '../../view/sound/cue.ts';
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
  /** What goes on around the table from now on; null when it is left. */
  readonly scene: (scene: Scene | null) => void;
  /** To be put on the page; captions are told by the cue and never by the audio. */
  readonly caption: ReactNode;
}

/** The sound desk, fetched with the first cue, silent as long as this person wants it silent, and while the page is not in sight. */
export function useSound(preferences: Preferences, onPreferences: (preferences: Preferences) => void): Sound {
  const [heard, setHeard] = useState<string | null>(null);
  const [around, setAround] = useState<Scene | null>(null);
  const desk = useRef<Promise<SoundDesk | null> | null>(null);
  const { muted, captions, volume } = preferences;
  const hidden = useSyncExternalStore(onVisibility, () => document.hidden);
  const silent = muted || hidden; // nobody should have to look for the tab that hums
  const withDesk = useCallback((act: (sound: SoundDesk) => void) => {
    desk.current ??= setUpDesk();
    void desk.current.then((sound) => sound !== null && act(sound));
  }, []);
  useEffect(() => {
    if (desk.current !== null) withDesk((sound) => sound.setMuted(silent));
  }, [silent, withDesk]);
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
      withDesk((sound) => {
        sound.setVolume(volume);
        sound.play(name);
      });
    },
    [muted, volume, withDesk],
  );
  const told = useRef<string | null>(null);
  const scene = useCallback(
    (next: Scene | null) => {
      setAround(next);
      const room = muted ? null : (next?.room ?? null);
      if (room !== null && room !== told.current) setHeard(say(CAPTIONS[`sound.${room}`]));
      told.current = room;
    },
    [muted],
  );
  const room = muted ? null : (around?.room ?? null);
  useEffect(() => {
    if (room === null) return undefined;
    withDesk((sound) => {
      sound.play('roomtone');
      sound.play(room);
    });
    return () => withDesk((sound) => sound.leaveRoom());
  }, [room, withDesk]);
  const tension = around?.tension ?? 0;
  useEffect(() => {
    if (room === null) return;
    withDesk((sound) => {
      sound.setVolume(volume);
      sound.setScene(tension);
    });
  }, [room, tension, volume, withDesk]);
  const hide = () => onPreferences({ ...preferences, captions: false });
  const caption = <Caption text={captions ? heard : null} dismissLabel={say('app.hide_captions')} onDismiss={hide} />;
  return { cue, scene, caption };
}

function onVisibility(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
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
