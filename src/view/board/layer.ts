import type Phaser from 'phaser';
import type { Sheet } from '../geometry/sheet.ts';
import type { ThemeName } from '../theme/tokens.ts';
import { type Ink, paletteOf } from './ink.ts';

let made = 0;

/** A texture of whole device pixels, painted with the pen of the board in map units around `origin`. */
export function paintTexture(
  scene: Phaser.Scene,
  size: readonly [number, number],
  origin: readonly [number, number],
  sheet: Sheet,
  theme: ThemeName,
  paint: (ink: Ink) => void,
): string {
  made += 1;
  const key = `sheet-${made}`;
  const texture = scene.textures.createCanvas(key, size[0], size[1]);
  if (texture === null) return '__MISSING';
  const ctx = texture.getContext();
  ctx.setTransform(sheet.scale, 0, 0, sheet.scale, origin[0], origin[1]);
  paint({ ctx, colours: paletteOf(theme), theme, em: sheet.em, nib: sheet.nib, pixel: sheet.pixel });
  texture.refresh();
  return key;
}

/** One sheet of tracing paper over the whole board; painting it anew fades the old one out under the new one. */
export class Layer {
  readonly #scene: Phaser.Scene;
  readonly #depth: number;
  readonly #opaque: boolean;
  #image: Phaser.GameObjects.Image | null = null;

  constructor(scene: Phaser.Scene, depth: number, opaque: boolean) {
    this.#scene = scene;
    this.#depth = depth;
    this.#opaque = opaque;
  }

  paint(sheet: Sheet, theme: ThemeName, fade: number, paint: (ink: Ink) => void): void {
    const size = [sheet.width, sheet.height] as const;
    const key = paintTexture(this.#scene, size, [sheet.left, sheet.top], sheet, theme, paint);
    const old = this.#image;
    const fresh = this.#scene.add.image(0, 0, key).setOrigin(0).setDepth(this.#depth);
    this.#image = fresh;
    if (old === null || fade === 0) {
      if (old !== null) this.#discard(old);
      return;
    }
    fresh.setAlpha(0);
    this.#scene.tweens.add({ targets: fresh, alpha: 1, duration: fade, onComplete: () => this.#discard(old) });
    if (!this.#opaque) this.#scene.tweens.add({ targets: old, alpha: 0, duration: fade });
  }

  clear(): void {
    if (this.#image !== null) this.#discard(this.#image);
    this.#image = null;
  }

  #discard(image: Phaser.GameObjects.Image): void {
    const key = image.texture.key;
    image.destroy();
    this.#scene.textures.remove(key);
  }
}
