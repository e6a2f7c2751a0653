// The game that Phaser runs, and what of it Phaser 4.2 does not take away itself.

import Phaser from 'phaser';
import { heardWhile } from './heard-while.ts';

export class BoardGame extends Phaser.Game {
  /** Called once all its parts are there, so that what is asked for here at its end comes after the ends of its parts. */
  protected override start(): void {
    const hearNoMore = heardWhile(() => super.start());
    this.events.once('destroy', hearNoMore);
    this.events.once('destroy', () => giveBackCanvases(this));
  }
}

/**
 * The tile sprite of the textures is forgotten: what it drew on stays in the pool of canvases, which lives as long as the page, and
 * holds the scene, the element it stood in and with it the whole screen. The sprite is not destroyed, since the next game would not start.
 */
function giveBackCanvases({ textures }: Phaser.Game): void {
  Phaser.Display.Canvas.CanvasPool.remove(textures.tileSprite);
}
