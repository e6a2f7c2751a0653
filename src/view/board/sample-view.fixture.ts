import { SAMPLE_MAP } from '../geometry/sample-map.fixture.ts';
import type { BoardView } from './board-view.ts';

/** The sample map as the board is told it. */
export const SAMPLE_VIEW: BoardView = {
  ...SAMPLE_MAP,
  theme: 'light',
  reducedMotion: false,
  selected: null,
  dimmed: false,
};
