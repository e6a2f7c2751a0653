// The report's timeline: each decision with what was not chosen, who leaned where, why, and what was foreseen.

import { debriefWords as words, sentence } from '../../../text/debrief-text.ts';
import { domainName } from '../../../text/domain-words.ts';
import type { ChoiceEntry } from '../sections/describe-choice.ts';
import { html, type Markup } from './html.ts';
import type { Outcome } from '../sections/predictions.ts';
import type { ReportModel } from '../sections/report-model.ts';
import type { Entry } from '../sections/timeline.ts';

export function renderDecisions(model: ReportModel): Markup {
  return html`<h2>${words.timelineHeading}</h2>
${model.timeline.map((entry) => renderEntry(model, entry))}`;
}

function renderEntry(model: ReportModel, entry: Entry): Markup {
  const major = entry.kind === 'choice' || entry.kind === 'order' || entry.kind === 'ending';
  const back = entry.abandoned ? html`<span class="tag">${words.takenBack}</span>` : null;
  return html`<div class="entry${major ? '' : ' minor'}${entry.abandoned ? ' back' : ''}">
<div class="when">${model.why.glossary.turn(entry.turn)}<br>${words.kinds[entry.kind]}</div>
<div>${entry.kind === 'choice' ? renderChoice(model, entry, back) : renderPlain(model, entry, back)}</div>
</div>
`;
}

function renderPlain(model: ReportModel, entry: Exclude<Entry, ChoiceEntry>, back: Markup | null): Markup {
  const { turn } = model.why.glossary;
  const what = html`<p class="what">${sentence(entry.what)}${back}</p>`;
  if (entry.kind !== 'order') return html`${what}${entry.note === null ? null : html`<p>${entry.note}</p>`}`;
  return html`${what}<p class="small">${entry.area} ${domainName(entry.area)}; ${entry.quadrant} ${domainName(entry.quadrant)}. ${words.orderRuns(turn(entry.starts), turn(entry.ends))}</p>
${labelled(words.rationale, entry.rationale)}`;
}

function renderChoice(model: ReportModel, entry: Entry & ChoiceEntry, back: Markup | null): Markup {
  const { options, outcome, rationale, dissent, opened, prediction } = entry;
  return html`<p class="what"><strong>${entry.title}</strong>${back}</p>
<ul>${options.map(({ label, taken }) => (taken ? html`<li class="taken">${label} (${words.chosen})</li>` : html`<li>${label}</li>`))}</ul>
${labelled(words.outcome, outcome)}
${labelled(words.positions, tellPositions(entry))}
${labelled(words.rationale, rationale ?? words.noRationale)}
${labelled(words.dissent, dissent)}
${labelled(words.opened, opened.length === 0 ? null : opened.join(', '))}
${prediction === null ? null : labelled(words.prediction, tellPrediction(model, prediction))}`;
}

/** “Pay the toll”: Head of mission, Chief of staff; “Refuse”: Police commissioner */
function tellPositions({ options, positions }: ChoiceEntry): string | null {
  const groups = options.flatMap(({ id, label }) => {
    const roles = positions.filter(({ choice }) => choice === id).map(({ role }) => role);
    return roles.length === 0 ? [] : [words.positionsFor(label, roles)];
  });
  return groups.length === 0 ? null : groups.join('; ');
}

const labelled = (label: string, text: string | null): Markup | null =>
  text === null || text === '' ? null : html`<p><span class="quiet">${label}:</span> ${text}</p>`;

/** “Host-state consent up by the end of First rains, 70 % sure. It went down: 62 to 58, not as predicted.” */
export function tellPrediction({ why: { glossary } }: ReportModel, outcome: Outcome): string {
  const { value, direction, by, sure } = outcome;
  const said = words.predicted(sentence(glossary.value(value)), direction, glossary.turn(by), sure);
  return `${said}. ${tellOutcome(outcome)}.`;
}

export function tellOutcome({ came, before, after, right, abandoned, overridden }: Outcome): string {
  if (abandoned) return words.openTakenBack;
  if (overridden) return words.openOverridden;
  if (came === null || before === null || after === null) return words.open;
  return `${words.actual(came, before, after)}, ${right === true ? words.right : words.wrong}`;
}
