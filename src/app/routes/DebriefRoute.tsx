import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Entry } from '../../core/debrief/sections/timeline.ts';
import { say } from '../../text/say.ts';
import { Notice, Waiting } from '../frame/Notice.tsx';
import { NotFetched } from '../frame/not-fetched.ts';
import { LIBRARY } from './route.ts';
import { usePageFocus } from '../frame/use-page-focus.ts';
import { DebriefScreen } from './debrief-screen.ts';
import type { OpenDebrief } from './open-debrief.ts';
import { DamagedSession } from './SessionNotices.tsx';
import type { RouteProps } from './route-props.ts';
import { tellSaved } from '../sessions/save-session.ts';
import { useDebrief } from './use-debrief.ts';
import { useSaving } from './use-saving.ts';
import type { Verified } from '../../screens/debrief/debrief-props.ts';

export interface DebriefRouteProps extends RouteProps {
  readonly id: string;
}

/** Opens the debrief of a session. Shows it at once, and whether its log is true as soon as that is known. */
export function DebriefRoute(props: DebriefRouteProps) {
  const { workspace, id, go } = props;
  const { found, again } = useDebrief(workspace, id);
  const toLibrary = { label: say('app.to_library'), run: () => go(LIBRARY) };
  if (found.state === 'loading') return <Waiting word={say('app.reading')} />;
  // The error boundary offers the session as a file, and to try again.
  if (found.state === 'failed') throw new NotFetched('the debrief');
  if (found.value === 'gone') {
    const actions = [{ label: say('app.again'), run: again }, toLibrary];
    return <Notice title={say('app.stopped')} text={say('app.stopped_text')} actions={actions} />;
  }
  if (found.value === null)
    return <Notice title={say('app.missing_log')} text={say('app.missing_log_text')} actions={[toLibrary]} />;
  if ('trouble' in found.value) return <DamagedSession {...props} trouble={found.value.trouble} />;
  return (
    <Suspense fallback={<Waiting word={say('app.opening')} />}>
      <Sheet {...props} debrief={found.value} />
    </Suspense>
  );
}

function Sheet({ workspace, id, go, announce, debrief }: DebriefRouteProps & { readonly debrief: OpenDebrief }) {
  const verified = useVerified(debrief);
  const timeline = useTimeline(debrief);
  const model = useMemo(() => ({ ...debrief.model, timeline }), [debrief, timeline]);
  usePageFocus(true, say('app.title_debrief', { scenario: model.title }));
  const { packing, download } = useSaving(debrief, announce, () => tellSaved(workspace, id));
  return (
    <DebriefScreen
      model={model}
      answers={debrief.answers}
      verified={verified}
      onLeave={() => go(LIBRARY)}
      packing={packing}
      download={download}
    />
  );
}

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
