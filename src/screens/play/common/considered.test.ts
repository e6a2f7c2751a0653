import { describe, expect, test } from 'vitest';
import type { MeasureLegal, OrderLegal } from '../../../core/engine/view/legal.ts';
import { consideredIn, costsOf, litTargets } from './considered.ts';
import { inPhase, momentOf } from './moments.fixture.ts';

const { legal } = momentOf(inPhase('planning', 2));
const aimed = legal.measures.find(({ id }) => id === 'joint_patrol') as MeasureLegal;
const possible = aimed.orders.filter(({ problem }) => problem === null);

describe('an order that is considered', () => {
  test('is aimed at the first target that is possible, until one is chosen', () => {
    const last = possible.at(-1) as OrderLegal;
    expect(consideredIn(legal, { measure: aimed.id, target: null })?.order).toBe(possible[0]);
    expect(consideredIn(legal, { measure: aimed.id, target: last.ref })?.order).toBe(last);
  });

  test('is none where there is no such measure', () => {
    expect(consideredIn(legal, null)).toBeNull();
    expect(consideredIn(legal, { measure: 'nothing', target: null })).toBeNull();
  });

  test('lights what it could be aimed at now', () => {
    expect(litTargets(aimed)).toEqual(possible.map(({ target }) => ({ kind: 'region', id: target })));
    expect(litTargets(undefined)).toEqual([]);
  });

  test('takes what it ties up and spends, and nothing twice when it renews', () => {
    const [order] = possible as [OrderLegal];
    expect(costsOf({ measure: aimed, order })).toEqual([...aimed.holds, ...aimed.spends]);
    expect(costsOf({ measure: aimed, order: { ...order, renews: 3 } })).toEqual(aimed.spends);
  });
});
