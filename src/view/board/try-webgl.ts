// Runs in a worker: WebGL that hangs, hangs here. Says whether a picture came out; an exception is told to the page as an error.

import { drawOnce } from './draw-once.ts';

postMessage(drawOnce(new OffscreenCanvas(64, 64)));
