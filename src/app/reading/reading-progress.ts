import type { ReadingStage } from '../../screens/library/import-outcome.ts';
import type { OnFile } from '../sessions/open-file.ts';
import type { OnReading } from './reader.ts';

/** Where a stage begins and ends in the work on one file: playing a log again takes as long as reading its lines. */
const SPAN: Readonly<Record<ReadingStage, readonly [from: number, to: number]>> = {
  reading: [0, 5],
  checking: [5, 50],
  playing: [50, 100],
};

/** Puts the work on several files together by their sizes, and tells of it whenever it has come a hundredth further. */
export function progressOf(files: readonly { readonly size: number }[], onReading: OnReading): OnFile {
  const done = files.map(() => 0);
  const whole = files.reduce((sum, { size }) => sum + size, 0) || 1;
  let told = '';
  return (file, stage, part) => {
    const [from, to] = SPAN[stage];
    done[file] = from + (to - from) * part;
    const sum = files.reduce((all, { size }, k) => all + size * (done[k] ?? 0), 0);
    const percent = Math.max(0, Math.min(100, Math.floor(sum / whole)));
    const now = `${stage} ${percent}`;
    if (now === told) return;
    told = now;
    onReading({ stage, percent });
  };
}
