// The report's first pages: how it ended and why, and the rubric.

import { debriefWords as words } from '../../../text/debrief-text.ts';
import { html, type Markup } from './html.ts';
import type { OtherEnding } from '../sections/other-endings.ts';
import type { ReportModel } from '../sections/report-model.ts';
import type { Chain } from '../why/why.ts';

export const renderChains = (chains: readonly Chain[]): Markup =>
  html`<ul class="small">${chains.map(({ sentence }) => html`<li class="why">${sentence}</li>`)}</ul>`;

export const renderList = (texts: readonly string[]): Markup =>
  html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

export function renderEnd({ end, why }: ReportModel): Markup {
  const turn = why.glossary.turn(end.turn);
  switch (end.kind) {
    case 'ended':
      return html`<h2>${words.endingHeading}</h2>
<div class="box"><h3>${end.title}</h3><p>${end.text}</p><p class="small quiet">${words.endedIn(turn)} ${words.grade(end.grade)}. ${words.graded(end.grades)}</p></div>
<h3>${words.endingWhy}</h3>
${end.because.length === 0 ? html`<p>${words.endingOpen}</p>` : renderChains(end.because)}
${end.discussion.length === 0 ? null : html`<h3>${words.discussion}</h3>${renderList(end.discussion)}`}
${end.others.length === 0 ? null : renderOthers(end.others)}
`;
    case 'closed':
      return html`<h2>${words.closedTitle}</h2>
<div class="box"><p>${words.closed(turn, end.turns)} ${words.closedScores}</p>${end.reason === null ? null : html`<p>${words.reason(end.reason)}</p>`}</div>
`;
    case 'unfinished':
      return html`<h2>${words.unfinishedTitle}</h2>
<div class="box"><p>${words.unfinished(turn, end.turns, end.older)}</p></div>
`;
  }
}

function renderOthers(others: readonly OtherEnding[]): Markup {
  return html`<h3>${words.othersHeading}</h3>
<p class="small quiet">${words.othersNote}</p>
<dl class="wide">${others.map(
    ({
      title,
      grade,
      looksAt,
    }) => html`<dt>${words.otherEnding(title, grade)}</dt><dd>${looksAt.map(({ name, value }) => words.stood(name, value)).join('; ')}</dd>
`,
  )}</dl>`;
}

export function renderRubric({ rubric }: ReportModel): Markup | null {
  if (rubric.length === 0) return null;
  return html`<h2>${words.rubricHeading}</h2>
<table>
<thead><tr><th scope="col">${words.objective}</th><th scope="col">${words.score}</th><th scope="col">${words.level}</th></tr></thead>
<tbody>${rubric.map(
    ({ title, text, score, max, level }) => html`<tr>
<th scope="row">${title}<br><span class="quiet">${text}</span></th><td>${words.of(score, max)}</td><td>${level}</td></tr>
`,
  )}</tbody>
</table>
`;
}
