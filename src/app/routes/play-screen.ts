// The table's screen and what draws its map, as the route shows them and as the set-up before it has them ready.

import { rendererIn } from './renderer-in.ts';
import { withWords } from './with-words.tsx';

export const PlayScreen = withWords(
  ['board', 'cause', 'display', 'domain', 'ladder', 'paper', 'play', 'refusal', 'value'],
  async () => (await import('../../screens/play/PlayScreen.tsx')).PlayScreen,
);

export const fetchMap = async () =>
  (await import('../../view/board/mount-board.ts')).fetchBoard(rendererIn(location.search));
