import type { BoardClick, BoardTarget, BoardView } from './board-view.ts';

export interface BoardOptions {
  /** `canvas` for tests and for machines whose WebGL is emulated; otherwise the browser decides. */
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

/**
 * Puts a board into an element. Phaser is fetched only now; what is shown meanwhile is kept, and the last of it painted
 * when the board stands. Safe to destroy at any time.
 */
export function mountBoard(
  host: HTMLElement,
  onClick: (click: BoardClick) => void,
  options: BoardOptions = {},
): BoardHandle {
  let board: BoardHandle | null = null;
  let waiting: BoardView | null = null;
  let destroyed = false;
  import('./run-board.ts')
    .then(({ runBoard }) => {
      if (destroyed) return;
      board = runBoard(host, onClick, options);
      if (waiting !== null) board.show(waiting);
    })
    .catch((reason: unknown) => options.onFailure?.(reason));
  return {
    show(view) {
      waiting = view;
      board?.show(view);
    },
    focus: (target) => board?.focus(target),
    destroy() {
      destroyed = true;
      board?.destroy();
    },
  };
}
