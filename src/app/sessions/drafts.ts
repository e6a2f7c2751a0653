import { type Drafts, draftsFrom } from '../../screens/play/common/drafts.ts';
import { dropTyped, justTyped, setDownTyped } from './just-typed.ts';
import type { Workspace } from './workspace.ts';

/** Those of a session that is looked at only: nothing is read, nothing is kept. */
export const noDrafts = (): Drafts => draftsFrom([], () => undefined);

/** What was typed in this session and not sent. Without storage, or where it has no room, it is in memory only. */
export async function openDrafts(workspace: Workspace, id: string): Promise<Drafts> {
  const [stored, last] = [await storedDrafts(workspace, id), justTyped(id)];
  const keep = keepingIn(workspace, id);
  for (const [name, value] of last) keep(name, value);
  return draftsFrom([...stored, ...last], keep);
}

/** Those of a session that was just begun. */
export const newDrafts = (workspace: Workspace, id: string): Drafts => draftsFrom([], keepingIn(workspace, id));

async function storedDrafts(workspace: Workspace, id: string): Promise<readonly (readonly [string, unknown])[]> {
  try {
    return await (await workspace.store()).drafts(id);
  } catch {
    return [];
  }
}

/** Each is written as it is typed, so that a page that is closed at the next moment has it. What could not be kept waits for the next. */
function keepingIn(workspace: Workspace, id: string): Drafts['write'] {
  const waiting = new Map<string, unknown>();
  const keep = async (name: string, value: unknown): Promise<void> => {
    const kept = await (await workspace.store()).keepDraft(id, name, value);
    if (kept === 'kept' && waiting.get(name) === value) waiting.delete(name);
    if (kept === 'gone') dropTyped(id);
    else setDownTyped(id, waiting);
  };
  return (name, value) => {
    if (workspace.wiped.has(id)) return;
    waiting.set(name, value);
    setDownTyped(id, waiting);
    for (const [one, last] of waiting) keep(one, last).catch(() => undefined);
  };
}
