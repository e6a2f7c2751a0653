// Loaded with `node --import`: says at the end how much memory the process took at most, threads included.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => writeSync(1, `\npeak memory, MB: ${(process.resourceUsage().maxRSS / 1024).toFixed(1)}\n`));
