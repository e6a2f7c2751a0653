import type Phaser from 'phaser';
import type { Layout, TokenLayout } from '../geometry/layout.ts';
import type { MapToken } from '../geometry/map-view.ts';
import { boundsOfBoxes } from '../geometry/plane.ts';
import type { Sheet } from '../geometry/sheet.ts';
import { tokenRadius } from '../geometry/token-shape.ts';
import type { BoardView } from './board-view.ts';
import type { BoardChange } from './diff-view.ts';
import { paintTexture } from './layer.ts';
import { isTold, UNTOLD } from './paint-told.ts';
import { paintToken, paintTokenLabel } from './paint-token.ts';

interface Sprite {
  readonly box: Phaser.GameObjects.Container;
  readonly counter: Phaser.GameObjects.Image;
  readonly label: Phaser.GameObjects.Image;
  written: string; // what its label was painted from
}

const DEPTH = 40;

/** The counters on the map, one container each: the counter itself and what is written beside it. */
export class TokenSprites {
  readonly #scene: Phaser.Scene;
  readonly #sprites = new Map<string, Sprite>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** `time` is how long a move takes, in milliseconds; 0 cuts. */
  show(view: BoardView, layout: Layout, sheet: Sheet, change: BoardChange, time: number, repaint: boolean): void {
    for (const id of change.left) this.#remove(id, time);
    for (const token of view.tokens) {
      const laid = layout.tokens.get(token.id);
      if (laid === undefined) continue;
      const isNew = !this.#sprites.has(token.id);
      const worn = this.#sprites.get(token.id)?.written !== writtenBeside(token, laid);
      if (isNew || repaint || worn || change.redrawn.includes(token.id)) this.#draw(token, laid, view, sheet);
      const strength = isTold(view, { kind: 'token', id: token.id }) ? 1 : UNTOLD;
      this.#place(token, laid, sheet, isNew || repaint ? 0 : time);
      this.#sprites.get(token.id)?.box.setAlpha(strength);
      if (isNew && time > 0) this.#appear(token.id, strength, time);
    }
  }

  #draw(token: MapToken, laid: TokenLayout, view: BoardView, sheet: Sheet): void {
    const half = Math.ceil((tokenRadius(sheet.em) * 1.1 + 1) * sheet.scale + 10 * sheet.pixel);
    const counter = paintTexture(this.#scene, [2 * half, 2 * half], [half, half], sheet, view.theme, (ink) =>
      paintToken(ink, token.kind, tokenRadius(ink.em)),
    );
    const label = this.#paintLabel(token, laid, view, sheet);
    this.#put(token.id, counter, label, writtenBeside(token, laid));
  }

  /** A token whose label gave way has an empty one. */
  #paintLabel(token: MapToken, { label }: TokenLayout, view: BoardView, sheet: Sheet): string {
    const box = boundsOfBoxes(label?.boxes ?? []);
    const wide = Math.ceil(((box.right - box.left) / 2 + sheet.em) * sheet.scale);
    const high = Math.ceil(((box.bottom - box.top) / 2 + 0.6 * sheet.em) * sheet.scale);
    return paintTexture(this.#scene, [2 * wide, 2 * high], [wide, high], sheet, view.theme, (ink) => {
      if (label !== null) paintTokenLabel(ink, token, label.form);
    });
  }

  #put(id: string, counter: string, label: string, written: string): void {
    const old = this.#sprites.get(id);
    if (old === undefined) {
      const images = { label: this.#scene.add.image(0, 0, label), counter: this.#scene.add.image(0, 0, counter) };
      const box = this.#scene.add.container(0, 0, [images.label, images.counter]).setDepth(DEPTH);
      this.#sprites.set(id, { box, ...images, written });
      return;
    }
    const worn = [old.counter.texture.key, old.label.texture.key];
    old.counter.setTexture(counter);
    old.label.setTexture(label);
    old.written = written;
    for (const key of worn) this.#scene.textures.remove(key);
  }

  #place(token: MapToken, { at, label: written }: TokenLayout, sheet: Sheet, time: number): void {
    const sprite = this.#sprites.get(token.id);
    if (sprite === undefined) return;
    const label = written?.form.label ?? [0, 0];
    // Whole pixels, or the lettering blurs.
    const whole = (value: number) => Math.round(value);
    const goal = { x: whole(sheet.left + at[0] * sheet.scale), y: whole(sheet.top + at[1] * sheet.scale) };
    sprite.label.setPosition(whole(label[0] * sheet.scale), whole(label[1] * sheet.scale));
    this.#scene.tweens.killTweensOf(sprite.box);
    if (time === 0) sprite.box.setPosition(goal.x, goal.y);
    else this.#scene.tweens.add({ targets: sprite.box, ...goal, duration: time, ease: 'Cubic.easeInOut' });
  }

  #appear(id: string, alpha: number, time: number): void {
    const box = this.#sprites.get(id)?.box;
    if (box === undefined) return;
    box.setAlpha(0);
    this.#scene.tweens.add({ targets: box, alpha, duration: time });
  }

  #remove(id: string, time: number): void {
    const sprite = this.#sprites.get(id);
    if (sprite === undefined) return;
    this.#sprites.delete(id);
    const keys = [sprite.counter.texture.key, sprite.label.texture.key];
    const gone = () => {
      sprite.box.destroy();
      for (const key of keys) this.#scene.textures.remove(key);
    };
    this.#scene.tweens.killTweensOf(sprite.box);
    if (time === 0) gone();
    else this.#scene.tweens.add({ targets: sprite.box, alpha: 0, duration: time, onComplete: gone });
  }
}

/** All that decides how the label of a token looks. */
const writtenBeside = ({ label, state }: MapToken, laid: TokenLayout): string =>
  JSON.stringify([label, state, laid.label?.form.lines, laid.label?.form.stateLines]);
