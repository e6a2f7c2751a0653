import { describe, expect, test, vi } from 'vitest';
import { progressOf } from './reading-progress.ts';

describe('progress of reading', () => {
  test('goes by the sizes of the files and by the stages of each', () => {
    const percents: number[] = [];
    const onFile = progressOf([{ size: 300 }, { size: 100 }], ({ percent }) => percents.push(percent));
    onFile(0, 'reading', 1);
    onFile(0, 'checking', 1);
    onFile(0, 'playing', 1);
    onFile(1, 'playing', 0.5);
    expect(percents).toEqual([3, 37, 75, 93]);
  });

  test('is told once for each hundredth of a stage', () => {
    const onReading = vi.fn();
    const onFile = progressOf([{ size: 10 }], onReading);
    for (let k = 0; k <= 10_000; k += 1) onFile(0, 'playing', k / 10_000);
    expect(onReading).toHaveBeenCalledTimes(51);
  });

  test('of empty files stays between its ends', () => {
    const onReading = vi.fn();
    progressOf([{ size: 0 }], onReading)(0, 'checking', 1);
    expect(onReading).toHaveBeenCalledWith({ stage: 'checking', percent: 0 });
  });
});
