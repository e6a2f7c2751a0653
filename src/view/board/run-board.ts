/** The heavy half of the board: loaded on demand, it brings Phaser with it. */
import Phaser from 'phaser';
import { fitSheet, type Sheet } from '../geometry/sheet.ts';
import { afterPaint } from './after-paint.ts';
import { BoardGame } from './board-game.ts';
import type { BoardHandle } from './board-handle.ts';
import { BoardScene } from './board-scene.ts';
import type { BoardClick, BoardTarget } from './board-view.ts';
import type { Renderer } from './choose-renderer.ts';
import { watchPixels } from './watch-pixels.ts';

const FACES = [
  "600 16px 'Source Sans 3'",
  "400 16px 'Source Sans 3'",
  "600 16px 'Source Serif 4'",
  "italic 400 16px 'Source Serif 4'",
];

function startGame(host: HTMLElement, scene: BoardScene, renderer: Renderer): Phaser.Game {
  return new BoardGame({
    type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
    parent: host,
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    transparent: true,
    banner: false,
    scene,
    scale: { mode: Phaser.Scale.NONE },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { antialias: true, powerPreference: 'low-power' },
  });
}

/** Fits the sheet into its room, when that is another than it was: a look at it tells its size once for nothing. */
function fitter(host: HTMLElement, game: Phaser.Game, scene: BoardScene): () => void {
  let before = '';
  return () => {
    const sheet = sheetIn(host);
    const now = JSON.stringify(sheet);
    if (now === before) return;
    before = now;
    // In this order: `resize` alone leaves the canvas as wide on the page as it was, and `setZoom` makes it follow.
    game.scale.resize(sheet.width, sheet.height);
    game.scale.setZoom(1 / sheet.pixel);
    scene.resize(sheet);
  };
}

function sheetIn(host: HTMLElement): Sheet {
  const pixel = Math.min(2, Math.max(1, window.devicePixelRatio));
  const rootEm = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return fitSheet(host.clientWidth, host.clientHeight, pixel, rootEm);
}

/** The mouse and the finger; the keyboard has the twin. Returns what takes the listeners away again. */
function listen(canvas: HTMLCanvasElement, scene: BoardScene, onClick: (click: BoardClick) => void): () => void {
  const target = (event: PointerEvent): BoardTarget | null => {
    const box = canvas.getBoundingClientRect();
    const click = scene.at(event.clientX - box.left, event.clientY - box.top);
    return click.kind === 'nothing' ? null : click;
  };
  const move = (event: PointerEvent) => {
    const over = event.pointerType === 'touch' ? null : target(event);
    canvas.classList.toggle('board-canvas-over', over !== null);
    scene.hover(over);
  };
  const leave = () => scene.hover(null);
  const click = (event: MouseEvent) => onClick(target(event as PointerEvent) ?? { kind: 'nothing' });
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('click', click);
  return () => {
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerleave', leave);
    canvas.removeEventListener('click', click);
  };
}

export function runBoard(
  host: HTMLElement,
  onClick: (click: BoardClick) => void,
  renderer: Renderer,
  onReady: () => void,
): BoardHandle {
  const scene = new BoardScene();
  const game = startGame(host, scene, renderer);
  let release = () => {};
  let destroyed = false;
  const fit = fitter(host, game, scene);
  let takeBack = () => {};
  const observer = new ResizeObserver(() => {
    takeBack();
    takeBack = afterPaint(fit);
  });
  game.events.once('ready', () => {
    if (destroyed) return; // taken away before it was there
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.classList.add('board-canvas');
    const takeAway = [listen(game.canvas, scene, onClick), watchPixels(fit)];
    release = () => {
      for (const one of takeAway) one();
    };
    fit();
    observer.observe(host);
    onReady();
  });
  // The first sheet may be written in a fallback face; write it again when ours have come.
  Promise.all(FACES.map((face) => document.fonts.load(face))).then(
    () => destroyed || scene.repaint(),
    () => undefined, // a font that does not come is no reason to show no map
  );
  return {
    show: (view) => scene.show(view),
    focus: (target) => scene.focus(target),
    destroy() {
      destroyed = true;
      observer.disconnect();
      takeBack();
      release();
      game.destroy(true); // at its next step, so a sleeping game must be woken for it, in this order
      game.loop.wake();
    },
  };
}
