import { describe, expect, test } from 'vitest';
import { placeOf } from './session-place.ts';

const record = (...facts: object[]) => `${JSON.stringify({ facts })}\n`;
const entered = (phase: string, turn: number) => ({ type: 'entered', phase, turn });
const stand = (lines: readonly string[]) => placeOf(lines.length - 1, (n) => lines[n]);

describe('where a session stands', () => {
  test('is the last phase entered, also when notes follow', async () => {
    const lines = [
      record(entered('briefing', 0)),
      record(entered('planning', 3)),
      record({ type: 'annotated', turn: 3 }),
    ];
    expect(await stand(lines)).toEqual({ phase: 'planning', turn: 3, finished: false });
  });

  test('is the briefing before any phase was entered', async () => {
    const start = record({ type: 'began', value: 'turn', to: 0 });
    const briefing = { phase: 'briefing', turn: 0, finished: false };
    expect(await stand([start])).toEqual(briefing);
    expect(await stand([start, record({ type: 'annotated', turn: 0 })])).toEqual(briefing);
  });

  test('is over in the ending and after it', async () => {
    expect(await stand([record(entered('report', 9), entered('ending', 10))])).toMatchObject({ finished: true });
    expect(await stand([record(entered('debrief', 10))])).toMatchObject({ finished: true });
  });

  test('is told by the line before a last one that was cut short', async () => {
    const lines = [record(entered('briefing', 0)), record(entered('planning', 3))];
    const next = record(entered('report', 3));
    expect(await stand([...lines, next.slice(0, -9)])).toEqual({ phase: 'planning', turn: 3, finished: false });
    expect(await stand([...lines, `${next.slice(0, -9)}\n`])).toBeNull();
    expect(await stand([next.slice(0, -9)])).toBeNull();
  });

  test('goes back over what was taken back', async () => {
    const lines = [
      record(entered('briefing', 0)),
      record(entered('planning', 1)),
      record(entered('ending', 1)),
      record({ type: 'rewound', to: 1, turn: 1 }),
      record({ type: 'annotated', turn: 1 }),
    ];
    expect(await stand(lines)).toEqual({ phase: 'planning', turn: 1, finished: false });
  });

  test.each([
    [[]],
    [['{']],
    [['{"facts":7}']],
    [[record({ type: 'rewound', to: 0, turn: 0 })]],
    [[record({ type: 'entered', phase: 7 })]],
    [['7', record()]],
  ])('is not known from damaged lines: %j', async (lines) => {
    expect(await stand(lines)).toBeNull();
  });
});
