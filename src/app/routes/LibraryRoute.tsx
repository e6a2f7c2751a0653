import { useCallback, useState } from 'react';
import { LibraryScreen } from '../../screens/library/LibraryScreen.tsx';
import { appText } from '../../text/app-text.ts';
import { libraryText } from '../../text/library-text.ts';
import { listSessions } from '../sessions/list-sessions.ts';
import { saveSession } from '../sessions/save-session.ts';
import { scenarioIndex } from '../sessions/scenario-index.ts';
import { useArrival } from '../frame/use-page-focus.ts';
import { useArriving } from '../frame/use-loaded.ts';
import { wipeSession } from '../sessions/wipe-session.ts';
import type { RouteProps } from './route-props.ts';

export function LibraryRoute({ desk, go, announce, onFiles, preferences, onPreferences }: RouteProps) {
  const [round, setRound] = useState(0);
  const ask = useCallback(() => listSessions(desk), [desk]);
  const sessions = useArriving(ask, round);
  const scenarios = useArriving(scenarioIndex);
  useArrival(true, appText.titles.library);
  const wipe = async (id: string) => {
    const wiped = await wipeSession(desk, id);
    setRound((n) => n + 1);
    announce(wiped ? libraryText.wiped : appText.elsewhere);
  };
  return (
    <LibraryScreen
      scenarios={scenarios}
      sessions={sessions}
      preferences={preferences}
      onPreferences={onPreferences}
      onSetup={(scenario) => go({ page: 'setup', scenario })}
      onCode={async (code) => {
        const { openCode } = await import('../sessions/open-code.ts');
        const opened = await openCode(code);
        if (opened.ok) go({ page: 'setup', scenario: opened.scenario, code: opened.code });
        return opened.ok ? null : opened.message;
      }}
      onFiles={onFiles}
      onResume={(session) => go({ page: 'play', session })}
      onDebrief={(session) => go({ page: 'debrief', session })}
      onSave={(id) => void saveSession(desk, id).then((name) => announce(appText.saved(name)))}
      onWipe={(id) => void wipe(id)}
    />
  );
}
