import type { ChoiceEntry } from '../../core/debrief/sections/describe-choice.ts';
import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import { tellOutcome } from '../../core/debrief/report/report-decisions.ts';
import { debriefWords as words, screenWords as text, sentence } from '../../text/debrief-text.ts';
import './ChoiceDetails.css';

/** One decision: what was chosen and what was not, who leaned where, why, and what was foreseen. */
export function ChoiceDetails({ entry, model }: { readonly entry: ChoiceEntry; readonly model: ReportModel }) {
  const { options, outcome, rationale, dissent, opened } = entry;
  return (
    <div className="debrief-entry">
      <ul className="debrief-options">
        {options.map(({ id, label, taken }) => (
          <li key={id} className={taken ? 'debrief-taken' : 'debrief-left'}>
            <span aria-hidden="true">{taken ? '✓' : '·'}</span>
            <span>
              {label}
              {taken && <span className="visually-hidden"> ({words.chosen})</span>}
            </span>
          </li>
        ))}
      </ul>
      {outcome !== null && <p>{outcome}</p>}
      {rationale === null || rationale === '' ? (
        <p className="debrief-small">{words.noRationale}</p>
      ) : (
        <blockquote>{rationale}</blockquote>
      )}
      <dl className="debrief-facts">
        {dissent !== null && dissent !== '' && <Fact name={words.dissent}>{dissent}</Fact>}
        <Positions entry={entry} />
        <Foreseen entry={entry} model={model} />
        {opened.length > 0 && <Fact name={words.opened}>{sentence(opened.join(', '))}</Fact>}
      </dl>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who leaned where before anybody spoke, the choice that was taken first. */
function Positions({ entry: { positions, options } }: { readonly entry: ChoiceEntry }) {
  if (positions.length === 0) return null;
  const groups = [...options]
    .sort((a, b) => Number(b.taken) - Number(a.taken))
    .map((option) => ({
      ...option,
      roles: positions.filter(({ choice }) => choice === option.id).map(({ role }) => role),
    }))
    .filter(({ roles }) => roles.length > 0);
  return (
    <Fact name={words.positions}>
      <ul>
        {groups.map(({ id, label, roles }) => (
          <li key={id}>{words.positionsFor(label, roles)}</li>
        ))}
      </ul>
    </Fact>
  );
}

function Foreseen({ entry: { prediction }, model }: { readonly entry: ChoiceEntry; readonly model: ReportModel }) {
  if (prediction === null) return null;
  const { glossary } = model.why;
  const { value, direction, by, sure } = prediction;
  return (
    <>
      <Fact name={text.foreseen}>
        {words.predicted(sentence(glossary.value(value)), direction, glossary.turn(by), sure)}.
      </Fact>
      <Fact name={text.came}>{tellOutcome(prediction)}.</Fact>
    </>
  );
}
