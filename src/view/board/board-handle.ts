import type { BoardTarget, BoardView } from './board-view.ts';

export interface BoardOptions {
  /** `canvas` for tests; otherwise WebGL where it draws in time. */
  readonly renderer?: 'auto' | 'canvas';
  /** The first picture stands. */
  readonly onReady?: () => void;
  /** The board could not be loaded or started; the twin still serves. */
  readonly onFailure?: (reason: unknown) => void;
}

export interface BoardHandle {
  show(view: BoardView): void;
  /** Draws the keyboard's focus ring on the map while a button of the twin has the focus. */
  focus(target: BoardTarget | null): void;
  destroy(): void;
}
