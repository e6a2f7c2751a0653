/**
 * The frame: which screen is open, the workspace of this tab, preferences, files let go anywhere, and the announcer. Screens
 * know nothing of each other; all ways between them are here.
 */
import { Suspense, useEffect, useState } from 'react';
import type { Preferences } from '../screens/common/preferences.ts';
import { say } from '../text/say.ts';
import { type Workspace, openWorkspace } from './sessions/workspace.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { FileDrop } from './frame/FileDrop.tsx';
import type { Route } from './routes/route.ts';
import { DebriefRoute } from './routes/debrief-route.ts';
import { ImportUnreachable } from './frame/ImportUnreachable.tsx';
import { LibraryRoute } from './routes/LibraryRoute.tsx';
import { Waiting } from './frame/Notice.tsx';
import { PlayRoute } from './routes/play-route.ts';
import type { RouteProps } from './routes/route-props.ts';
import { WipedSession } from './routes/SessionNotices.tsx';
import { SetupRoute } from './routes/SetupRoute.tsx';
import { withWords } from './routes/with-words.tsx';
import { VERDICT_AREAS } from '../text/load-words.ts';
import { saveSession } from './sessions/save-session.ts';
import { fetchEarly } from './frame/fetch-early.ts';
import { focusOn } from './frame/use-page-focus.ts';
import { useImport } from './routes/use-import.ts';
import { useLanguage } from './frame/use-language.ts';
import { usePreferences } from './frame/use-preferences.ts';
import { useRoute } from './routes/use-route.ts';
import { useUnsavedWarning } from './sessions/use-unsaved-warning.ts';
import { useWiped } from './sessions/use-wiped.ts';
import { useAnnouncer } from './frame/use-announcer.ts';
import { Announcer } from './frame/Announcer.tsx';
import './App.css';

const ImportSheet = withWords(
  ['claim', 'import', 'library', ...VERDICT_AREAS],
  async () => (await import('../screens/library/ImportSheet.tsx')).ImportSheet,
  ImportUnreachable,
);

/** Keeps what outlives a change of language: the sessions and the preferences. */
export function App() {
  const [workspace] = useState(openWorkspace);
  const [preferences, keep] = usePreferences();
  const [language, speak] = useLanguage();
  useUnsavedWarning(workspace);
  useEffect(() => void fetchEarly(), []);
  const change = async (next: Preferences) => {
    if (next.language !== preferences.language) await speak(next.language);
    keep(next);
  };
  if (language === null) return null;
  return (
    <Frame key={language} workspace={workspace} preferences={preferences} onPreferences={(next) => void change(next)} />
  );
}

function Frame({
  workspace,
  preferences,
  onPreferences,
}: Pick<RouteProps, 'workspace' | 'preferences' | 'onPreferences'>) {
  const [route, go] = useRoute();
  const [announcement, announce] = useAnnouncer();
  const files = useImport(workspace, go);
  const wiped = useWiped(workspace, sessionIn(route));
  const props: RouteProps = { workspace, go, announce, onFiles: files.open, preferences, onPreferences };
  return (
    <>
      <a className="skip-link" href="#main" onClick={skip}>
        {say('app.skip')}
      </a>
      <ErrorBoundary rescue={rescueOf(workspace, route)}>
        {wiped ? <WipedSession go={go} /> : <Screen route={route} {...props} />}
      </ErrorBoundary>
      <FileDrop onFiles={files.open} />
      {files.outcome !== null && (
        <Suspense>
          <ImportSheet
            outcome={files.outcome}
            onAccept={files.accept}
            onAgain={files.again}
            onPick={files.pick}
            onClose={files.close}
            onSeal={files.onSeal}
          />
        </Suspense>
      )}
      <Announcer announcement={announcement} />
    </>
  );
}

function Screen({ route, ...props }: RouteProps & { readonly route: Route }) {
  switch (route.page) {
    case 'library':
      return <LibraryRoute {...props} />;
    case 'setup':
      return <SetupRoute {...props} id={route.scenario} code={route.code} />;
    case 'play':
      return (
        <Suspense fallback={<Waiting word={say('app.opening')} />}>
          <PlayRoute key={route.session} {...props} id={route.session} />
        </Suspense>
      );
    case 'debrief':
      return (
        <Suspense fallback={<Waiting word={say('app.opening')} />}>
          <DebriefRoute key={route.session} {...props} id={route.session} />
        </Suspense>
      );
  }
}

/** The address stays that of the screen. */
function skip(event: { preventDefault(): void }): void {
  event.preventDefault();
  focusOn(document.querySelector<HTMLElement>('main'));
}

const sessionIn = (route: Route): string | null =>
  route.page === 'play' || route.page === 'debrief' ? route.session : null;

function rescueOf(workspace: Workspace, route: Route): (() => void) | null {
  const session = sessionIn(route);
  return session === null ? null : () => void saveSession(workspace, session);
}
