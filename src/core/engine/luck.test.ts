// Moves that are left to luck.

import { describe, expect, test } from 'vitest';
import { wholeConfig } from '../compile/build-machine.ts';
import type { Program } from '../compile/program.ts';
import type { Fact } from '../log/form/fact.ts';
import type { Transition } from '../scenario/language/schema.ts';
import { END, PROCEED, play, smallProgram } from './small-program.fixture.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

const withMoves = (transitions: Transition[]): Program =>
  smallProgram((scenario) => {
    scenario.rules = [];
    scenario.storylines = [
      {
        id: 'vote',
        title: 'The vote',
        text: 'It comes or it does not.',
        states: ['due', 'held', 'put_off', 'gone'].map((id) => ({ id, name: id })),
        transitions,
      },
    ];
  });

const firstTurn = (program: Program, seed: number): readonly Fact[] =>
  play(program, [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'refuse' }, END], seed).facts;
const ofVote = (facts: readonly Fact[]) => facts.filter((fact) => fact.by.id === 'storyline.vote');

describe('given a move with a chance, and another behind it', () => {
  const program = withMoves([
    { from: 'due', to: 'gone', when: 'turn > 1', chance: 50 },
    { from: 'due', to: 'held', when: 'indicator.consent > 20', chance: 'clear * 5' },
    { from: 'due', to: 'put_off', when: 'true' },
  ]);
  const told = SEEDS.map((seed) => ofVote(firstTurn(program, seed)));

  test('then each roll is a fact, and the move that was made in the end has it behind it', () => {
    for (const facts of told) {
      const [rolled, moved, ...more] = facts;
      if (rolled?.type !== 'rolled' || moved?.type !== 'moved') throw new Error('no roll, or no move');
      expect(more).toEqual([]);
      expect(rolled).toMatchObject({ site: 'storyline.vote.transitions.1', chance: 40, because: [expect.any(Number)] });
      expect(rolled.by).toMatchObject({ kind: 'storyline', effect: 'transitions.1', from: null });
      expect(moved).toMatchObject({ to: rolled.roll < 40 ? 'held' : 'put_off', transition: rolled.roll < 40 ? 1 : 2 });
      expect(moved.because).toContain(rolled.seq);
    }
  });

  test('then it is made about as often as its chance says', () => {
    const made = told.filter((facts) => facts.some((fact) => fact.type === 'moved' && fact.to === 'held')).length;
    expect(made).toBeGreaterThan(55);
    expect(made).toBeLessThan(105);
  });

  test('then whoever reads the machine sees the chance', () => {
    const { states } = wholeConfig('mini', program.charts);
    expect(JSON.stringify(states)).toContain('"params":{"chance":"clear * 5"}');
  });
});

describe('given a chart that an effect has moved', () => {
  const program = smallProgram((scenario) => {
    scenario.injects[0]?.choices[1]?.effects.push({ move: 'actor.crew', to: 'armed' });
    Object.assign(scenario.actors[1] ?? {}, {
      transitions: [{ from: 'armed', to: 'quiet', when: 'true', chance: 99 }],
    });
  });

  test('then no dice are thrown for its move, which is used up', () => {
    const facts = firstTurn(program, 1).filter((fact) => fact.by.id === 'actor.crew');
    expect(facts).toEqual([]);
  });
});

describe('given a chance that is nothing', () => {
  test('then the move is rolled for and never made', () => {
    const program = withMoves([{ from: 'due', to: 'held', when: 'true', chance: '0 - slight' }]);
    for (const seed of SEEDS.slice(0, 20))
      expect(ofVote(firstTurn(program, seed)).map(({ type }) => type)).toEqual(['rolled']);
  });
});
