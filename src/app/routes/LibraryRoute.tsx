import { useCallback } from 'react';
import { LibraryScreen } from '../../screens/library/LibraryScreen.tsx';
import { loadWords } from '../../text/load-words.ts';
import { say } from '../../text/say.ts';
import { listSessions } from '../sessions/list-sessions.ts';
import { saveSession } from '../sessions/save-session.ts';
import { scenarioIndex } from '../sessions/scenario-index.ts';
import { usePageFocus } from '../frame/use-page-focus.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import { useNews } from '../sessions/use-news.ts';
import { wipeEach, wipeSession } from '../sessions/wipe-session.ts';
import type { RouteProps } from './route-props.ts';

export function LibraryRoute({ workspace, go, announce, onFiles, preferences, onPreferences }: RouteProps) {
  const attempt = useNews(workspace.tabs);
  const ask = useCallback(() => listSessions(workspace), [workspace]);
  const listed = useLoaded(ask, attempt);
  const scenarios = useLoaded(scenarioIndex);
  usePageFocus(true, say('app.name'));
  const wipe = async (id: IDBValidKey) => {
    const wiped = await wipeSession(workspace, id);
    announce(wiped ? say('library.wiped') : say('app.elsewhere'));
  };
  const wipeAll = async (ids: readonly IDBValidKey[]) => {
    const n = await wipeEach(workspace, ids);
    const kept = ids.length - n;
    announce(kept === 0 ? say('library.wiped_all', { n }) : say('library.wiped_but', { n, kept }));
  };
  const saveAll = async (id: string) => {
    try {
      await (await import('./save-all.ts')).saveAllOf(workspace, id, announce);
    } catch {
      announce(say('app.unreachable'));
    }
  };
  return (
    <LibraryScreen
      scenarios={scenarios}
      sessions={listed.state === 'ready' ? { state: 'ready', value: listed.value.sessions } : listed}
      setAside={listed.state === 'ready' ? listed.value.setAside : []}
      preferences={preferences}
      onPreferences={onPreferences}
      onSetup={(scenario) => go({ page: 'setup', scenario })}
      onCode={async (code) => {
        const [{ openCode }] = await Promise.all([import('../sessions/open-code.ts'), loadWords('code')]);
        const opened = await openCode(workspace, code);
        if (opened.ok) go({ page: 'setup', scenario: opened.scenario, code: opened.code });
        return opened.ok ? null : say(opened.problem);
      }}
      onFiles={onFiles}
      onResume={(session) => go({ page: 'play', session })}
      onDebrief={(session) => go({ page: 'debrief', session })}
      onSave={(id) => void saveSession(workspace, id).then((name) => announce(say('app.saved', { name })))}
      onSaveAll={(id) => void saveAll(id)}
      onWipe={(id) => void wipe(id)}
      onWipeAll={(ids) => void wipeAll(ids)}
    />
  );
}
