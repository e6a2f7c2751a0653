// The later pages of the report: predictions, turning points, spending, the papers with their notes, sources.

import { debriefWords as words, sentence } from '../../../text/debrief-text.ts';
import type { Inject } from '../../scenario/language/schema.ts';
import { html, type Markup } from './html.ts';
import { tellOutcome } from './report-decisions.ts';
import { renderList } from './report-ending.ts';
import type { ReportModel } from '../sections/report-model.ts';
import type { SpendingRow } from '../sections/spending.ts';
import type { TurningPoint } from '../sections/turning-points.ts';

export function renderPredictions({ predictions, calibration }: ReportModel): Markup {
  if (predictions.length === 0) return html`<h2>${words.predictionsHeading}</h2><p>${words.noPredictions}</p>`;
  return html`<h2>${words.predictionsHeading}</h2>
<table>
<thead><tr><th scope="col">${words.decision}</th><th scope="col">${words.prediction}</th><th scope="col">${words.whatCame}</th></tr></thead>
<tbody>${predictions.map(
    (
      one,
    ) => html`<tr><td>${sentence(one.decision)}</td><td>${words.predicted(one.name, one.direction, one.byName, one.sure)}</td><td>${tellOutcome(one)}</td></tr>
`,
  )}</tbody>
</table>
${calibration === null ? null : renderCalibration(calibration)}`;
}

function renderCalibration(rows: NonNullable<ReportModel['calibration']>): Markup {
  return html`<h3>${words.calibrationHeading}</h3>
<table>
<thead><tr><th scope="col">${words.sure}</th><th scope="col" class="num">${words.made}</th><th scope="col" class="num">${words.rightOnes}</th></tr></thead>
<tbody>${rows.map(({ from, to, made, right }) => html`<tr><th scope="row">${words.sureBand(from, to)}</th><td class="num">${made}</td><td class="num">${right}</td></tr>`)}</tbody>
</table>
<p class="small quiet">${words.calibrationNote}</p>
`;
}

export function renderTurningPoints(model: ReportModel): Markup {
  return html`<h2>${words.turningHeading}</h2>
<p class="small quiet">${words.turningNote}</p>
${model.turningPoints.length === 0 ? html`<p>${words.turningNone}</p>` : model.turningPoints.map((point) => renderPoint(model, point))}`;
}

function renderPoint({ why }: ReportModel, point: TurningPoint): Markup {
  return html`<div class="box">
<p class="over">${why.glossary.turn(point.turn)}</p>
<h3>${sentence(point.what)}</h3>
${point.rationale === null ? null : html`<p>${words.rationale}: ${point.rationale}</p>`}
<p class="small">${words.downstream(point.downstream, point.own)} ${words.largest}:</p>
${renderList(point.changes.map(({ what, turn }) => `${why.glossary.turn(turn)}: ${what}`))}
${point.promise === null ? null : html`<p>${words.benefit}: ${point.promise.benefit}</p><p>${words.risk}: ${point.promise.risk}</p>`}
<p class="small quiet">${words.discussion}</p>
${renderList(point.discussion.length > 0 ? point.discussion : [words.orderQuestion])}
</div>
`;
}

export function renderSpending({ spending }: ReportModel): Markup {
  const { quadrants, areas, orders, untouched } = spending;
  if (orders === 0) return html`<h2>${words.spendingHeading}</h2><p>${words.spendingNone}</p>`;
  return html`<h2>${words.spendingHeading}</h2>
${rowsOf(spending, words.byQuadrant, words.quadrant, quadrants)}
<p class="small quiet">${words.quadrantNote}</p>
${rowsOf(spending, words.byArea, words.area, areas)}
${untouched.length === 0 ? null : html`<p class="small">${words.untouched}: ${untouched.join('; ')}.</p>`}
`;
}

function rowsOf(
  { capacities }: ReportModel['spending'],
  caption: string,
  first: string,
  rows: readonly SpendingRow[],
): Markup {
  const heads = [words.orders, words.blindOrders, ...capacities.map(({ name, kind }) => words.capacity(name, kind))];
  return html`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${first}</th>${heads.map((head) => html`<th scope="col" class="num">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({
      id,
      name,
      orders,
      blind,
      costs,
    }) => html`<tr><th scope="row">${id} ${name}</th>${[orders, blind, ...costs].map((n) => html`<td class="num">${n}</td>`)}</tr>
`,
  )}</tbody>
</table>
`;
}

export function renderPapers({ papers, why }: ReportModel): Markup | null {
  if (papers.length === 0) return null;
  return html`<h2>${words.papersHeading}</h2>
${papers.map(
  ({ title, turn, discussion, notes }) => html`<h3>${title} <span class="tag">${why.glossary.turn(turn)}</span></h3>
${renderList(discussion)}
${renderNotes(notes)}
`,
)}`;
}

export function renderNotes({
  point,
  misconceptions,
  listen_for: listenFor,
  case: behind,
}: Inject['facilitator']): Markup {
  return html`<dl>
<dt>${words.point}</dt><dd>${point}</dd>
<dt>${words.misconceptions}</dt><dd>${misconceptions.join(' ')}</dd>
<dt>${words.listenFor}</dt><dd>${listenFor}</dd>
<dt>${words.case}</dt><dd>${behind}</dd>
</dl>`;
}

export function renderSources({ sources: { cited, exercised } }: ReportModel): Markup {
  return html`<h2>${words.sourcesHeading}</h2>
<p class="small quiet">${words.sourcesNote}</p>
<ul>${cited.map(
    ({ citation, url, metIn }) =>
      html`<li>${citation}${url === null ? null : html` ${linked(url)}`}<br><span class="small quiet">${words.metIn}: ${metIn.join('; ')}</span></li>
`,
  )}</ul>
<h3>${words.ids}</h3>
<table>
<thead><tr><th scope="col">ID</th><th scope="col">${words.level}</th><th scope="col">${words.metIn}</th></tr></thead>
<tbody>${exercised.map(
    ({ id, name, metIn }) => html`<tr><th scope="row">${id}</th><td>${name}</td><td>${metIn.join('; ')}</td></tr>
`,
  )}</tbody>
</table>
`;
}

/** Only an address of the web becomes a link; anything else stays text. */
const linked = (url: string): Markup => (/^https?:\/\//i.test(url) ? html`<a href="${url}">${url}</a>` : html`${url}`);
