// A turn that is not played, for what is shown beside one.

import { vi } from 'vitest';
import type { PlayedTurn } from './use-played-turn.ts';

export const NOT_PLAYED: PlayedTurn = {
  steps: [],
  at: null,
  kinds: null,
  told: undefined,
  start: vi.fn(),
  stop: vi.fn(),
  point: vi.fn(),
};
