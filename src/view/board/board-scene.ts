/**
 * The board as a function of its view: `show(view)` compares it with the last one, paints what differs and lets tokens
 * walk. It holds no rule and no text of its own. When nothing moves the loop sleeps, so an idle map costs nothing.
 */
import Phaser from 'phaser';
import { type Layout, layOut } from '../geometry/layout.ts';
import { type Sheet, toMap } from '../geometry/sheet.ts';
import type { MapView } from '../geometry/map-view.ts';
import { slipsOf } from '../geometry/slip.ts';
import { thinOut } from '../geometry/thin-out.ts';
import { signsOn } from '../geometry/told-signs.ts';
import type { BoardClick, BoardTarget, BoardView } from './board-view.ts';
import { sameTarget } from './board-view.ts';
import { type BoardChange, diffView, lettersMoved } from './diff-view.ts';
import { hitTest } from './hit-test.ts';
import { Layer } from './layer.ts';
import { paintGround } from './paint-ground.ts';
import { paintLettering } from './paint-lettering.ts';
import { paintMarks } from './paint-marks.ts';
import { paintRoutes } from './paint-routes.ts';
import { paintSign } from './paint-sign.ts';
import { paintSlip } from './paint-slip.ts';
import { paintTold } from './paint-told.ts';
import { TokenSprites } from './token-sprites.ts';

const MOVE = 400; // milliseconds
const FADE = 350;
const FRAMES_BEFORE_SLEEP = 4;

interface Layers {
  readonly ground: Layer;
  readonly routes: Layer;
  readonly marks: Layer;
  readonly lettering: Layer;
  readonly veil: Layer;
  readonly tokens: TokenSprites;
  readonly slips: Layer;
}

/** What an actor that is told of does stands on a slip beside it, if it has no room on the map. */
const toldActors = ({ told = [] }: BoardView): readonly BoardTarget[] => told.filter(({ kind }) => kind === 'token');

/** All that has to have a place. */
const whole = (view: BoardView, em: number): MapView => (view.laidAs === undefined ? view : thinOut(view.laidAs, em));

export class BoardScene extends Phaser.Scene {
  #layers: Layers | null = null;
  #sheet: Sheet | null = null;
  #told: BoardView | null = null; // as the caller gave it
  #view: BoardView | null = null; // as it is written on a sheet of this size
  #layout: Layout | null = null;
  #laidAt = 0; // em of that layout
  #hovered: BoardTarget | null = null;
  #focused: BoardTarget | null = null;
  #idleFrames = 0;

  constructor() {
    super('board');
  }

