// What a debrief needs, made ready by whoever is about to open one.

import { whenIdle } from '../../screens/common/when-idle.ts';
import { DebriefRoute } from './debrief-route.ts';

const LATEST = 1000; // milliseconds

/** Fetches and runs its code when the page has nothing else to do. What cannot be had now is asked for again when it is needed, and missed there. */
export async function prepareDebrief(): Promise<void> {
  await whenIdle(LATEST);
  const screen = async () => (await import('./debrief-screen.ts')).DebriefScreen.prepare();
  await Promise.all([
    DebriefRoute.prepare(),
    screen(),
    import('../reading/bring-in.ts'),
    import('./open-debrief.ts'),
  ]).catch(() => undefined);
}
