import { Suspense } from 'react';
import { say } from '../../text/say.ts';
import { Notice, Waiting } from '../frame/Notice.tsx';
import { LIBRARY } from './route.ts';
import { saveSession } from '../sessions/save-session.ts';
import type { DamagedSessionProps } from './DamagedNotice.tsx';
import type { RouteProps } from './route-props.ts';
import { withWords } from './with-words.tsx';
import { VERDICT_AREAS } from '../../text/load-words.ts';

export function MissingSession({ go }: Pick<RouteProps, 'go'>) {
  return (
    <Notice
      title={say('app.missing_session')}
      text={say('app.missing_session_text')}
      actions={[{ label: say('app.to_library'), run: () => go(LIBRARY) }]}
    />
  );
}

/** Wiped while it was open, here or in another tab: nothing of it is left, here neither. */
export function WipedSession({ go }: Pick<RouteProps, 'go'>) {
  return (
    <Notice
      title={say('app.wiped_session')}
      text={say('app.wiped_session_text')}
      actions={[{ label: say('app.to_library'), run: () => go(LIBRARY) }]}
    />
  );
}

/** Recorded by an earlier version: what can still be done with it. */
export function OlderSession({ workspace, id, go, announce }: RouteProps & { readonly id: string }) {
  const save = () => void saveSession(workspace, id).then((name) => announce(say('app.saved', { name })));
  return (
    <Notice
      title={say('app.older_session')}
      text={say('app.older_session_text')}
      actions={[
        { label: say('app.to_debrief'), run: () => go({ page: 'debrief', session: id }) },
        { label: say('app.save_stored'), run: save },
        { label: say('app.to_library'), run: () => go(LIBRARY) },
      ]}
    />
  );
}

const DamagedNotice = withWords(VERDICT_AREAS, async () => (await import('./DamagedNotice.tsx')).DamagedNotice);

/** Why a stored session is refused: fetched with its words, which are hardly ever needed. */
export function DamagedSession(props: DamagedSessionProps) {
  return (
    <Suspense fallback={<Waiting word={say('app.opening')} />}>
      <DamagedNotice {...props} />
    </Suspense>
  );
}
