// Actors and storylines -> charts, in the order of the scenario; routes -> the tables of the economy, by id.

import { refOf, valueOf } from '../ref/value-path.ts';
import { compileEffects } from './compile-effects.ts';
import { amountCode, type Context, siteHash, testCode } from './context.ts';
import type { ChartCode, CommodityCode, LuckCode, RouteCode } from './program.ts';
import type { Route, Transition } from '../scenario/language/schema.ts';
import { type Chart, chartsOf } from '../scenario/names/charts.ts';

export function compileCharts(context: Context): readonly ChartCode[] {
  return chartsOf(context.scenario).map((chart, index) => {
    const states = chart.states.map((state) => state.id);
    return {
      index,
      ref: chart.ref,
      origin: { kind: chart.kind, id: chart.ref, effect: null },
      stateSlot: context.layout.slot(`${chart.ref}.state`),
      movedSlot: context.layout.slot(`${chart.ref}.moved`),
      states,
      begins: Math.max(0, states.indexOf(chart.begins ?? '')),
      transitions: chart.transitions.map((transition, k) => ({
        from: states.indexOf(transition.from),
        to: states.indexOf(transition.to),
        when: testCode(context, transition.when),
        luck: luckCode(context, chart, transition, k),
        effects: compileEffects(context, transition.effects, {
          kind: chart.kind,
          id: chart.ref,
          list: `transitions.${k}.effects`,
          site: `${chart.ref}.${k}`,
        }),
      })),
      isLucky: chart.transitions.some(({ chance }) => chance !== undefined),
    };
  });
}

function luckCode(context: Context, { kind, ref }: Chart, { chance }: Transition, k: number): LuckCode | null {
  if (chance === undefined) return null;
  const effect = `transitions.${k}`;
  const path = valueOf(ref, effect);
  const { amount, reads } = amountCode(context, chance);
  return { chance: amount, reads, written: chance, path, site: siteHash(path), by: { kind, id: ref, effect } };
}

export function compileEconomy(context: Context): readonly CommodityCode[] {
  const { scenario, layout } = context;
  return scenario.commodities.map(({ id }) => ({
    id,
    demand: layout.slot(`commodity.${id}.demand`),
    price: layout.slot(`commodity.${id}.price`),
    outside: layout.slot(`commodity.${id}.outside`),
    around: layout.slot(`commodity.${id}.around`),
    shifting: { kind: 'economy', id: refOf('commodity', id), effect: 'flow' },
    earning: { kind: 'economy', id: refOf('commodity', id), effect: 'income' },
    routes: scenario.routes
      .filter((route) => route.of === id)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((route) => compileRoute(context, route)),
  }));
}

function compileRoute(context: Context, route: Route): RouteCode {
  const slot = (value: string): number => context.layout.slot(`route.${route.id}.${value}`);
  return {
    id: route.id,
    flow: slot('flow'),
    base: slot('base'),
    capacity: slot('capacity'),
    complicity: slot('complicity'),
    pressures: route.through.map((region) => context.layout.slot(`region.${region}.pressure`)),
    wealth: wealthOf(context, route.control),
    control: controlCode(context, route),
  };
}

const wealthOf = ({ layout }: Context, actor: string): number => layout.slot(valueOf(refOf('actor', actor), 'wealth'));

function controlCode(context: Context, { id }: Route): RouteCode['control'] {
  const name = context.layout.find(valueOf(refOf('route', id), 'control'));
  return name?.kind === 'state'
    ? { slot: name.slot, wealths: name.states.map((actor) => wealthOf(context, actor)) }
    : null;
}
