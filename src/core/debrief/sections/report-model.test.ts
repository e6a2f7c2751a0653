import { said } from '../../../text/said.fixture.ts';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../compile/compile-scenario.ts';
import type { Input } from '../../log/form/input.ts';
import {
  END_PLANNING,
  FIRST_TURN,
  play,
  playAtRandom,
  PROCEED,
  resolvedSmall,
  SECOND_TURN,
} from '../played.fixture.ts';
import { calibrationOf, type Outcome } from './predictions.ts';
import { reportModel } from './report-model.ts';
import { pointsOf } from './turning-points.ts';

const predict = (direction: 'up' | 'same' | 'down', by: number, sure = 70): Input => ({
  kind: 'choose',
  inject: 'cable',
  choice: 'pay',
  prediction: { value: 'national.security', direction, by, sure },
});
const [, , , ORDER] = FIRST_TURN as readonly [Input, Input, Input, Input];

describe('the ending', () => {
  it('given the boats left alone, then the creek is quiet because of that decision', () => {
    const { end, why } = reportModel(play([...FIRST_TURN, ...SECOND_TURN]));
    expect(said(end)).toMatchObject({ kind: 'ended', title: 'A quiet creek', grade: 3, grades: [2, 3], turn: 2 });
    const because = end.kind === 'ended' ? end.because : [];
    expect(because).toHaveLength(1);
    expect(because[0]?.root).toBe('decision');
    expect(said(because[0]?.sentence)).toBe(
      'The Creek Crew went from “Under arms” to “Keeping quiet” (the boatmen keep their word while it pays), because ' +
        '“Leave the boats alone while it is quiet” was chosen at “An offer from the creek” (your decision, First rains).',
    );
    expect(said(why.glossary.turn(2))).toBe('First rains');
  });

  it('given the catch-all, then it is told what the endings before it looked at, and how that stood', () => {
    const decline: Input = { kind: 'choose', inject: 'offer', choice: 'decline' };
    const { end } = reportModel(play([...FIRST_TURN, PROCEED, PROCEED, decline, END_PLANNING]));
    expect(said(end)).toMatchObject({
      title: 'Adrift',
      because: [],
      others: [{ title: 'A quiet creek', looksAt: [{ name: 'the Creek Crew', value: 'Under arms' }] }],
    });
  });

  it('given a session closed in its first turn, then it says so, with the scores as they stood', () => {
    const { end, rubric } = reportModel(play([PROCEED, { kind: 'close', reason: 'A fire alarm.' }]));
    expect(said(end)).toEqual({ kind: 'closed', turn: 1, turns: 2, reason: 'A fire alarm.' });
    expect(rubric.map(({ id, score, level }) => [id, score, level])).toEqual([
      ['hold', 2, 'Kept'],
      ['offices', 1, 'No weaker than before'],
    ]);
  });

  it('given a log that stops, then there is no ending and no score', () => {
    const { end, rubric } = reportModel(play(FIRST_TURN));
    expect(said(end)).toEqual({ kind: 'unfinished', turn: 1, turns: 2, older: false });
    expect(rubric).toEqual([]);
  });

  it('given an ending taken back, then it no longer counts', () => {
    const log = play([...FIRST_TURN, ...SECOND_TURN, { kind: 'rewind', to: 3 }]);
    expect(reportModel(log).end.kind).toBe('unfinished');
    expect(reportModel(log).rubric).toEqual([]);
  });
});

describe('predictions', () => {
  const outcome = (direction: 'up' | 'same' | 'down', by: number, more: readonly Input[] = []) =>
    reportModel(play([PROCEED, PROCEED, predict(direction, by), ORDER, END_PLANNING, ...more])).predictions[0];

  it('given the hills in arms by the end of the turn, then national security went from 45 to 41', () => {
    expect(outcome('down', 1)).toMatchObject({ before: 45, after: 41, came: 'down', right: true });
    expect(outcome('up', 1)).toMatchObject({ came: 'down', right: false });
    expect(outcome('same', 1)).toMatchObject({ right: false });
  });

  it('given a turn that has not been played to its end, then nothing is judged', () => {
    expect(outcome('down', 2)).toMatchObject({ before: 45, after: null, came: null, right: null });
    expect(outcome('down', 2, [PROCEED, PROCEED])).toMatchObject({ right: null });
    expect(outcome('down', 2, SECOND_TURN)).toMatchObject({ after: 41, right: true });
  });

  it('given the decision taken back, then its prediction is kept and not judged', () => {
    expect(outcome('down', 1, [{ kind: 'rewind', to: 2 }])).toMatchObject({
      right: null,
      direction: 'down',
      abandoned: true,
    });
  });

  it('given fewer than three that can be judged, then there is no calibration; else a row for each band in use', () => {
    const made = (sure: number, right: boolean | null) => ({ sure, right }) as Outcome;
    expect(calibrationOf([made(50, true), made(90, false), made(90, null)])).toBeNull();
    expect(calibrationOf([made(59, true), made(60, false), made(100, true), made(90, true)])).toEqual([
      { from: 50, to: 59, made: 1, right: 1 },
      { from: 60, to: 69, made: 1, right: 0 },
      { from: 90, to: 100, made: 2, right: 2 },
    ]);
  });
});

