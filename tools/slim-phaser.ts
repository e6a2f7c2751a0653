/**
 * Phaser with what the board uses of it: its own sources, of which its one built file has all, put together from another beginning.
 * The board draws pictures in containers, moves them and fades them; no sound, no physics, no loader, no input of its own.
 *
 * Where Phaser is asked for by another name than `phaser` (its types, the yardsticks of the bench), it is whole.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCES = `${dirname(createRequire(import.meta.url).resolve('phaser/package.json')).replaceAll('\\', '/')}/src/`;
/** Ours, as the licences of the bundle are told. */
const BEGINNING = `${fileURLToPath(import.meta.url).replaceAll('\\', '/')}?phaser`;

/** What is said of each is told to Phaser's managers when it is loaded; the scene looks for it there. */
const PLUGINS = [
  'cameras/2d/CameraManager',
  'data/DataManagerPlugin',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'gameobjects/container/ContainerFactory',
  'gameobjects/image/ImageFactory',
  'scene/ScenePlugin',
  'time/Clock',
  'tweens/TweenManager',
];

const PARTS = {
  Extend: 'utils/object/Extend',
  CONST: 'const',
  CanvasPool: 'display/canvas/CanvasPool',
  Game: 'core/Game',
  Scene: 'scene/Scene',
  SCALE: 'scale/const',
};

/** Its parts need each other: begun from one of them, another would be built on what is not there yet. */
const FIRST = 'renderer/index';

const CODE = [
  `import '${SOURCES}${FIRST}.js';`,
  ...Object.entries(PARTS).map(
    ([name, path]) => `import ${name} from '${SOURCES}${path}${path === 'scale/const' ? '/index' : ''}.js';`,
  ),
  ...PLUGINS.map((path) => `import '${SOURCES}${path}.js';`),
  'export default Extend(false, { Display: { Canvas: { CanvasPool } }, Game, Scene, Scale: { NONE: SCALE.SCALE_MODE.NONE } }, CONST);',
].join('\n');

/** As Phaser's own build answers them; both renderers, and no sound. */
const ASKED: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

export function slimPhaser(): Plugin {
  return {
    name: 'slim-phaser',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? BEGINNING : null),
    load: (id) => (id === BEGINNING ? CODE : null),
    transform(code, id) {
      if (!id.startsWith(SOURCES)) return null;
      return {
        code: code.replace(/\btypeof ([A-Z][A-Z\d_]+)\b/g, (asked, name: string) => String(ASKED[name] ?? asked)),
        map: null,
      };
    },
  };
}
