import { describe, expect, it } from 'vitest';
import { bondOf, drawTies, MARK, type TieToDraw } from './draw-ties.ts';
import { NODE } from './lay-out.ts';

const KINDS = ['pays', 'protects', 'commands', 'kin', 'trades', 'owes', 'rivals', null] as const;
const spots = { a: [80, 200], b: [420, 200], c: [420, 60], far: [800, 600] } as const;
const tie = (more: Partial<TieToDraw> = {}): TieToDraw => ({
  id: 't',
  a: 'a',
  b: 'b',
  kind: 'pays',
  width: 60,
  ...more,
});
const drawn = (...ties: readonly TieToDraw[]) => drawTies(ties, { spots, unit: 1 });

describe('a tie', () => {
  it('differs by what binds the two', () => {
    const shapes = KINDS.map((kind) => {
      const [one] = drawn(tie({ kind }));
      return JSON.stringify([one?.bond, one?.lines.length, one?.shapes.length, one?.lines[0]?.[1]]);
    });
    // who pays and who owes are told apart by the word; so are who commands and who protects
    expect(new Set(shapes).size).toBe(KINDS.length - 2);
    expect(KINDS.map((kind) => bondOf({ kind }))).toEqual([
      'money',
      'command',
      'command',
      'kin',
      'money',
      'money',
      'rivals',
      'unknown',
    ]);
  });

  it('points from the one to the other', () => {
    const tip = (more: Partial<TieToDraw>) => drawn(tie(more))[0]?.shapes[0]?.[0]?.[0] ?? NaN;
    expect(tip({})).toBeGreaterThan(390);
    expect(tip({ a: 'b', b: 'a' })).toBeLessThan(110);
    expect(drawn(tie({ kind: 'commands' }))[0]?.shapes).toHaveLength(1);
    expect(drawn(tie({ kind: null }))[0]?.shapes).toEqual([]);
  });

  it('leaves tokens and names free, and bears its word where there is room', () => {
    const ties = [tie(), tie({ id: 'u', a: 'b' }), tie({ id: 'v', b: 'c' })];
    for (const { mark, worded } of drawn(...ties)) {
      expect(worded).toBe(true);
      for (const [x, y] of Object.values(spots)) {
        const across = Math.abs(mark[0] - x) * 2 < NODE.width + 60;
        const down =
          Math.abs(mark[1] - (y + (NODE.below - NODE.above) / 2)) * 2 < NODE.above + NODE.below + MARK.height;
        expect(across && down).toBe(false);
      }
    }
    expect(drawn(tie({ width: 500 }))[0]?.worded).toBe(false);
  });

  it('goes round another tie of the same two, whichever way each is told', () => {
    const marks = drawn(tie(), tie({ id: 'u', kind: 'kin' }), tie({ id: 'v', a: 'b', b: 'a', kind: 'owes' })).map(
      ({ mark: [, y] }) => y,
    );
    expect(marks).toHaveLength(3);
    const [first = 0, second = 0, third = 0] = marks;
    expect(
      Math.min(Math.abs(first - second), Math.abs(first - third), Math.abs(second - third)),
    ).toBeGreaterThanOrEqual(MARK.height);
  });

  it('of somebody who is not there, or with himself, is not drawn', () => {
    expect(drawn(tie({ b: 'secret' }), tie({ b: 'a' }))).toEqual([]);
  });
});
