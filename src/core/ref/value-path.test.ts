import { describe, expect, test } from 'vitest';
import {
  choiceRef,
  lastOf,
  ownerOf,
  partsOf,
  refOf,
  restOf,
  standingFor,
  standInOf,
  unalias,
  valueOf,
} from './value-path.ts';

describe('paths of the namespace', () => {
  test.each([
    ['actor.guard.wealth', { kind: 'actor', id: 'guard', value: 'wealth', last: '' }, 'actor.guard', 'wealth'],
    [
      'choice.cable.pay.taken',
      { kind: 'choice', id: 'cable', value: 'pay', last: 'taken' },
      'choice.cable.pay',
      'taken',
    ],
    ['indicator.consent', { kind: 'indicator', id: 'consent', value: '', last: '' }, 'indicator', 'consent'],
    ['turn', { kind: 'turn', id: '', value: '', last: '' }, '', 'turn'],
    ['', { kind: '', id: '', value: '', last: '' }, '', ''],
  ])('%s is taken apart', (path, parts, owner, last) => {
    expect(partsOf(path)).toEqual(parts);
    expect(ownerOf(path)).toBe(owner);
    expect(lastOf(path)).toBe(last);
    expect(path.includes('.') ? `${partsOf(path).kind}.${restOf(path)}` : restOf(path)).toBe(path);
  });

  test('are put together again', () => {
    expect(valueOf(refOf('route', 'creek'), 'flow')).toBe('route.creek.flow');
    expect(valueOf(choiceRef('cable', 'pay'), 'taken')).toBe('choice.cable.pay.taken');
  });

  test.each([
    ['target.trust', 'region.coast.trust'],
    ['target', 'region.coast'],
    ['targets.trust', 'targets.trust'],
    ['flag.target', 'flag.target'],
    ['constructor', 'constructor'],
  ])('%s with its stand-in replaced is %s', (path, full) => {
    expect(unalias(path, { target: 'region.coast', self: 'actor.guard' })).toBe(full);
  });

  test.each([
    ['self.wealth', 'self', 'wealth'],
    ['param.home.trust', 'param.home', 'trust'],
    ['param.rise', 'param.rise', ''],
    ['target', 'target', ''],
  ])('%s begins with the stand-in %s', (path, standIn, value) => {
    expect(standInOf(path)).toEqual({ standIn, value });
  });

  test('take what a stand-in stands for, and no name that merely begins like it', () => {
    expect(standingFor('target', 'target', 'region.coast')).toBe('region.coast');
    expect(standingFor('target.security', 'target', 'region.coast')).toBe('region.coast.security');
    expect(standingFor('targeted.security', 'target', 'region.coast')).toBe('targeted.security');
  });
});
