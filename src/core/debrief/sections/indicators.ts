// Values over turns, for charts. In the debrief everything is shown, also what players could not see: it is marked.

import { type Message, type Sayable, teller } from '../../ref/message.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import type { Chronicle } from '../history/chronicle.ts';
import { partsOf } from '../../ref/value-path.ts';
import { concerns, interventionsOf } from '../history/interventions.ts';
import { readValue } from '../history/fold-facts.ts';

export interface Series {
  /** the path of the value */
  readonly id: string;
  readonly name: Sayable;
  /** first the start, then the end of each turn */
  readonly values: readonly (number | null)[];
}
export interface DrawnChart {
  readonly id: string;
  readonly kind: 'indicators' | 'national' | 'region' | 'flow';
  readonly title: Sayable;
  /** `Start`, then the turns */
  readonly x: readonly Sayable[];
  readonly series: readonly Series[];
  readonly min: number;
  readonly max: number;
  /** names of the lines that players could not see */
  readonly hidden: readonly Sayable[];
  /** what the facilitator did to the world of the game, over the turns in which it was done */
  readonly interventions: readonly Marked[];
}

export interface Marked {
  /** place in `x` */
  readonly at: number;
  /** number of the fact */
  readonly seq: number;
}

export interface ChartMessages {
  'chart.start': Record<never, never>;
  'chart.mark': { turn: Sayable; complete: boolean };
  'chart.indicators': Record<never, never>;
  'chart.national': Record<never, never>;
  'chart.by_region': { value: Sayable };
  'chart.flows': { commodity: Sayable };
  'chart.around': Record<never, never>;
  'chart.sheet': { title: Sayable; k: number; of: number };
}
const tellChart = teller<ChartMessages>();

/** More lines than this in one chart cannot be told apart. */
const MAX_LINES = 6;

export function drawnChartsOf(chronicle: Chronicle): readonly DrawnChart[] {
  const { scenario } = chronicle;
  const chart = (
    kind: DrawnChart['kind'],
    about: string,
    title: Message,
    lines: readonly Line[],
  ): readonly DrawnChart[] =>
    drawLines(chronicle, { kind, id: about === '' ? kind : `${kind}.${about}`, title }, lines);
  const percent = scenario.indicators.map((one): Line => [`indicator.${one.id}`, nameOf(one), one.shown]);
  const national = scenario.regional.map((one): Line => [`national.${one.id}`, nameOf(one), one.shown]);
  return [
    ...chart('indicators', '', tellChart('chart.indicators'), percent),
    ...chart('national', '', tellChart('chart.national'), national),
    ...scenario.regional.flatMap((value) =>
      chart(
        'region',
        value.id,
        tellChart('chart.by_region', { value: nameOf(value) }),
        scenario.regions.map((region): Line => [`region.${region.id}.${value.id}`, nameOf(region), value.shown]),
      ),
    ),
    ...scenario.commodities.flatMap((commodity) =>
      chart('flow', commodity.id, tellChart('chart.flows', { commodity: nameOf(commodity) }), [
        ...scenario.routes
          .filter((route) => route.of === commodity.id)
          .map((route): Line => [`route.${route.id}.flow`, nameOf(route)]),
        [`commodity.${commodity.id}.around`, tellChart('chart.around')],
      ]),
    ),
  ];
}

type Line = readonly [path: string, name: Sayable, shown?: 'exact' | 'band' | 'hidden' | undefined];

/** One chart, or as many as it takes, with the lines spread evenly. */
function drawLines(
  chronicle: Chronicle,
  { id, kind, title }: Pick<DrawnChart, 'id' | 'kind' | 'title'>,
  lines: readonly Line[],
): readonly DrawnChart[] {
  const sheets = Math.ceil(lines.length / MAX_LINES);
  const each = Math.ceil(lines.length / Math.max(1, sheets));
  return Array.from({ length: sheets }, (_, k) => {
    const own = lines.slice(k * each, (k + 1) * each);
    const series = own.map(([path, name]) => seriesOf(chronicle, path, name));
    const max = path100(series[0]?.id) ? 100 : ceiling(series);
    const name = sheets === 1 ? title : tellChart('chart.sheet', { title, k: k + 1, of: sheets });
    const hidden = own.flatMap(([, line, shown]) => (shown === 'hidden' ? [line] : []));
    const interventions = marksOn(chronicle, own);
    return {
      id: `${id}.${k}`,
      kind,
      title: name,
      x: axisOf(chronicle),
      series,
      min: 0,
      max,
      hidden,
      interventions,
    };
  });
}

/** Values set by hand where they are drawn; what was done with papers and with time bears on all lines. */
function marksOn(chronicle: Chronicle, lines: readonly Line[]): readonly Marked[] {
  return interventionsOf(chronicle)
    .filter((one) => one.value === null || lines.some(([path]) => concerns(one, path)))
    .map(({ turn, seq }) => ({ at: chronicle.turns.findIndex((end) => end.turn === turn) + 1, seq }));
}

function seriesOf(chronicle: Chronicle, path: string, name: Sayable): Series {
  const at = (n: number): number | null => {
    const value = readValue(chronicle.scenario, chronicle.stateAfter(n), path);
    return typeof value === 'number' ? value : null;
  };
  return { id: path, name, values: [at(0), ...chronicle.turns.map(({ n }) => at(n))] };
}

const path100 = (path = ''): boolean => ['indicator', 'national', 'region'].includes(partsOf(path).kind);

/** The next of 10, 20, 50, 100, 200, ... so that the grid has round numbers. */
function ceiling(series: readonly Series[]): number {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  let step = 10;
  while (step < most) step = String(step).startsWith('2') ? (step / 2) * 5 : step * 2;
  return step;
}

const LONGEST_MARK = 6;

/** The names of the turns where they are short enough for an axis, else their numbers. */
function axisOf({ scenario, turns }: Chronicle): readonly Sayable[] {
  const names = scenario.turn_names ?? [];
  const short = turns.every(({ turn }) => (names[turn - 1] ?? '').length <= LONGEST_MARK) && names.length > 0;
  const marks = turns.map(({ turn, complete }) =>
    tellChart('chart.mark', { turn: short ? (names[turn - 1] ?? turn) : turn, complete }),
  );
  return [tellChart('chart.start'), ...marks];
}
