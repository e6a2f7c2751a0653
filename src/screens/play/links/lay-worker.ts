// Runs in a worker: the forces of the link chart.

import { layOut, type ToLay } from './lay-out.ts';

addEventListener('message', ({ data }: MessageEvent<ToLay>) => postMessage(layOut(data)));