  create(): void {
    this.#layers = {
      ground: new Layer(this, 0, true),
      routes: new Layer(this, 10, false),
      marks: new Layer(this, 20, false),
      lettering: new Layer(this, 30, false),
      veil: new Layer(this, 35, false),
      tokens: new TokenSprites(this),
      slips: new Layer(this, 50, false),
    };
    // A lost context comes back with blank textures; Phaser never calls shutdown() on its own account.
    const restore = () => this.repaint();
    this.game.renderer.on('restorewebgl', restore);
    this.events.once('shutdown', () => {
      this.game.renderer.off('restorewebgl', restore);
      this.#layers = null;
    });
    this.repaint();
  }

  override update(): void {
    this.#idleFrames = this.tweens.getTweens().length > 0 ? 0 : this.#idleFrames + 1;
    if (this.#idleFrames > FRAMES_BEFORE_SLEEP) this.game.loop.sleep();
  }

  show(view: BoardView): void {
    this.#told = view;
    if (this.#sheet === null) return; // not unfolded yet; resize() will come
    const next = thinOut(view, this.#sheet.em);
    const change = diffView(this.#view, next);
    this.#view = next;
    this.#apply(change, false);
  }

  resize(sheet: Sheet): void {
    this.#sheet = sheet;
    this.repaint();
  }

  /** Everything anew and at once: another size, fonts that have come, a context that was lost. */
  repaint(): void {
    if (this.#told === null || this.#sheet === null) return;
    const { em } = this.#sheet;
    const next = thinOut(this.#told, em);
    // Where everything stands takes longest to find, and does not hang on the size of the sheet alone.
    const arranged = this.#laidAt !== em || diffView(this.#view, next).arranged;
    this.#view = next;
    this.#apply({ ...diffView(null, next), arranged }, true);
  }

  focus(target: BoardTarget | null): void {
    if (sameTarget(this.#focused, target)) return;
    this.#focused = target;
    this.#paintMarks();
  }

  hover(target: BoardTarget | null): void {
    if (sameTarget(this.#hovered, target)) return;
    this.#hovered = target;
    this.#paintMarks();
  }

  /** What lies under a CSS pixel of the canvas. */
  at(cssX: number, cssY: number): BoardClick {
    if (this.#view === null || this.#layout === null || this.#sheet === null) return { kind: 'nothing' };
    const [x, y] = toMap(this.#sheet, cssX, cssY);
    return hitTest(this.#view, this.#layout, x, y, this.#sheet.em);
  }

  #apply(change: BoardChange, atOnce: boolean): void {
    const [sheet, view] = [this.#sheet, this.#view];
    if (sheet === null || view === null) return;
    const before = this.#layout;
    if (before === null || change.arranged) this.#layout = layOut(whole(view, sheet.em), sheet.em);
    this.#laidAt = sheet.em;
    const on = this.#table();
    if (on === null) return;
    const { layers, layout } = on;
    const still = atOnce || view.reducedMotion;
    const fade = still ? 0 : FADE;
    if (change.ground) layers.ground.paint(sheet, view.theme, fade, (ink) => paintGround(ink, view, layout));
    if (change.routes) layers.routes.paint(sheet, view.theme, fade, (ink) => paintRoutes(ink, view, layout));
    const lettered = change.lettering || (before !== null && lettersMoved(before, layout));
    if (lettered) layers.lettering.paint(sheet, view.theme, fade, (ink) => paintLettering(ink, view, layout));
    layers.tokens.show(view, layout, sheet, change, still ? 0 : MOVE, atOnce);
    if (change.marks) this.#paintMarks();
    else if (change.routes) this.#paintVeil();
    this.#wake();
  }

  /** All that is needed to paint; null while something of it is not there yet, or no more. */
  #table() {
    const [layers, sheet, view, layout] = [this.#layers, this.#sheet, this.#view, this.#layout];
    return layers === null || sheet === null || view === null || layout === null
      ? null
      : { layers, sheet, view, layout };
  }

  #paintMarks(): void {
    const on = this.#table();
    if (on === null) return;
    const { layers, sheet, view, layout } = on;
    const marks = { hovered: this.#hovered, focused: this.#focused };
    layers.marks.paint(sheet, view.theme, 0, (ink) => paintMarks(ink, view, layout, marks));
    this.#paintVeil();
    this.#paintSlips();
    this.#wake();
  }

  /** Where the pointer is, and the keyboard, is seen through it. */
  #paintVeil(): void {
    const on = this.#table();
    if (on === null) return;
    const { layers, sheet, view, layout } = on;
    const marks = { hovered: this.#hovered, focused: this.#focused };
    if ((view.told ?? []).length === 0) layers.veil.clear();
    else
      layers.veil.paint(sheet, view.theme, 0, (ink) => {
        paintTold(ink, view, layout);
        paintMarks(ink, view, layout, marks);
      });
  }

  /** What gave way on the map, for as long as somebody looks at it, and which way went what is told of. */
  #paintSlips(): void {
    const on = this.#table();
    if (on === null) return;
    const { layers, sheet, view, layout } = on;
    const looked = this.#hovered ?? this.#focused ?? view.selected;
    const slips = slipsOf(this.#told ?? view, layout, looked === null ? toldActors(view) : [looked], sheet.em);
    const signs = signsOn(view, layout, view.told ?? [], sheet.em);
    if (slips.length + signs.length === 0) layers.slips.clear();
    else
      layers.slips.paint(sheet, view.theme, 0, (ink) => {
        for (const slip of slips) paintSlip(ink, slip);
        for (const sign of signs) paintSign(ink, sign);
      });
  }

  #wake(): void {
    this.#idleFrames = 0;
    if (!this.game.loop.running) this.game.loop.wake();
  }
}
