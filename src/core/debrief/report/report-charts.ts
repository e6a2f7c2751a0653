// A chart of the report as SVG: lines told apart by dashes and by the names at their ends, and the numbers below in a table.

import { chartWords } from '../../../text/debrief-text.ts';
import { html, type Markup } from './html.ts';
import type { DrawnChart, Series } from '../sections/indicators.ts';

const WIDTH = 720;
const HEIGHT = 240;
const LEFT = 34;
const RIGHT = 190;
const TOP = 12;
const BOTTOM = 26;
const LABEL_GAP = 15;
const LONGEST_NAME = 30;

export function renderChart(chart: DrawnChart, tell: (seq: number) => string): Markup {
  return html`<figure>
<figcaption>${chart.title}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${chart.title}. ${chart.description}">
${gridOf(chart)}${marksOf(chart)}${linesOf(chart)}</svg>
${tableOf(chart)}
${chart.interventions.length === 0 ? null : html`<p class="small quiet">${chartWords.facilitator(chart.interventions.map(({ seq }) => tell(seq)))}</p>`}
${chart.hidden.length === 0 ? null : html`<p class="small quiet">${chartWords.hidden(chart.hidden)}</p>`}
</figure>
`;
}

const xOf = (chart: DrawnChart, at: number): number =>
  hundredth(LEFT + ((WIDTH - LEFT - RIGHT) * at) / Math.max(1, chart.x.length - 1));
const yOf = ({ min, max }: DrawnChart, value: number): number =>
  hundredth(TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - min) / (max - min)));
const hundredth = (n: number): number => Math.round(n * 100) / 100;

function gridOf(chart: DrawnChart): readonly Markup[] {
  const levels = [0, 1, 2, 3, 4].map((quarter) => chart.min + ((chart.max - chart.min) * quarter) / 4);
  const edge = WIDTH - RIGHT;
  return [
    ...levels.map((level) => {
      const y = yOf(chart, level);
      return html`<line class="grid" x1="${LEFT}" x2="${edge}" y1="${y}" y2="${y}"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${Math.round(level)}</text>`;
    }),
    ...chart.x.map(
      (mark, at) => html`<text x="${xOf(chart, at)}" y="${HEIGHT - 6}" text-anchor="middle">${mark}</text>`,
    ),
  ];
}

/** A rule over each turn in which the facilitator changed the world. */
function marksOf(chart: DrawnChart): readonly Markup[] {
  return [...new Set(chart.interventions.map(({ at }) => at))].map((at) => {
    const x = xOf(chart, at);
    return html`<line class="grid" x1="${x}" x2="${x}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/><text x="${x + 3}" y="${TOP}">${chartWords.facilitatorMark}</text>`;
  });
}

function linesOf(chart: DrawnChart): readonly Markup[] {
  const ends = chart.series.map(({ values }) => yOf(chart, values.at(-1) ?? chart.min));
  const places = spread(ends);
  const edge = WIDTH - RIGHT;
  return chart.series.map((series, k) => {
    const end = ends[k] ?? 0;
    const place = places[k] ?? end;
    return html`<path class="line l${k}" d="${pathOf(chart, series)}"/><path class="lead" d="M${edge + 2} ${end}L${edge + 12} ${place}"/><text x="${edge + 16}" y="${place + 4}">${shortened(series.name)}</text>`;
  });
}

const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** Broken where a value is missing: a gap is never drawn as a guess. */
function pathOf(chart: DrawnChart, { values }: Series): string {
  let path = '';
  values.forEach((value, at) => {
    if (value === null) return;
    const joins = at > 0 && values[at - 1] !== null;
    path += `${joins ? 'L' : 'M'}${xOf(chart, at)} ${yOf(chart, value)}`;
  });
  return path;
}

/** Places for names beside these heights, pushed apart until none overlaps. */
function spread(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((y, k) => ({ y, k })).sort((a, b) => a.y - b.y || a.k - b.k);
  let floor = TOP;
  for (const place of order) {
    place.y = Math.max(place.y, floor);
    floor = place.y + LABEL_GAP;
  }
  let ceiling = HEIGHT - BOTTOM;
  for (const place of [...order].reverse()) {
    place.y = Math.min(place.y, ceiling);
    ceiling = place.y - LABEL_GAP;
  }
  return wanted.map((_, k) => order.find((place) => place.k === k)?.y ?? 0);
}

function tableOf({ x, series }: DrawnChart): Markup {
  return html`<table>
<thead><tr><th scope="col">${chartWords.xName}</th>${x.map((mark) => html`<th scope="col" class="num">${mark}</th>`)}</tr></thead>
<tbody>${series.map(
    ({ name, values }) =>
      html`<tr><th scope="row">${name}</th>${values.map((value) => html`<td class="num">${value ?? '–'}</td>`)}</tr>
`,
  )}</tbody></table>`;
}
