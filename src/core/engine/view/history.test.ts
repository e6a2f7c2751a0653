import { describe, expect, it } from 'vitest';
import { FIRST_TURN, play, PROCEED, resolvedSmall } from '../../debrief/played.fixture.ts';
import { standingRecords, turnOpening } from './history.ts';
import { pictureOf } from './picture.ts';
import { positionsOn } from './table-picture.ts';
import type { Input } from '../../log/form/input.ts';

const kinds = (inputs: readonly Input[]) =>
  standingRecords(play(inputs).records).map(({ n, input }) => `${n} ${input?.kind ?? 'start'}`);

const mark = (role: string, choice: string): Input => ({ kind: 'position', role, inject: 'cable', choice });

describe('what still stands of a session', () => {
  it('is everything while nothing was taken back', () => {
    expect(kinds([PROCEED, PROCEED])).toEqual(['0 start', '1 proceed', '2 proceed']);
  });

  it('leaves out an abandoned branch, and goes on after it', () => {
    expect(kinds([PROCEED, PROCEED, { kind: 'rewind', to: 1 }, { kind: 'pause' }])).toEqual([
      '0 start',
      '1 proceed',
      '4 pause',
    ]);
  });

  it('follows a return into a branch that had been abandoned', () => {
    const inputs: Input[] = [PROCEED, PROCEED, { kind: 'rewind', to: 1 }, { kind: 'pause' }, { kind: 'rewind', to: 2 }];
    expect(kinds(inputs)).toEqual(['0 start', '1 proceed', '2 proceed']);
  });
});

describe('silent positions', () => {
  it('are read off the facts, the last mark of a role counts, and one taken back does not', () => {
    const session = play([
      PROCEED,
      PROCEED,
      mark('head_of_mission', 'pay'),
      mark('head_of_mission', 'refuse'),
      mark('police_commissioner', 'pay'),
      { kind: 'rewind', to: 4 },
    ]);
    const standing = standingRecords(session.records);
    expect(positionsOn(standing, 'cable')).toEqual({ head_of_mission: 'refuse' });
    expect(positionsOn(standing, 'offer')).toEqual({});
  });
});

describe('looking back', () => {
  it('finds what was decided this turn, and only this turn', () => {
    const session = play(FIRST_TURN);
    expect(pictureOf(session).decided.map(({ label }) => label)).toEqual(['Pay the toll this once']);
    expect(pictureOf(play([...FIRST_TURN, PROCEED])).decided).toEqual([]);
  });

  it('finds how the turn opened: from the turn before while it is played, from this one in the report', () => {
    expect(turnOpening(play([PROCEED]).run, 'before')).toBeNull();
    expect(turnOpening(play(FIRST_TURN).run, 'before')?.world.turn).toBe(1);
    const second = play([...FIRST_TURN, PROCEED], resolvedSmall()).run;
    expect(turnOpening(second, 'before')?.world.turn).toBe(1);
    expect(turnOpening(second, 'this')?.world).toMatchObject({ turn: 2, phase: 'situation' });
  });
});
