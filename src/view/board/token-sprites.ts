import type Phaser from 'phaser';
import { labelHeight, type Layout, TOKEN_RADIUS } from '../geometry/layout.ts';
import type { MapToken } from '../geometry/map-view.ts';
import type { Sheet } from '../geometry/sheet.ts';
import type { BoardView } from './board-view.ts';
import type { BoardChange } from './diff-view.ts';
import { paintTexture } from './layer.ts';
import { paintToken, paintTokenLabel } from './paint-token.ts';

interface Sprite {
  readonly box: Phaser.GameObjects.Container;
  readonly counter: Phaser.GameObjects.Image;
  readonly label: Phaser.GameObjects.Image;
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
      const isNew = !this.#sprites.has(token.id);
      if (isNew || repaint || change.redrawn.includes(token.id)) this.#draw(token, view, sheet);
      this.#place(token, layout, sheet, isNew || repaint ? 0 : time);
      if (isNew && time > 0) this.#appear(token.id, time);
    }
  }

  #draw(token: MapToken, view: BoardView, sheet: Sheet): void {
    const half = Math.ceil((TOKEN_RADIUS * sheet.em * 1.1 + 1) * sheet.scale + 10 * sheet.pixel);
    const counter = paintTexture(this.#scene, [2 * half, 2 * half], [half, half], sheet, view.theme, (ink) =>
      paintToken(ink, token.kind, TOKEN_RADIUS * ink.em),
    );
    const em = sheet.em * sheet.scale;
    const wide = Math.ceil((Math.max(token.label.length, (token.state ?? '').length) * 0.34 + 1) * em);
    const high = Math.ceil((labelHeight(token) / 2 + 0.4) * em);
    const label = paintTexture(this.#scene, [2 * wide, 2 * high], [wide, high], sheet, view.theme, (ink) =>
      paintTokenLabel(ink, token),
    );
    this.#put(token.id, counter, label);
  }

  #put(id: string, counter: string, label: string): void {
    const old = this.#sprites.get(id);
    if (old === undefined) {
      const images = { label: this.#scene.add.image(0, 0, label), counter: this.#scene.add.image(0, 0, counter) };
      const box = this.#scene.add.container(0, 0, [images.label, images.counter]).setDepth(DEPTH);
      this.#sprites.set(id, { box, ...images });
      return;
    }
    const worn = [old.counter.texture.key, old.label.texture.key];
    old.counter.setTexture(counter);
    old.label.setTexture(label);
    for (const key of worn) this.#scene.textures.remove(key);
  }

  #place(token: MapToken, layout: Layout, sheet: Sheet, time: number): void {
    const sprite = this.#sprites.get(token.id);
    const settled = layout.tokens.get(token.id);
    if (sprite === undefined || settled === undefined) return;
    const { at, label } = settled;
    // Whole pixels, or the lettering blurs.
    const whole = (value: number) => Math.round(value);
    const goal = { x: whole(sheet.left + at[0] * sheet.scale), y: whole(sheet.top + at[1] * sheet.scale) };
    sprite.label.setPosition(whole(label[0] * sheet.scale), whole(label[1] * sheet.scale));
    this.#scene.tweens.killTweensOf(sprite.box);
    sprite.box.setAlpha(1);
    if (time === 0) sprite.box.setPosition(goal.x, goal.y);
    else this.#scene.tweens.add({ targets: sprite.box, ...goal, duration: time, ease: 'Cubic.easeInOut' });
  }

  #appear(id: string, time: number): void {
    const box = this.#sprites.get(id)?.box;
    if (box === undefined) return;
    box.setAlpha(0);
    this.#scene.tweens.add({ targets: box, alpha: 1, duration: time });
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
