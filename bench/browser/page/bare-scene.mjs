// A bare Phaser scene as large as our board, with as many pictures in it: four sheets, one over the other, and a dozen counters with
// their labels. Nothing moves and nothing sleeps.
import Phaser from 'phaser';

const [WIDTH, HEIGHT] = [1280, 700];
const SHEETS = 4;
const COUNTERS = 12;

class Bare extends Phaser.Scene {
  create() {
    for (let n = 0; n < SHEETS; n++) this.add.image(0, 0, this.paint(`sheet-${n}`, WIDTH, HEIGHT)).setOrigin(0);
    for (let n = 0; n < COUNTERS; n++) {
      const parts = [
        this.add.image(0, 30, this.paint(`label-${n}`, 120, 30)),
        this.add.image(0, 0, this.paint(`counter-${n}`, 40, 40)),
      ];
      this.add.container(60 + n * 100, 350, parts);
    }
  }

  /**
   * @param {string} key
   * @param {number} width
   * @param {number} height
   */
  paint(key, width, height) {
    const texture = this.textures.createCanvas(key, width, height);
    const context = texture?.getContext();
    if (context) {
      context.fillStyle = '#35608a20';
      context.fillRect(2, 2, width - 4, height - 4);
      texture?.refresh();
    }
    return key;
  }
}

/** @param {string} renderer `canvas` or `webgl` */
export function startScene(renderer) {
  const host = document.createElement('div');
  document.body.append(host);
  const game = new Phaser.Game({
    type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
    parent: host,
    width: WIDTH,
    height: HEIGHT,
    transparent: true,
    banner: false,
    scene: new Bare('bare'),
    scale: { mode: Phaser.Scale.NONE },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { antialias: true, powerPreference: 'low-power' },
  });
  game.events.once('ready', () => {
    host.dataset.standing = 'standing';
  });
}
