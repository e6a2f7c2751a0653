import type { Workspace } from './workspace.ts';
import { isDamaged } from './stored-session.ts';
import { download, fileName, type Named, save } from './download.ts';
import { LOG_TYPE } from './log-type.ts';
import { namesIn } from './names-in.ts';

/** Saves the log of a session as a file: from memory where it is open, else as it is stored. Gives back the name of the file. */
export async function saveSession(workspace: Workspace, id: IDBValidKey): Promise<string> {
  const opened = typeof id === 'string' ? workspace.logs.get(id) : undefined;
  if (opened !== undefined) {
    save(opened.file.name, opened.file);
    return opened.file.name;
  }
  const live = typeof id === 'string' ? workspace.live.get(id)?.session() : undefined;
  const named = live === undefined ? await namesOf(workspace, id) : namesIn(live.header);
  const text = live === undefined ? await (await workspace.store()).log(id) : (await writing()).writeLog(live);
  const name = fileName(named, 'jsonl');
  download(name, text, LOG_TYPE);
  if (typeof id === 'string') workspace.live.get(id)?.saved();
  return name;
}

const writing = () => import('../../core/log/chain/write-log.ts');

async function namesOf(workspace: Workspace, id: IDBValidKey): Promise<Named> {
  const row = await (await workspace.store()).row(id);
  if (row !== undefined && !isDamaged(row)) return row;
  return { team: row?.team ?? '', scenario: row?.title ?? 'session', at: '' };
}
