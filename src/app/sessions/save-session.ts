import type { Workspace } from './workspace.ts';
import { download, fileName, LOG_TYPE } from './download.ts';

/** Saves the log of a session as a file: from memory where it is open, else as it is stored. Gives back the name of the file. */
export async function saveSession(workspace: Workspace, id: string): Promise<string> {
  const live = workspace.live.get(id)?.session() ?? workspace.logs.get(id);
  const { team, scenario } = live === undefined ? await namesOf(workspace, id) : namesIn(live.header);
  const text = live === undefined ? await (await workspace.store()).log(id) : (await writing()).writeLog(live);
  const name = fileName(team, scenario, new Date(), 'jsonl');
  download(name, text, LOG_TYPE);
  return name;
}

const writing = () => import('../../core/log/chain/write-log.ts');

const namesIn = (header: { readonly team: string; readonly scenario: { readonly id: string } }) => ({
  team: header.team,
  scenario: header.scenario.id,
});

async function namesOf(workspace: Workspace, id: string): Promise<{ team: string; scenario: string }> {
  return (await (await workspace.store()).row(id)) ?? { team: '', scenario: 'session' };
}
