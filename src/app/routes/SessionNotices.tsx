import { say } from '../../text/say.ts';
import { Notice } from '../frame/Notice.tsx';
import { LIBRARY } from './route.ts';
import { saveSession } from '../sessions/save-session.ts';
import type { LogTrouble } from '../sessions/resume-session.ts';
import type { RouteProps } from './route-props.ts';

export function MissingSession({ go }: Pick<RouteProps, 'go'>) {
  return (
    <Notice
      title={say('app.missing_session')}
      text={say('app.missing_session_text')}
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

export interface DamagedSessionProps extends RouteProps {
  readonly id: string;
  readonly trouble: LogTrouble;
}

/** Why a stored session is refused, and what is stored of it as a file. */
export function DamagedSession({ workspace, id, go, announce, trouble }: DamagedSessionProps) {
  const save = () => void saveSession(workspace, id).then((name) => announce(say('app.saved', { name })));
  return (
    <Notice
      title={say('app.refused')}
      text={say('app.refused_text')}
      actions={[
        { label: say('app.save_stored'), run: save },
        { label: say('app.to_library'), run: () => go(LIBRARY) },
      ]}
    >
      <p>{say('app.problem_at_line', { line: trouble.line, problem: trouble.message })}</p>
    </Notice>
  );
}
