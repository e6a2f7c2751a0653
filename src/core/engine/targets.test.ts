// One measure that does different things to different targets.

import { describe, expect, test } from 'vitest';
import { changes, END, PROCEED, play, smallProgram } from './small-program.fixture.ts';

const program = smallProgram((scenario) => {
  scenario.measures.push({
    id: 'list',
    title: 'Listing',
    text: 'A name goes on a list.',
    benefit: 'It is written down.',
    risk: 'It is read.',
    area: 'M02',
    quadrant: 'Q1',
    target: { kind: 'actor', when: 'target == actor.guard || turn > 1' },
    known: 1,
    lasts: 1,
    start: [
      { change: 'indicator.consent', by: -5, when: 'target == actor.guard' },
      { change: 'indicator.consent', by: 'target == actor.guard ? -1 : -2', when: 'turn > 0' },
      { change: 'target.wealth', by: 9, when: 'target == actor.crew && target.wealth > 0' },
    ],
    running: [
      { change: 'region.coast.pressure', by: 3, when: 'target == actor.crew' },
      { change: 'region.hills.pressure', by: 4, when: 'target == actor.guard' },
    ],
    provenance: ['design'],
  });
  scenario.actors.forEach((actor) => {
    actor.known = 2;
    actor.rules = [
      {
        id: 'own',
        title: 'Own',
        when: 'self == actor.crew',
        effects: [{ change: 'self.wealth', by: 100 }],
        provenance: [],
      },
    ];
  });
  scenario.rules = [];
});

const order = (target: string) => ({ kind: 'order', measure: 'list', target }) as const;
const doneTo = (target: string) => {
  const turns = [
    PROCEED,
    PROCEED,
    { kind: 'choose', inject: 'cable', choice: 'refuse' },
    END,
    PROCEED,
    PROCEED,
  ] as const;
  return changes(play(program, [...turns, order(target), END]).facts).filter((line) => line.includes('measure.list'));
};

describe('given effects that ask for their target', () => {
  test('when one is aimed at, then it gets what is meant for it, under the path of the very effect', () => {
    expect(doneTo('guard')).toEqual([
      'region.hills.pressure 0->4 asked 4 by measure measure.list@actor.guard running.1',
      'indicator.consent 91->86 asked -5 by measure measure.list@actor.guard start.0',
      'indicator.consent 86->85 asked -1 by measure measure.list@actor.guard start.1',
    ]);
    expect(doneTo('crew')).toEqual([
      'region.coast.pressure 0->3 asked 3 by measure measure.list@actor.crew running.0',
      'indicator.consent 91->89 asked -2 by measure measure.list@actor.crew start.1',
      expect.stringContaining('asked 9 by measure measure.list@actor.crew start.2'),
    ]);
  });

  test('then nothing is compiled of what is meant for another, and no question is left where it is settled', () => {
    const [guard, crew] = program.measures.find(({ measure }) => measure.id === 'list')?.targets ?? [];
    expect(guard?.informed.start.map(({ path, test: when }) => [path, when === null])).toEqual([
      ['list@guard.start#0', true],
      ['list@guard.start#1', false],
    ]);
    expect(crew?.informed.start.map(({ path, reads }) => [path, reads.length])).toEqual([
      ['list@crew.start#1', 1],
      ['list@crew.start#2', 1],
    ]);
    expect(guard?.legal.test).toBeNull();
  });

  test('then an actor can ask whether it is meant', () => {
    const { facts } = play(program, [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'refuse' }, END]);
    expect(changes(facts).filter((line) => line.includes('rule.own'))).toEqual([
      expect.stringContaining('by rule actor.crew.rule.own effects.0'),
    ]);
  });
});
