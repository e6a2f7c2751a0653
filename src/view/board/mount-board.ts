import type { BoardHandle, BoardOptions } from './board-handle.ts';
import type { BoardClick, BoardView } from './board-view.ts';
import type * as RunBoard from './run-board.ts';
import { chooseRenderer, noMoreWebGl, type Renderer } from './choose-renderer.ts';

type Code = typeof RunBoard;

/** A board by WebGL that does not stand after so many milliseconds is begun again on canvas. */
const STANDS_IN = 4_000;

/** The code of the board, Phaser with it, and how it is to be drawn. Asked for beforehand, the first board of a page need not wait for either. */
export function fetchBoard(renderer: BoardOptions['renderer']): Promise<readonly [Code, Renderer]> {
  return Promise.all([import('./run-board.ts'), renderer === 'canvas' ? renderer : chooseRenderer()]);
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
  let limit: ReturnType<typeof setTimeout> | undefined;

  const onReady = () => {
    clearTimeout(limit);
    options.onReady?.();
  };
  const begin = (code: Code, renderer: Renderer) => {
    if (destroyed) return;
    if (renderer === 'webgl') limit = setTimeout(() => onCanvas(code), STANDS_IN);
    try {
      board = code.runBoard(host, onClick, renderer, onReady);
      if (waiting !== null) board.show(waiting);
    } catch (reason) {
      if (renderer === 'webgl') onCanvas(code);
      else options.onFailure?.(reason);
    }
  };
  const onCanvas = (code: Code) => {
    clearTimeout(limit);
    noMoreWebGl();
    board?.destroy();
    board = null;
    host.replaceChildren();
    begin(code, 'canvas');
  };

  fetchBoard(options.renderer).then(
    ([code, chosen]) => begin(code, chosen),
    (reason: unknown) => options.onFailure?.(reason),
  );
  return {
    show(view) {
      waiting = view;
      board?.show(view);
    },
    focus: (target) => board?.focus(target),
    destroy() {
      destroyed = true;
      clearTimeout(limit);
      board?.destroy();
    },
  };
}
