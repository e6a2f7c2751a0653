import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '../../core/debrief/sections/timeline.ts';
import { say } from '../../text/say.ts';
import { download, fileName } from '../sessions/download.ts';
import { Notice, Waiting } from '../frame/Notice.tsx';
import { NotFetched } from '../frame/not-fetched.ts';
import { LIBRARY } from './route.ts';
import { usePageFocus } from '../frame/use-page-focus.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import type { OpenDebrief } from './open-debrief.ts';
import { DamagedSession } from './SessionNotices.tsx';
import type { RouteProps } from './route-props.ts';
import { withWords } from './with-words.tsx';
import type { Verified } from '../../screens/debrief/debrief-props.ts';
import { VERDICT_AREAS } from '../../text/load-words.ts';

const DebriefScreen = withWords(
  ['board', 'chart', 'claim', 'debrief', 'domain', 'fact', 'ladder', 'value', 'why', ...VERDICT_AREAS],
  async () => (await import('../../screens/debrief/DebriefScreen.tsx')).DebriefScreen,
);

export interface DebriefRouteProps extends RouteProps {
  readonly id: string;
}

/** Opens the debrief of a session. Shows it at once, and whether its log is true as soon as that is known. */
export function DebriefRoute(props: DebriefRouteProps) {
  const { workspace, id, go } = props;
  const [attempt, setAttempt] = useState(0);
  const [gone, setGone] = useState(false);
  const shown = useRef({ over: false });
  useEffect(() => {
    const now = { over: false };
    shown.current = now;
    return () => {
      now.over = true;
    };
  }, [workspace, id, attempt]);
  const ask = useCallback(async () => {
    const own = shown.current;
    const { openDebrief } = await import('./open-debrief.ts');
    const opened = await openDebrief(workspace, id).catch((error: unknown) => {
      if (!isGone(error)) throw error;
      setGone(true);
      return null;
    });
    if (own.over && opened !== null && 'end' in opened) opened.end();
    return opened;
  }, [workspace, id]);
  const found = useLoaded(ask, attempt);
  const open = found.state === 'ready' && found.value !== null && !('trouble' in found.value) ? found.value : null;
  useEffect(() => {
    open?.onGone(() => setGone(true));
    return open?.end;
  }, [open]);
  const toLibrary = { label: say('app.to_library'), run: () => go(LIBRARY) };
  const again = {
    label: say('app.again'),
    run: () => {
      setGone(false);
      setAttempt(attempt + 1);
    },
  };
  if (gone) return <Notice title={say('app.stopped')} text={say('app.stopped_text')} actions={[again, toLibrary]} />;
  if (found.state === 'loading') return <Waiting word={say('app.reading')} />;
  // The error boundary offers the session as a file, and to try again.
  if (found.state === 'failed') throw new NotFetched('the debrief');
  if (found.value === null)
    return <Notice title={say('app.missing_log')} text={say('app.missing_log_text')} actions={[toLibrary]} />;
  if ('trouble' in found.value) return <DamagedSession {...props} trouble={found.value.trouble} />;
  return (
    <Suspense fallback={<Waiting word={say('app.opening')} />}>
      <Sheet {...props} debrief={found.value} />
    </Suspense>
  );
}

function Sheet({ go, announce, debrief }: DebriefRouteProps & { readonly debrief: OpenDebrief }) {
  const { named, answers } = debrief;
  const verified = useVerified(debrief);
  const timeline = useTimeline(debrief);
  const model = useMemo(() => ({ ...debrief.model, timeline }), [debrief, timeline]);
  usePageFocus(true, say('app.title_debrief', { scenario: model.title }));
  const saveReport = async () => {
    const { renderModel } = await import('../../sheets/report/render-report.tsx');
    const name = fileName(named, 'html');
    download(name, renderModel({ ...model, timeline: await debrief.timeline() }), 'text/html');
    return name;
  };
  return (
    <DebriefScreen
      model={model}
      answers={answers}
      verified={verified}
      onLeave={() => go(LIBRARY)}
      download={(kind) => {
        const saving = kind === 'log' ? debrief.saveLog() : saveReport();
        void saving.then((name) => announce(say('app.saved', { name })));
      }}
    />
  );
}

/** The worker has died, which is no fault of what it was given. */
const isGone = (error: unknown): boolean => error instanceof Error && error.name === 'ReaderGone';

/** Found out after the debrief was drawn. */
function useVerified(debrief: OpenDebrief): Verified {
  const [verified, setVerified] = useState<Verified>('checking');
  useEffect(() => whileShown(debrief.verify(), setVerified), [debrief]);
  return verified;
}

/** The beginning at once, the rest in one go when all of it is there. */
function useTimeline(debrief: OpenDebrief): readonly Entry[] {
  const [timeline, setTimeline] = useState(debrief.model.timeline);
  useEffect(() => whileShown(debrief.timeline(), setTimeline), [debrief]);
  return timeline;
}

/** What comes too late is not wanted; that a reader is gone is told by the page as a whole. */
function whileShown<T>(coming: Promise<T>, set: (value: T) => void): () => void {
  let active = true;
  coming.then(
    (value) => active && set(value),
    () => undefined,
  );
  return () => {
    active = false;
  };
}
