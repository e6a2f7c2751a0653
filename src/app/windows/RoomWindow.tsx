// The window of the room: it shows what the facilitator's window shows it, and opens neither a stored session nor a scenario.

import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { PreferencesDialog } from '../../screens/common/PreferencesDialog.tsx';
import type { PlayStore } from '../../screens/play/common/play-store.ts';
import { say } from '../../text/say.ts';
import { ErrorBoundary } from '../frame/ErrorBoundary.tsx';
import { Waiting } from '../frame/Notice.tsx';
import { usePreferences } from '../frame/use-preferences.ts';
import { useSound } from '../frame/use-sound.tsx';
import { PlayScreen } from '../routes/play-screen.ts';
import { rendererIn } from '../routes/renderer-in.ts';
import { hashOf } from '../routes/route.ts';
import { openLink } from './link.ts';
import { placeOf } from './place.ts';
import { openRoom } from './room-store.ts';

export interface RoomWindowProps {
  /** of the session */
  readonly id: string;
}

export function RoomWindow({ id }: RoomWindowProps) {
  const [room] = useState(() =>
    openRoom({
      link: () => openLink(id, 'room', () => window.opener as Window | null),
      place: () => placeOf(window),
      now: () => Date.now(),
      leave: () => window.close(),
      name: `${Date.now()} ${Math.random()}`,
    }),
  );
  useEffect(() => leaveWith(room.start()), [room]);
  const { store, alone, over } = useSyncExternalStore(room.subscribe, room.state);
  useEffect(() => {
    document.title = say('app.title_room');
  }, []);
  return (
    <ErrorBoundary rescue={null}>
      {over && <Waiting word={say('app.room_over')} />}
      {!over && store === null && <Waiting word={say('app.room_waiting')} />}
      {!over && store !== null && (
        <Suspense fallback={<Waiting word={say('app.opening')} />}>
          <Shown id={id} store={store} alone={alone} />
        </Suspense>
      )}
    </ErrorBoundary>
  );
}

interface ShownProps extends RoomWindowProps {
  readonly store: PlayStore;
  readonly alone: boolean;
}

/** Sounds around the table come from the facilitator's window, where somebody has pressed something: browsers let only such a page be heard. */
function Shown({ id, store, alone }: ShownProps) {
  const [preferences, onPreferences] = usePreferences();
  const sound = useSound(preferences, onPreferences);
  const [choosing, setChoosing] = useState(false);
  const change = (next: typeof preferences) => {
    onPreferences(next);
    if (next.language !== preferences.language) location.reload();
  };
  return (
    <>
      <PlayScreen
        store={store}
        storageProblem={null}
        onDebrief={() => openDebrief(id)}
        onLeave={null}
        onSave={null}
        onDisplay={() => setChoosing(true)}
        desk={null}
        alone={alone}
        preferences={preferences}
        renderer={rendererIn(location.search)}
        cue={sound.cue}
        scene={noScene}
      />
      <PreferencesDialog
        open={choosing}
        preferences={preferences}
        onChange={change}
        onClose={() => setChoosing(false)}
      />
      {sound.caption}
    </>
  );
}

const noScene = (): void => undefined;

/** When all is played nothing is hidden any more: the window becomes one like others. */
function openDebrief(id: string): void {
  location.hash = hashOf({ page: 'debrief', session: id });
  location.reload();
}

/** Also when the window is closed, where React does not come to it. */
function leaveWith(stop: () => void): () => void {
  addEventListener('pagehide', stop, { once: true });
  return () => {
    removeEventListener('pagehide', stop);
    stop();
  };
}
