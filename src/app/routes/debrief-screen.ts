// The debrief's screen, as its route shows it and as whoever is about to open one has it ready.

import { VERDICT_AREAS } from '../../text/load-words.ts';
import { withWords } from './with-words.tsx';

export const DebriefScreen = withWords(
  ['board', 'chart', 'claim', 'debrief', 'domain', 'fact', 'ladder', 'value', 'why', ...VERDICT_AREAS],
  async () => (await import('../../screens/debrief/DebriefScreen.tsx')).DebriefScreen,
);
