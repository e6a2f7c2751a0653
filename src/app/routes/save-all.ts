// Everything of a session in one archive, from its debrief or from the list of sessions.

import type { SheetModel } from '../../sheets/debrief/sheet-model.ts';
import { say } from '../../text/say.ts';
import { tellSaved } from '../sessions/save-session.ts';
import type { Workspace } from '../sessions/workspace.ts';
import { DebriefScreen } from './debrief-screen.ts';
import type { OpenDebrief } from './open-debrief.ts';

/** With the whole timeline. */
export const wholeModel = async ({ model, timeline }: OpenDebrief): Promise<SheetModel> => ({
  ...model,
  timeline: await timeline(),
});

/** Gives back the name of the file. */
export async function saveAll(debrief: OpenDebrief): Promise<string> {
  const [{ saveArchive }, { content }, model] = await Promise.all([
    import('../sessions/save-archive.ts'),
    debrief.log(),
    wholeModel(debrief),
  ]);
  return saveArchive({ model, named: debrief.named, log: content });
}

/** The same of a session that is not being debriefed, and says how it goes. Rejects where the code or the words cannot be fetched. */
export async function saveAllOf(workspace: Workspace, id: string, announce: (text: string) => void): Promise<void> {
  const [{ openDebrief }] = await Promise.all([import('./open-debrief.ts'), DebriefScreen.prepare()]); // its words
  announce(say('debrief.screen.packing'));
  const debrief = await openDebrief(workspace, id).catch(() => null);
  if (debrief === null || debrief === 'gone' || 'trouble' in debrief) return announce(say('debrief.screen.not_packed'));
  try {
    const name = await saveAll(debrief);
    tellSaved(workspace, id);
    announce(say('app.saved', { name }));
  } catch {
    announce(say('debrief.screen.not_packed'));
  } finally {
    debrief.end();
  }
}
