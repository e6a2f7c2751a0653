import type { Session } from '../../core/engine/session.ts';
import { inSlices } from './in-slices.ts';
import type { Workspace } from './workspace.ts';
import type { LogTrouble } from './resume-session.ts';

export type OpenedSession =
  /** `cut`: the last line was cut short, and the session is that of the lines before it */
  | { readonly state: 'ready'; readonly session: Session; readonly cut: boolean }
  | { readonly state: 'refused'; readonly trouble: LogTrouble }
  /** recorded in an older format: it can be debriefed and saved, not gone on with */
  | { readonly state: 'older' }
  | { readonly state: 'missing' };

/** Reads a stored session and plays it again, in slices between which the page answers. `onChecking` is told when that begins. */
export async function openStored(workspace: Workspace, id: string, onChecking: () => void): Promise<OpenedSession> {
  const text = await storedLog(workspace, id);
  if (text === '') return { state: 'missing' };
  const { resumeInSteps } = await import('./resume-session.ts');
  onChecking();
  await nextPicture();
  const resumed = await inSlices(resumeInSteps(text));
  if (!resumed.ok) return { state: 'refused', trouble: resumed.trouble };
  const { session, cut } = resumed;
  return session.original === undefined ? { state: 'ready', session, cut } : { state: 'older' };
}

/** Before it is gone on with: what was cut short would be in the way of the next line. */
export async function mendStored(workspace: Workspace, id: string, { records }: Session): Promise<void> {
  await (await workspace.store()).cutFrom(id, records.length);
}

/** Empty when there is none, or no storage at all. */
export async function storedLog(workspace: Workspace, id: string): Promise<string> {
  try {
    return await (await workspace.store()).log(id);
  } catch {
    return '';
  }
}

/** Work that keeps the page busy waits until what was said is drawn. A page in the background draws nothing. */
export const nextPicture = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
