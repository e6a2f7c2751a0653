// The illicit economy on invented commodities: units are neither made nor lost, and flows settle where appeal says.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommodityCode, RouteCode } from '../compile/program.ts';
import { appealOf, apportion, nextFlows, overflow, sharesOf } from './economy.ts';

const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 });
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

interface Market {
  readonly values: number[];
  readonly commodity: CommodityCode;
}

const invented = fc
  .record({
    demand: fc.nat(2000),
    outside: fc.integer({ min: 1, max: 200 }),
    routes: fc.array(
      fc.record({
        base: fc.nat(200),
        capacity: fc.nat(1500),
        complicity: fc.nat(100),
        pressure: fc.nat(100),
        flow: fc.nat(500),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ demand, outside, routes }): Market => {
    const values: number[] = [];
    const slot = (value: number): number => values.push(value) - 1;
    const codes = routes.map(
      (route, k): RouteCode => ({
        id: `route_${k}`,
        flow: slot(route.flow),
        base: slot(route.base),
        capacity: slot(route.capacity),
        complicity: slot(route.complicity),
        pressures: [slot(route.pressure)],
        control: null,
        wealth: slot(0),
      }),
    );
    const own = { demand: slot(demand), price: slot(1), outside: slot(outside), around: slot(0) };
    const by = { kind: 'economy', id: 'commodity.timber', effect: null } as const;
    return { commodity: { id: 'timber', ...own, shifting: by, earning: by, routes: codes }, values };
  });

function flowOn({ values, commodity }: Market): number[] {
  const flows = nextFlows(values, commodity);
  commodity.routes.forEach((route, k) => {
    values[route.flow] = flows[k] ?? 0;
  });
  values[commodity.around] = flows.at(-1) ?? 0;
  return flows;
}

describe('apportioning', () => {
  test('gives out exactly the total, and to each its share to within one unit', () => {
    fc.assert(
      fc.property(fc.nat(10_000), weights, weights, (total, by, before) => {
        const now = by.map((_, k) => before[k] ?? 0);
        const shares = apportion(total, by, now);
        expect(sum(shares)).toBe(total);
        const all = sum(by);
        if (all === 0) return shares.at(-1) === total;
        return shares.every((share, k) => Math.abs(share - (total * (by[k] ?? 0)) / all) < 1);
      }),
      { numRuns: 1000 },
    );
  });

  test('breaks ties by the largest shortfall, then by order', () => {
    expect(apportion(1, [1, 1, 1], [0, 0, 0])).toEqual([1, 0, 0]);
    expect(apportion(1, [1, 1, 1], [5, 1, 2])).toEqual([0, 1, 0]);
    expect(apportion(2, [1, 1, 1], [5, 1, 2])).toEqual([0, 1, 1]);
  });

  test('sends everything round when nothing appeals', () => {
    expect(apportion(7, [0, 0, 0], [3, 3, 1])).toEqual([0, 0, 7]);
  });
});

describe('flows', () => {
  test('add up to the demand in every turn, and no route carries more than it can', () => {
    fc.assert(
      fc.property(invented, (market) => {
        const { values, commodity } = market;
        for (let turn = 0; turn < 10; turn++) {
          const flows = flowOn(market);
          expect(sum(flows)).toBe(values[commodity.demand]);
          expect(flows.every((flow) => flow >= 0)).toBe(true);
          expect(commodity.routes.every((route, k) => (flows[k] ?? 0) <= (values[route.capacity] ?? 0))).toBe(true);
        }
      }),
    );
  });

  test('settle, close to the shares that appeal gives', () => {
    fc.assert(
      fc.property(invented, (market) => {
        const { values, commodity } = market;
        // Where capacity binds, what goes round comes back each turn and is pushed out again: only the free market is asked here.
        for (const route of commodity.routes) values[route.capacity] = 10_000;
        for (let turn = 0; turn < 40; turn++) flowOn(market);
        const settled = flowOn(market);
        expect(flowOn(market)).toEqual(settled);
        expect(settled).toEqual(sharesOf(values, commodity, settled));
      }),
    );
  });

  test('come to rest where parts tie and where capacities bind, the odd unit staying where it is', () => {
    const tight = invented.map((market): Market => {
      const { values, commodity } = market;
      // Small numbers tie all the time.
      const small = (slot: number, most: number): void => {
        values[slot] = (values[slot] ?? 0) % most;
      };
      small(commodity.demand, 40);
      small(commodity.outside, 4);
      for (const route of commodity.routes) {
        small(route.base, 4);
        small(route.flow, 20);
        values[route.complicity] = 100;
      }
      return market;
    });
    fc.assert(
      fc.property(fc.oneof(tight, invented), (market) => {
        const { values, commodity } = market;
        for (let turn = 0; turn < 40; turn++) flowOn(market);
        const settled = flowOn(market);
        expect(flowOn(market)).toEqual(settled);
        const shares = overflow(values, commodity, sharesOf(values, commodity, settled));
        expect(commodity.routes.every((_, k) => Math.abs((settled[k] ?? 0) - (shares[k] ?? 0)) <= 1)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('move half-way to their share in one turn', () => {
    fc.assert(
      fc.property(invented, (market) => {
        const { values, commodity } = market;
        for (const route of commodity.routes) values[route.capacity] = 10_000;
        flowOn(market);
        const before = [...commodity.routes.map((route) => values[route.flow] ?? 0), values[commodity.around] ?? 0];
        const shares = sharesOf(values, commodity, before);
        const after = flowOn(market);
        expect(after.every((flow, k) => Math.abs(flow - ((before[k] ?? 0) + (shares[k] ?? 0)) / 2) <= 1)).toBe(true);
      }),
    );
  });

  test('leave a route under more pressure no more appealing, the less so the less it is protected', () => {
    fc.assert(
      fc.property(invented, fc.nat(100), ({ values, commodity }, more) => {
        for (const route of commodity.routes) {
          const pressure = route.pressures[0] ?? 0;
          const before = appealOf(values, route);
          values[pressure] = Math.min(100, (values[pressure] ?? 0) + more);
          expect(appealOf(values, route)).toBeLessThanOrEqual(before);
          values[route.complicity] = 100;
          expect(appealOf(values, route)).toBe(values[route.base]);
        }
      }),
    );
  });
});
