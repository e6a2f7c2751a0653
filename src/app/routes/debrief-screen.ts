// The debrief's screen, as its route shows it and as whoever is about to open one has it ready.

import { whenIdle } from '../../screens/common/when-idle.ts';
import { VERDICT_AREAS } from '../../text/load-words.ts';
import { withWords } from './with-words.tsx';

export const DebriefScreen = withWords(
  ['board', 'chart', 'claim', 'debrief', 'domain', 'fact', 'ladder', 'value', 'why', ...VERDICT_AREAS],
  async () => (await import('../../screens/debrief/DebriefScreen.tsx')).DebriefScreen,
);

const LATEST = 1000; // milliseconds

/** Fetches and runs its code when the page has nothing else to do. What cannot be had now is asked for again when it is needed, and missed there. */
export async function prepareDebrief(): Promise<void> {
  await whenIdle(LATEST);
  await Promise.all([DebriefScreen.prepare(), import('../reading/bring-in.ts'), import('./open-debrief.ts')]).catch(
    () => undefined,
  );
}
