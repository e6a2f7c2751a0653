// Values over turns, for charts. In the debrief everything is shown, also what players could not see: it is marked.

import { chartWords } from '../../../text/debrief-text.ts';
import type { Chronicle } from '../history/chronicle.ts';
import { partsOf } from '../../ref/value-path.ts';
import { concerns, interventionsOf } from '../history/interventions.ts';
import { readValue } from '../history/fold-facts.ts';

export interface Series {
  /** the path of the value */
  readonly id: string;
  readonly name: string;
  /** first the start, then the end of each turn */
  readonly values: readonly (number | null)[];
}
export interface DrawnChart {
  readonly id: string;
  readonly kind: 'indicators' | 'national' | 'region' | 'flow';
  readonly title: string;
  readonly description: string;
  /** `Start`, then the turns */
  readonly x: readonly string[];
  readonly series: readonly Series[];
  readonly min: number;
  readonly max: number;
  /** names of the lines that players could not see */
  readonly hidden: readonly string[];
  /** what the facilitator did to the world of the game, over the turns in which it was done */
  readonly interventions: readonly Marked[];
}

export interface Marked {
  /** place in `x` */
  readonly at: number;
  /** number of the fact */
  readonly seq: number;
}

/** More lines than this in one chart cannot be told apart. */
const MAX_LINES = 6;

export function drawnChartsOf(chronicle: Chronicle): readonly DrawnChart[] {
  const { scenario } = chronicle;
  const chart = (
    kind: DrawnChart['kind'],
    about: string,
    title: string,
    lines: readonly Line[],
  ): readonly DrawnChart[] =>
    drawLines(chronicle, { kind, id: about === '' ? kind : `${kind}.${about}`, title }, lines);
  const percent = scenario.indicators.map(({ id, name, shown }): Line => [`indicator.${id}`, name, shown]);
  const national = scenario.regional.map(({ id, name, shown }): Line => [`national.${id}`, name, shown]);
  return [
    ...chart('indicators', '', chartWords.indicators, percent),
    ...chart('national', '', chartWords.national, national),
    ...scenario.regional.flatMap(({ id, name, shown }) =>
      chart(
        'region',
        id,
        chartWords.byRegion(name),
        scenario.regions.map((region): Line => [`region.${region.id}.${id}`, region.name, shown]),
      ),
    ),
    ...scenario.commodities.flatMap((commodity) =>
      chart('flow', commodity.id, chartWords.flows(commodity.name), [
        ...scenario.routes
          .filter((route) => route.of === commodity.id)
          .map((route): Line => [`route.${route.id}.flow`, route.name]),
        [`commodity.${commodity.id}.around`, chartWords.around],
      ]),
    ),
  ];
}

type Line = readonly [path: string, name: string, shown?: 'exact' | 'band' | 'hidden' | undefined];

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
    const name = sheets === 1 ? title : chartWords.sheet(title, k + 1, sheets);
    const hidden = own.flatMap(([, line, shown]) => (shown === 'hidden' ? [line] : []));
    const description = describe(series);
    const interventions = marksOn(chronicle, own);
    return {
      id: `${id}.${k}`,
      kind,
      title: name,
      description,
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

function seriesOf(chronicle: Chronicle, path: string, name: string): Series {
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
function axisOf({ scenario, turns }: Chronicle): readonly string[] {
  const names = scenario.turn_names ?? [];
  const short = turns.every(({ turn }) => (names[turn - 1] ?? '').length <= LONGEST_MARK) && names.length > 0;
  const marks = turns.map(({ turn, complete }) =>
    chartWords.mark(short ? (names[turn - 1] ?? String(turn)) : String(turn), complete),
  );
  return [chartWords.start, ...marks];
}

/** From what to what each line goes: all that a reader who cannot see the chart needs first. */
function describe(series: readonly Series[]): string {
  return series.map(({ name, values }) => chartWords.fromTo(name, values[0] ?? null, values.at(-1) ?? null)).join(' ');
}
