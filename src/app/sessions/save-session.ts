import type { Workspace } from './workspace.ts';
import { isDamaged } from './stored-session.ts';
import { fileName, type Named, save } from './download.ts';
import { LOG_TYPE } from './log-type.ts';
import { namesIn } from './names-in.ts';

/** The log of a session as a file to be saved. */
export interface LogFile {
  readonly name: string;
  readonly content: Blob;
}

/** From memory where it is open, else as it is stored. */
export async function logFile(workspace: Workspace, id: IDBValidKey): Promise<LogFile> {
  const opened = typeof id === 'string' ? workspace.logs.get(id) : undefined;
  if (opened !== undefined) return { name: opened.file.name, content: opened.file };
  const live = typeof id === 'string' ? workspace.live.get(id)?.session() : undefined;
  const named = live === undefined ? await namesOf(workspace, id) : namesIn(live.header);
  const text = live === undefined ? await (await workspace.store()).log(id) : (await writing()).writeLog(live);
  return { name: fileName(named, 'jsonl'), content: new Blob([text], { type: LOG_TYPE }) };
}

/** Saves the log as a file, and gives back its name. */
export async function saveSession(workspace: Workspace, id: IDBValidKey): Promise<string> {
  const { name, content } = await logFile(workspace, id);
  save(name, content);
  tellSaved(workspace, id);
  return name;
}

/** What was in memory alone is in a file now. */
export function tellSaved(workspace: Workspace, id: IDBValidKey): void {
  if (typeof id === 'string') workspace.live.get(id)?.saved();
}

const writing = () => import('../../core/log/chain/write-log.ts');

async function namesOf(workspace: Workspace, id: IDBValidKey): Promise<Named> {
  const row = await (await workspace.store()).row(id);
  if (row !== undefined && !isDamaged(row)) return row;
  return { team: row?.team ?? '', scenario: row?.title ?? 'session', at: '' };
}
