// A bar on standard error, redrawn in place, at most some times a second and only at a terminal.

import { say } from '../text/say.ts';
import type { Terminal } from './terminal.ts';

const WIDTH = 30;
const PAUSE_MS = 80;

export interface ProgressBar {
  /** `all` where it was not known before */
  show(done: number, all?: number): void;
  /** takes the bar away */
  clear(): void;
}

export function progressBar(terminal: Terminal, all: number): ProgressBar {
  if (!terminal.progress) return { show: () => {}, clear: () => {} };
  let last = 0;
  return {
    show(done, known = all) {
      if (Date.now() - last < PAUSE_MS && done < known) return;
      last = Date.now();
      terminal.err(`\r${drawn(done, known)}`);
    },
    clear: () => terminal.err('\r\u001B[2K'),
  };
}

function drawn(done: number, all: number): string {
  const full = all === 0 ? WIDTH : Math.floor((WIDTH * done) / all);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${say('cli.progress', { done, all })}`;
}
