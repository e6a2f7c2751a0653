import { say } from '../../text/say.ts';
import { Notice } from '../frame/Notice.tsx';
import type { LogTrouble } from '../sessions/resume-session.ts';
import { saveSession } from '../sessions/save-session.ts';
import { LIBRARY } from './route.ts';
import type { RouteProps } from './route-props.ts';

export interface DamagedSessionProps extends RouteProps {
  readonly id: string;
  readonly trouble: LogTrouble;
}

/** Why a stored session is refused, and what is stored of it as a file. */
export function DamagedNotice({ workspace, id, go, announce, trouble }: DamagedSessionProps) {
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