describe('the timeline', () => {
  it('given a choice with positions, reasons and papers opened, then all of it stands beside the decision', () => {
    const log = play([
      PROCEED,
      [PROCEED, { opened: ['actor:crew'] }],
      { kind: 'position', role: 'police_commissioner', inject: 'cable', choice: 'pay' },
      { kind: 'position', role: 'police_commissioner', inject: 'cable', choice: 'refuse' },
      [
        { kind: 'choose', inject: 'cable', choice: 'pay', dissent: 'Not for me.' },
        { opened: ['actor:guard', 'advice:cable.head_of_mission', 'dossier:route.road', 'paper:cable'] },
      ],
    ]);
    const choice = reportModel(log).timeline.find(({ kind }) => kind === 'choice');
    expect(said(choice)).toMatchObject({
      title: 'A toll on the pier',
      outcome: 'The convoy is through by noon.',
      options: [
        { label: 'Pay the toll this once', taken: true },
        { label: 'Turn the convoy round', taken: false },
      ],
      positions: [{ role: 'the police commissioner', choice: 'refuse' }],
      rationale: null,
      dissent: 'Not for me.',
      opened: [
        'the Ridge Guard',
        'the advice of the head of mission',
        'the dossier on the coast road',
        'the paper “A toll on the pier”',
      ],
      abandoned: false,
    });
  });

  it('given a facilitator at work, then each act stands in its place with its reason', () => {
    const log = play([
      PROCEED,
      { kind: 'pause' },
      { kind: 'annotate', text: 'A long silence.' },
      { kind: 'resume' },
      { kind: 'override', value: 'region.coast.trust', to: 60, reason: 'a rumour' },
      { kind: 'override', value: 'actor.crew.state', to: 'armed' },
      { kind: 'override', value: 'task.support_police', to: false },
      { kind: 'fire', inject: 'offer' },
      PROCEED,
      { kind: 'skip', inject: 'offer', reason: 'enough for today' },
      { kind: 'rewind', to: 1 },
    ]);
    const acts = reportModel(log).timeline.filter(({ kind }) => kind === 'facilitator');
    expect(
      said(acts.map((act) => ('what' in act ? [act.what, 'note' in act ? act.note : null, act.abandoned] : []))),
    ).toEqual([
      ['the session was paused', null, true],
      ['the facilitator made a note', 'A long silence.', true],
      ['the session went on', null, true],
      ['the facilitator stepped in: trust in the Salt Coast rose by 20 to 60', 'a rumour', true],
      ['the facilitator stepped in: the Creek Crew went from “Keeping quiet” to “Under arms”', null, true],
      ['the facilitator set the task “Support the national police” to no', null, true],
      ['the facilitator brought “An offer from the creek”', null, true],
      ['the facilitator passed over “An offer from the creek”', 'enough for today', true],
      ['the session went back to how it stood in Dry season', null, false],
    ]);
  });
});

describe('spending', () => {
  it('given two orders, then they stand in their areas and quadrants with what they tied up and used', () => {
    const log = play([...FIRST_TURN.slice(0, 4), { kind: 'order', measure: 'audit' }]);
    const { spending } = reportModel(log);
    expect(spending.orders).toBe(2);
    expect(spending.areas.map(({ id, orders, costs }) => [id, orders, costs])).toEqual([
      ['M02', 1, [2, 0]],
      ['M07', 1, [0, 3]],
    ]);
    expect(spending.quadrants.map(({ id, orders }) => [id, orders])).toEqual([
      ['Q1', 1],
      ['Q2', 0],
      ['Q3', 0],
      ['Q4', 1],
    ]);
    expect(said(spending.untouched)).toEqual([]);
  });

  it('given an order withdrawn in its own turn, then it cost nothing; withdrawn later, it counts', () => {
    const withdraw: Input = { kind: 'withdraw', measure: 'patrol', target: 'coast' };
    expect(reportModel(play([...FIRST_TURN.slice(0, 4), withdraw])).spending.orders).toBe(0);
    const later = [...FIRST_TURN, PROCEED, PROCEED, SECOND_TURN[2] as Input, withdraw];
    expect(reportModel(play(later)).spending).toMatchObject({ orders: 1, untouched: ['M07'] });
  });
});

