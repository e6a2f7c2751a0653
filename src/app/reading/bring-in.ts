import { type FileOutcome, isForDebrief } from '../../screens/library/import-outcome.ts';
import type { Route } from '../routes/route.ts';
import { FROM_FILE } from '../sessions/from-file.ts';
import { randomId } from '../sessions/random.ts';
import { roomTime } from '../sessions/room-clock.ts';
import type { Workspace } from '../sessions/workspace.ts';
import type { Reader } from './reader.ts';
import type { RunningReader } from './start-reader.ts';

/**
 * What was read of a file is gone on with: the workspace holds a scenario, and a session to be debriefed; one to go on with is stored
 * under an id of its own. Rejects where the reader is gone.
 */
export async function bringIn(
  workspace: Workspace,
  { reader, files }: { readonly reader: RunningReader; readonly files: readonly File[] },
  file: number,
  outcome: FileOutcome | undefined,
): Promise<Route> {
  if (outcome?.kind === 'scenario') {
    const scenario = await reader.scenario(file);
    const name = FROM_FILE + scenario.id;
    workspace.scenarios.set(name, scenario);
    return { page: 'setup', scenario: name };
  }
  if (outcome?.kind !== 'log') throw new Error('neither a scenario nor a log');
  const id = randomId();
  if (isForDebrief(outcome)) {
    const own = files[file];
    if (own === undefined) throw new Error(`no file ${file}`);
    workspace.logs.set(id, { file: own, whose: outcome.whose, open: { reader, at: file } });
    return { page: 'debrief', session: id };
  }
  await goOn(workspace, reader, file, id);
  return { page: 'play', session: id };
}

async function goOn(workspace: Workspace, reader: Reader, file: number, id: string): Promise<void> {
  const at = roomTime();
  const { askToKeep, storeNew } = await import('../sessions/store-new.ts');
  try {
    await reader.store(file, id, at);
    workspace.tabs.tell({ kind: 'changed' });
    askToKeep();
  } catch {
    // Nothing can be stored: it is in memory only, and the page says so.
    const [{ playAgain }, { toBeStored }] = await Promise.all([
      import('../sessions/resume-session.ts'),
      import('../sessions/begin-session.ts'),
    ]);
    const played = playAgain(await reader.log(file));
    if (!played.ok) throw new Error(`read, but not played again: line ${played.trouble.line}`);
    await storeNew(workspace, id, played.session, toBeStored(played.session, id, played.session.header.at ?? at));
  }
}
