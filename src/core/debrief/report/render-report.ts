// The after-action report: the one renderer of the report model. A whole HTML document as a string, for a file that is opened from a
// disk and printed in grey: no script, nothing loaded, its own small sheet of styles, every text escaped.

import { debriefWords as words } from '../../../text/debrief-text.ts';
import type { Log } from '../../log/chain/write-log.ts';
import { html, type Markup } from './html.ts';
import { renderChart } from './report-charts.ts';
import { renderDecisions } from './report-decisions.ts';
import { renderEnd, renderRubric } from './report-ending.ts';
import { type ReportModel, reportModel, tellIntervention } from '../sections/report-model.ts';
import { REPORT_STYLE } from './report-style.ts';
import {
  renderPapers,
  renderPredictions,
  renderSources,
  renderSpending,
  renderTurningPoints,
} from './report-tables.ts';

/** The report of a log as a standalone HTML document. The log must have been read by `readLog`, or come from a session. */
export function renderReport(log: Log): string {
  const model = reportModel(log);
  const style: Markup = { markup: REPORT_STYLE };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.report}: ${model.title}, ${model.team}</title>
<style>${style}</style>
</head>
<body>
<main>
${renderHead(model)}${renderEnd(model)}${renderRubric(model)}${renderDecisions(model)}${renderPredictions(model)}
<h2>${words.indicatorsHeading}</h2>
<p>${words.indicatorsNote}</p>
${model.charts.map((chart) => renderChart(chart, (seq) => tellIntervention(model, seq)))}${renderTurningPoints(model)}${renderSpending(model)}${renderPapers(model)}${renderSources(model)}
</main>
</body>
</html>
`.markup;
}

function renderInterventions({ interventions, why, older }: ReportModel): Markup {
  const told = interventions.map(
    ({ turn, what }) => html`<li>${words.intervention(why.glossary.turn(turn), what)}</li>`,
  );
  return html`<p class="over">${words.interventionsHeading}</p>
${told.length === 0 ? html`<p>${words.interventionsNone}</p>` : html`<ul>${told}</ul>`}${older ? html`<p class="small">${words.older}</p>` : null}`;
}

function renderHead(model: ReportModel): Markup {
  const { title, team, players, seed, at, seal, learning } = model;
  return html`<header>
<p class="over">${words.report}</p>
<h1>${title}</h1>
<dl>
<dt>${words.team}</dt><dd>${team}</dd>
${players.length === 0 ? null : html`<dt>${words.players}</dt><dd>${players.map(({ role, name }, k) => `${k > 0 ? '; ' : ''}${role}: ${name}`)}</dd>`}
${at === null ? null : html`<dt>${words.date}</dt><dd>${at.slice(0, 10)}</dd>`}
<dt>${words.seed}</dt><dd>${seed}</dd>
<dt>${words.seal}</dt><dd class="seal">${seal}</dd>
</dl>
<p class="small quiet">${words.sealHint}</p>
${renderInterventions(model)}
${learning.length === 0 ? null : html`<p class="over">${words.learning}</p><ul>${learning.map((text) => html`<li>${text}</li>`)}</ul>`}
</header>
`;
}
