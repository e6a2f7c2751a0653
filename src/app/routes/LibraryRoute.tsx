import { Suspense, useCallback } from 'react';
import { LibraryScreen } from '../../screens/library/LibraryScreen.tsx';
import { loadWords } from '../../text/load-words.ts';
import { say } from '../../text/say.ts';
import { type Listed, listSessions } from '../sessions/list-sessions.ts';
import { saveSession } from '../sessions/save-session.ts';
import { scenarioIndex } from '../sessions/scenario-index.ts';
import { usePageFocus } from '../frame/use-page-focus.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import { useNews } from '../sessions/use-news.ts';
import { wipeSession } from '../sessions/wipe-session.ts';
import { goToDebrief } from './debrief-route.ts';
import type { RouteProps } from './route-props.ts';
import { withWords } from './with-words.tsx';

/** A single session has a button of its own: what wipes many is fetched where there are many, and missed where it cannot be. */
const WipeAll = withWords(
  ['wipe'],
  async () => (await import('../../screens/library/WipeAll.tsx')).WipeAll,
  () => null,
);

const keysOf = ({ sessions, setAside }: Listed): readonly IDBValidKey[] => [
  ...sessions.map(({ id }) => id),
  ...setAside.map(({ key }) => key),
];

export function LibraryRoute({ workspace, go, announce, onFiles, preferences, onPreferences }: RouteProps) {
  const attempt = useNews(workspace.tabs);
  const ask = useCallback(() => listSessions(workspace), [workspace]);
  const listed = useLoaded(ask, attempt);
  const scenarios = useLoaded(scenarioIndex);
  usePageFocus(true, say('app.name'));
  const keys = listed.state === 'ready' ? keysOf(listed.value) : [];
  const wipe = async (id: IDBValidKey) => {
    const wiped = await wipeSession(workspace, id);
    announce(wiped ? say('library.wiped') : say('app.elsewhere'));
  };
  /** Does what has to be fetched first. */
  const fetched = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch {
      announce(say('app.unreachable'));
    }
  };
  const wipeAll = async (ids: readonly IDBValidKey[]) => {
    const { wipeEach } = await import('../sessions/wipe-each.ts');
    const n = await wipeEach(workspace, ids);
    const kept = ids.length - n;
    announce(kept === 0 ? say('wipe.done', { n }) : say('wipe.done_but', { n, kept }));
  };
  const saveAll = async (id: string) => (await import('./save-all.ts')).saveAllOf(workspace, id, announce);
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
      onDebrief={(session) => void goToDebrief(go, session)}
      onSave={(id) => void saveSession(workspace, id).then((name) => announce(say('app.saved', { name })))}
      onSaveAll={(id) => void fetched(() => saveAll(id))}
      onWipe={(id) => void wipe(id)}
      wipeAll={
        keys.length > 1 && (
          <Suspense>
            <WipeAll keys={keys} onWipe={(ids) => void fetched(() => wipeAll(ids))} />
          </Suspense>
        )
      }
    />
  );
}
