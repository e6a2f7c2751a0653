import { expect, test } from 'vitest';
import type { Compared } from './run-rounds.mjs';
import { formatTable } from './format-table.mjs';
import { subjects } from './subjects.mjs';
import { judge, passes, targets } from './targets.mjs';

const result = (name: string, median: number, vs: Record<string, number> = {}): Compared => ({
  name,
  unit: 'ms',
  median,
  min: median,
  max: median,
  vs,
});

test('every target is about entries that there are, and ratios are of one group and unit', () => {
  const find = (name: string) => subjects.find((subject) => subject.name === name);
  for (const { name, to = name } of targets) {
    const entry = find(name);
    expect(entry).toBeDefined();
    expect(find(to)).toMatchObject({ group: entry?.group, unit: entry?.unit });
  }
});

test('no two entries have one name', () => {
  expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length);
});

test('a target that is missed fails the gate, and says so', () => {
  const verdicts = judge([result('idle-frames-canvas', 1)]);
  expect(passes(verdicts)).toBe(false);
  expect(formatTable([], verdicts)).toContain('MISSED  idle-frames-canvas: 1, at most 0');
});

test('a count of 0 keeps its target', () => {
  expect(judge([result('idle-frames-canvas', 0)])).toMatchObject([{ met: true, value: 0 }]);
});

test('a goal of quiet cores is told when it is not met, and fails no gate; its ratio does', () => {
  const goal = judge([result('board-canvas', 900)]);
  expect(passes(goal)).toBe(true);
  expect(formatTable([], goal)).toContain('not     board-canvas: 900, at most 500 (goal on two quiet cores)');
  expect(passes(judge([result('board-canvas', 900, { 'bare-start-canvas': 4.5 })]))).toBe(false);
});
