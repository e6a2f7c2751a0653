// Which thing is meant is settled when an expression is read, and nothing of the question is left in the tree.

import { describe, expect, test } from 'vitest';
import { parseAmount, parseTest } from './parse.ts';
import { names } from './sketch.fixture.ts';

const GUARD = { target: 'actor.guard' };
const CREW = { target: 'actor.crew' };
const testOf = (text: string, aliases = GUARD) => parseTest(text, names, aliases);
const treeOf = (text: string, aliases = GUARD) => {
  const parsed = testOf(text, aliases);
  return parsed.ok ? parsed.tree : null;
};
const same = (value: boolean) => ({ kind: 'same_thing', value });

describe('given a question about the target alone', () => {
  test.each([
    ['target == actor.guard', true],
    ['target != actor.guard', false],
    ['actor.crew == target', false],
    ['!(target == actor.crew)', true],
    ['target == actor.guard || flag.audit', true],
    ['flag.audit || target == actor.guard', true],
    ['flag.audit && target == actor.crew', false],
    ['(target == actor.guard) == (target == actor.crew)', false],
    ['target == actor.crew ? flag.audit : target == actor.guard', true],
  ])('%s is %s for the guard', (text, value) => {
    expect(treeOf(text)).toEqual(same(value));
  });
});

describe('given a question about the target and the world', () => {
  test.each([
    'target == actor.guard && flag.audit',
    'flag.audit && target == actor.guard',
    'target == actor.crew || flag.audit',
    'flag.audit || target == actor.crew',
    'flag.audit == (target == actor.guard)',
    '(target == actor.crew) != flag.audit',
    'target == actor.guard ? flag.audit : flag.leak',
  ])('%s leaves only the world', (text) => {
    expect(treeOf(text)).toEqual(treeOf('flag.audit'));
  });

  test('then an amount has one branch only', () => {
    const amount = (aliases: { target: string }) =>
      parseAmount('target == actor.guard ? -clear : clear', names, aliases);
    expect(amount(GUARD)).toEqual(parseAmount('-clear', names));
    expect(amount(CREW)).toEqual(parseAmount('clear', names));
  });
});

describe('given values that only one of the targets has', () => {
  test.each([
    'target == actor.guard && target.wealth > 3',
    'target != actor.guard || target.wealth > 3',
    'target == actor.guard ? target.wealth > 3 : flag.audit',
  ])('%s can be read for both', (text) => {
    expect(testOf(text).ok).toBe(true);
    expect(testOf(text, CREW).ok).toBe(true);
  });

  test('but not where they are asked for first', () => {
    expect(testOf('target.wealth > 3 && target == actor.guard', CREW).ok).toBe(false);
  });
});
