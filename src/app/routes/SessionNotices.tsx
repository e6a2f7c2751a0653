import { appText as text } from '../../text/app-text.ts';
import { Notice } from '../frame/Notice.tsx';
import { LIBRARY } from './route.ts';
import { saveSession } from '../sessions/save-session.ts';
import type { LogTrouble } from '../sessions/resume-session.ts';
import type { RouteProps } from './route-props.ts';

export function MissingSession({ go }: Pick<RouteProps, 'go'>) {
  return <Notice {...text.missingSession} actions={[{ label: text.toLibrary, run: () => go(LIBRARY) }]} />;
}

/** Recorded by an earlier version: what can still be done with it. */
export function OlderSession({ workspace, id, go, announce }: RouteProps & { readonly id: string }) {
  const save = () => void saveSession(workspace, id).then((name) => announce(text.saved(name)));
  return (
    <Notice
      {...text.olderSession}
      actions={[
        { label: text.toDebrief, run: () => go({ page: 'debrief', session: id }) },
        { label: text.exportRaw, run: save },
        { label: text.toLibrary, run: () => go(LIBRARY) },
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
  const save = () => void saveSession(workspace, id).then((name) => announce(text.saved(name)));
  return (
    <Notice
      title={text.refused.title}
      text={text.refused.text}
      actions={[
        { label: text.exportRaw, run: save },
        { label: text.toLibrary, run: () => go(LIBRARY) },
      ]}
    >
      <p>
        <strong>{text.refused.where(trouble.line)}:</strong> {trouble.message}
      </p>
    </Notice>
  );
}
