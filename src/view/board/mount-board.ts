import type { BoardHandle, BoardOptions } from './board-handle.ts';
import type { BoardClick, BoardView } from './board-view.ts';

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