describe('turning points', () => {
  it('given the miniature, then the patrol stands behind the 8 points that the hills lost', () => {
    const { turningPoints } = reportModel(play(FIRST_TURN));
    // paying moved consent by 5; patrolling armed the hills
    expect(said(turningPoints.map(({ what, downstream, own }) => [what, downstream, own]))).toEqual([
      ['“Pay the toll this once” was chosen at “A toll on the pier”', 5, 5],
      ['“Joint patrols” (the Salt Coast) was ordered', 8, 8],
    ]);
    expect(said(turningPoints[1]?.changes.map(({ what }) => what))).toEqual([
      'security in the Sorrel Hills fell by 8 to 37',
    ]);
    expect(turningPoints[0]?.discussion).toEqual(['What would have to be true for paying to be the right answer?']);
    expect(turningPoints[1]?.promise?.risk).toBe('Traffic moves to the next valley.');
  });

  it('given random plays, then what is downstream is never less than what is its own, and own points never add up to more than all', () => {
    const program = compileScenario(resolvedSmall());
    for (let seed = 1; seed <= 30; seed++) {
      const { turningPoints, chronicle } = reportModel(playAtRandom(program, seed));
      const all = chronicle.told.reduce((sum, { fact, kept }) => sum + (kept ? pointsOf(fact) : 0), 0);
      for (const { downstream, own } of turningPoints) expect(own).toBeLessThanOrEqual(downstream);
      expect(turningPoints.reduce((sum, { own }) => sum + own, 0)).toBeLessThanOrEqual(all);
    }
  });
});

describe('charts and sources', () => {
  it('given one turn, then each line has its start and its end, hidden ones marked', () => {
    const { charts } = reportModel(play(FIRST_TURN));
    const [first] = charts;
    expect(said(first?.x)).toEqual(['Start', '1']);
    expect(said(first?.series.map(({ name, values }) => [name, values]))).toEqual([
      ['host-state consent', [95, 100]],
      ['integrity of institutions', [40, 36]],
    ]);
    expect(said(first?.hidden)).toEqual(['integrity of institutions']);
    const flows = charts.find(({ id }) => id.startsWith('flow.'));
    expect(flows?.series.map(({ id, values }) => [id, values])).toEqual([
      ['route.road.flow', [15, 11]],
      ['route.creek.flow', [9, 11]],
      ['commodity.timber.around', [6, 8]],
    ]);
    expect(flows?.max).toBe(20);
  });

  it('given a turn broken off, then its mark says so', () => {
    expect(said(reportModel(play([...FIRST_TURN, PROCEED])).charts[0]?.x)).toEqual(['Start', '1', '2*']);
  });

  it('given what was met, then only its sources are cited, with where they were met', () => {
    const { cited, exercised } = reportModel(play(FIRST_TURN)).sources;
    expect(cited.map(({ id }) => id)).toEqual(['hansen']);
    expect(cited[0]?.metIn).toContain('A toll on the pier');
    expect(exercised.map(({ id }) => id)).toEqual(['D3', 'I1', 'I2', 'I6', 'M02', 'Q1']);
  });

  it('given IDs that JavaScript has its own meaning for, then they stand for themselves', () => {
    const scenario = resolvedSmall((authored) => {
      for (const inject of authored.injects) inject.provenance = ['constructor', '__proto__', 'design'];
    });
    const { exercised } = reportModel(play(FIRST_TURN, scenario)).sources;
    expect(exercised.filter(({ metIn }) => metIn.includes('A toll on the pier')).map(({ id }) => id)).toEqual([
      '__proto__',
      'constructor',
      'design',
    ]);
  });
});

describe('the changes shown of a turning point', () => {
  it.each([
    ['a large one, then a step is not shown beside it', [8, 1], [8]],
    ['steps alone, then they are shown', [2, 2, 1], [2, 2, 1]],
  ])('given %s', (_given, amounts, shown) => {
    const values = ['region.coast.trust', 'region.hills.trust', 'region.coast.security'];
    const scenario = resolvedSmall(({ injects }) => {
      for (const { choices } of injects)
        for (const choice of choices) choice.effects = amounts.map((by, k) => ({ change: values[k] ?? '', by }));
    });
    const pay: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
    const { chronicle, turningPoints } = reportModel(play([PROCEED, PROCEED, pay], scenario));
    const points = turningPoints[0]?.changes.map(({ seq }) => pointsOf(chronicle.bySeq.get(seq)?.fact));
    expect(points).toEqual(shown);
  });
});
