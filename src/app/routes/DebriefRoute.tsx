import { Suspense, useCallback, useEffect, useState } from 'react';
import type { Log } from '../../core/log/chain/write-log.ts';
import type { Debrief } from '../../sheets/answers/debrief-of.ts';
import { say } from '../../text/say.ts';
import { download, fileName } from '../sessions/download.ts';
import { Notice, Waiting } from '../frame/Notice.tsx';
import { nextPicture, storedLog } from '../sessions/open-stored.ts';
import { LIBRARY } from './route.ts';
import { namesIn, saveSession } from '../sessions/save-session.ts';
import { usePageFocus } from '../frame/use-page-focus.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import type { LogTrouble } from '../sessions/resume-session.ts';
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

type Found = { readonly log: Log; readonly debrief: Debrief } | { readonly trouble: LogTrouble } | null;

/** Finds the log: in the workspace, or in the store. Shows it at once, and whether it is true as soon as that is known. */
export function DebriefRoute(props: DebriefRouteProps) {
  const { workspace, id, go } = props;
  const ask = useCallback(async (): Promise<Found> => {
    const open = workspace.live.get(id)?.session() ?? workspace.logs.get(id);
    const { debriefOf } = await import('../../sheets/answers/debrief-of.ts');
    if (open !== undefined) return { log: open, debrief: debriefOf(open) };
    const text = await storedLog(workspace, id);
    if (text === '') return null;
    const { readLog } = await import('../../core/log/read/read-log.ts');
    const read = readLog(text);
    if (!read.ok && read.readable === undefined) return { trouble: read.problem };
    const log = read.ok ? read.log : (read.readable as Log);
    return { log, debrief: debriefOf(log) };
  }, [workspace, id]);
  const found = useLoaded(ask);
  const toLibrary = { label: say('app.to_library'), run: () => go(LIBRARY) };
  if (found.state === 'loading') return <Waiting word={say('app.reading')} />;
  if (found.state === 'failed')
    return <Notice title={say('app.offline')} text={say('app.offline_text')} actions={[toLibrary]} />;
  if (found.value === null)
    return <Notice title={say('app.missing_log')} text={say('app.missing_log_text')} actions={[toLibrary]} />;
  if ('trouble' in found.value) return <DamagedSession {...props} trouble={found.value.trouble} />;
  return (
    <Suspense fallback={<Waiting word={say('app.opening')} />}>
      <Sheet {...props} {...found.value} />
    </Suspense>
  );
}

type SheetProps = DebriefRouteProps & { readonly log: Log; readonly debrief: Debrief };

function Sheet({ workspace, id, go, announce, log, debrief }: SheetProps) {
  const { header } = log;
  const verified = useVerified(log);
  usePageFocus(true, say('app.title_debrief', { scenario: header.scenario.title }));
  const saveReport = async () => {
    const { renderReport } = await import('../../sheets/report/render-report.tsx');
    const name = fileName(namesIn(header), 'html');
    download(name, renderReport(log), 'text/html');
    return name;
  };
  return (
    <DebriefScreen
      {...debrief}
      verified={verified}
      onLeave={() => go(LIBRARY)}
      download={(kind) => {
        const saving = kind === 'log' ? saveSession(workspace, id) : saveReport();
        void saving.then((name) => announce(say('app.saved', { name })));
      }}
    />
  );
}

/** Plays the log again, after the debrief was drawn. */
function useVerified(log: Log): Verified {
  const [verified, setVerified] = useState<Verified>('checking');
  useEffect(() => {
    let active = true;
    const check = async () => {
      const [{ playAgain }, { whoseLog }] = await Promise.all([
        import('../sessions/resume-session.ts'),
        import('../sessions/whose-log.ts'),
      ]);
      await nextPicture();
      if (!active) return;
      const played = playAgain(log);
      setVerified(played.ok ? { whose: await whoseLog(log) } : { problem: problemOf(played.trouble) });
    };
    void check();
    return () => {
      active = false;
    };
  }, [log]);
  return verified;
}

const problemOf = ({ line, message }: LogTrouble): string => say('app.problem_at_line', { line, problem: message });
