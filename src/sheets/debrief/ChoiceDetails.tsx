import { turnName } from '../../core/debrief/sections/turn-name.ts';
import type { ChoiceEntry } from '../../core/debrief/sections/describe-choice.ts';
import type { SheetModel } from './sheet-model.ts';
import { say, sayAlone, startSentence } from '../../text/say.ts';
import { BY_TEAM, byAuthor } from '../whose-words.ts';
import { Fact } from './Fact.tsx';
import { sayOutcome, sayPrediction } from './say-prediction.ts';
import './ChoiceDetails.css';

interface ChoiceProps {
  readonly entry: ChoiceEntry;
  readonly model: SheetModel;
}

/** One decision: what was chosen and what was not, who leaned where, why, and what was foreseen. */
export function ChoiceDetails({ entry, model }: ChoiceProps) {
  const { outcome, rationale, dissent, opened } = entry;
  return (
    <div className="debrief-entry">
      <Options entry={entry} model={model} />
      {outcome !== null && <p {...byAuthor(model.language)}>{outcome}</p>}
      {rationale === null || rationale === '' ? (
        <p className="debrief-small">{say('debrief.decisions.no_rationale')}</p>
      ) : (
        <blockquote {...BY_TEAM}>{rationale}</blockquote>
      )}
      <dl className="debrief-facts">
        {dissent !== null && dissent !== '' && (
          <Fact name={say('debrief.decisions.dissent')}>
            <span {...BY_TEAM}>{dissent}</span>
          </Fact>
        )}
        <Positions entry={entry} />
        <Foreseen entry={entry} model={model} />
        {opened.length > 0 && <Fact name={say('debrief.decisions.opened')}>{startSentence(sayAlone(opened))}</Fact>}
      </dl>
    </div>
  );
}

function Options({ entry: { options }, model }: ChoiceProps) {
  return (
    <ul className="debrief-options">
      {options.map(({ id, label, taken, hidden }) => (
        <li key={id} className={taken ? 'debrief-taken' : 'debrief-left'}>
          <span aria-hidden="true">{taken ? '✓' : '·'}</span>
          <span>
            <span {...byAuthor(model.language)}>{label}</span>
            {taken && <span className="visually-hidden"> {say('debrief.decisions.chosen')}</span>}
            {hidden && <span className="debrief-small"> {say('debrief.decisions.hidden')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who leaned where before anybody spoke, the choice that was taken first. */
function Positions({ entry: { positions, options } }: Pick<ChoiceProps, 'entry'>) {
  if (positions.length === 0) return null;
  const groups = [...options]
    .sort((a, b) => Number(b.taken) - Number(a.taken))
    .map((option) => ({
      ...option,
      roles: positions.filter(({ choice }) => choice === option.id).map(({ role }) => role),
    }))
    .filter(({ roles }) => roles.length > 0);
  return (
    <Fact name={say('debrief.decisions.positions')}>
      <ul>
        {groups.map(({ id, label, roles }) => (
          <li key={id}>{say('debrief.decisions.position', { label, roles })}</li>
        ))}
      </ul>
    </Fact>
  );
}

function Foreseen({ entry: { prediction }, model }: ChoiceProps) {
  if (prediction === null) return null;
  const name = model.predictions.find(({ n }) => n === prediction.n)?.name ?? prediction.value;
  const named = { ...prediction, name, byName: turnName(model, prediction.by) };
  return (
    <>
      <Fact name={say('debrief.decisions.foreseen')}>{sayPrediction(named)}</Fact>
      <Fact name={say('debrief.decisions.came')}>{sayOutcome(prediction)}</Fact>
    </>
  );
}
