/**
 * What a table needs, made ready while somebody fills in its set-up: code fetched and run, the scenario compiled, the store open. A piece
 * at a time, and each only when the page has nothing else to do. What cannot be had now is asked for again when the session is begun, and
 * missed there.
 */
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { whenIdle } from '../../screens/common/when-idle.ts';
import type { Workspace } from '../sessions/workspace.ts';
import { fetchMap, PlayScreen } from './play-screen.ts';
import { PlayRoute } from './play-route.ts';

const LATEST = 2000; // milliseconds

/** Returns what stops it. */
export function prepareTable(workspace: Workspace, scenario: Scenario): () => void {
  let wanted = true;
  const pieces: readonly (() => Promise<unknown>)[] = [
    async () => (await import('../sessions/begin-session.ts')).prepare(scenario),
    () => import('../sessions/store-new.ts'),
    () => import('../windows/desk-of.ts'),
    PlayRoute.prepare,
    workspace.store,
    PlayScreen.prepare,
    fetchMap,
  ];
  const prepare = async () => {
    for (const piece of pieces) {
      await whenIdle(LATEST);
      if (!wanted) return;
      await piece().catch(() => undefined);
    }
  };
  void prepare();
  return () => {
    wanted = false;
  };
}
