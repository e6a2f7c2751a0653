import { describe, expect, test } from 'vitest';
import { resolvedSmall } from '../../debrief/played.fixture.ts';
import type { Inject } from '../language/schema.ts';
import { firstTurnOf } from './first-turn.ts';

function firstTurn(trigger: Inject['trigger'], now = 1) {
  const scenario = resolvedSmall((authored) => {
    delete authored.turn_names;
    authored.turns = 8;
  });
  const [cable] = scenario.injects;
  if (cable === undefined) throw new Error('the small scenario has a cable');
  const { trigger: _, ...rest } = cable;
  return firstTurnOf(scenario, trigger === undefined ? rest : { ...rest, trigger }, now);
}

describe('the first turn in which a paper can come by itself', () => {
  test.each([
    ['it must come in', { must: 3 }, 3],
    ['it is drawn in alone', { turn: 2 }, 2],
    ['it is drawn from', { from: 4 }, 4],
    ['any, where nothing is said', {}, 1],
    ['its condition allows', { from: 2, when: 'turn >= 5 && indicator.consent > 10' }, 5],
    ['its condition allows, or else another', { when: 'turn > 5 || indicator.consent > 10' }, 1],
    ['its condition does not speak of', { from: 3, when: 'indicator.consent > 10' }, 3],
    ['states leave open', { when: "actor.crew.state != 'quiet' && turn == 6" }, 6],
  ] as const)('is the one that %s', (_, trigger, turn) => {
    expect(firstTurn(trigger)).toBe(turn);
  });

  test('is not before the present one, and none when its turns have passed', () => {
    expect(firstTurn({ from: 2, until: 6 }, 5)).toBe(5);
    expect(firstTurn({ from: 2, until: 6 }, 7)).toBe('over');
    expect(firstTurn({ must: 2 }, 3)).toBe('over');
    expect(firstTurn({ when: 'turn == 4' }, 5)).toBe('over');
  });

  test('is not told of what is never drawn', () => {
    expect(firstTurn(undefined)).toBe(null);
    expect(firstTurn({ weight: 0 })).toBe(null);
  });
});
