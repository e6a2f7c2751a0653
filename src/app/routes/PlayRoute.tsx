import { Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { PreferencesDialog } from '../../screens/common/PreferencesDialog.tsx';
import { say } from '../../text/say.ts';
import type { LiveSession } from '../sessions/workspace.ts';
import { Waiting } from '../frame/Notice.tsx';
import { goToDebrief } from './debrief-route.ts';
import { LIBRARY } from './route.ts';
import { rendererIn } from './renderer-in.ts';
import type { Desk } from '../windows/desk.ts';
import { saveSession } from '../sessions/save-session.ts';
import { usePageFocus } from '../frame/use-page-focus.ts';
import { useSound } from '../frame/use-sound.tsx';
import { useLiveSession } from '../sessions/use-live-session.ts';
import { DamagedSession, MissingSession, OlderSession } from './SessionNotices.tsx';
import type { RouteProps } from './route-props.ts';
import { PlayScreen } from './play-screen.ts';

export interface PlayRouteProps extends RouteProps {
  readonly id: string;
}

/** Brings a session to the table: from memory when it was just begun, else from the store, checked. */
export function PlayRoute(props: PlayRouteProps) {
  const { workspace, id, announce } = props;
  const table = useLiveSession(workspace, id, announce);
  switch (table.state) {
    case 'reading':
      return <Waiting word={table.checking ? say('app.checking') : say('app.reading')} />;
    case 'missing':
      return <MissingSession {...props} />;
    case 'older':
      return <OlderSession {...props} />;
    case 'refused':
      return <DamagedSession {...props} trouble={table.trouble} />;
    case 'ready':
      return (
        <Suspense fallback={<Waiting word={say('app.opening')} />}>
          <Table key={table.attempt} {...props} live={table.live} desk={table.desk} />
        </Suspense>
      );
  }
}

interface TableProps extends PlayRouteProps {
  readonly live: LiveSession;
  readonly desk: Desk | null;
}

function Table({ live, desk, ...props }: TableProps) {
  const { workspace, go, id, announce, preferences, onPreferences } = props;
  const problem = useStorageProblem(live);
  const sound = useSound(preferences, onPreferences);
  const [choosing, setChoosing] = useState(false);
  usePageFocus(true, say('app.title_play', { scenario: live.session().header.scenario.title }));
  const { cue, scene } = sound;
  useEffect(() => desk?.start(), [desk]);
  // The caption of a sound comes and goes with every input, and draws no table anew.
  const room = useMemo(
    () => (
      <PlayScreen
        store={live}
        storageProblem={problem}
        onDebrief={() => void goToDebrief(go, id)}
        onLeave={() => go(LIBRARY)}
        onDisplay={() => setChoosing(true)}
        onSave={() => void saveSession(workspace, id).then((name) => announce(say('app.saved', { name })))}
        desk={desk}
        alone={false}
        preferences={preferences}
        renderer={rendererIn(location.search)}
        cue={cue}
        scene={scene}
      />
    ),
    [live, problem, go, id, workspace, announce, preferences, cue, scene, desk],
  );
  return (
    <>
      {room}
      <PreferencesDialog
        open={choosing}
        preferences={preferences}
        onChange={onPreferences}
        onClose={() => setChoosing(false)}
      />
      {sound.caption}
    </>
  );
}

function useStorageProblem(live: LiveSession): string | null {
  const problem = useSyncExternalStore(live.subscribe, live.problem);
  return problem === null ? null : say('app.not_stored', { problem });
}
