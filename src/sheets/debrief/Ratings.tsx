import type { RatedMoment } from '../../core/debrief/sections/ratings.ts';
import { turnName } from '../../core/debrief/sections/turn-name.ts';
import { say, sayParts, sayStart } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { Said } from '../Said.tsx';
import { BY_TEAM, byAuthor } from '../whose-words.ts';
import type { SheetModel } from './sheet-model.ts';
import type { SheetProps } from './sheet-props.ts';
import './Ratings.css';

/** What the evaluator saw: under each objective that was rated, every rating with its moment. */
export function Ratings({ model, slots }: SheetProps) {
  return (
    <>
      <p className="debrief-small">{say('debrief.ratings.about')}</p>
      {model.ratings.map(({ id, title, moments }) => (
        <div key={id} className="debrief-rated">
          <h3 {...byAuthor(model.language)}>{title}</h3>
          {slots.long(moments, (part) => (
            <ol className="debrief-ratings">
              {part.map((moment) => (
                <Rated key={moment.seq} moment={moment} model={model} />
              ))}
            </ol>
          ))}
        </div>
      ))}
    </>
  );
}

interface RatedProps {
  readonly moment: RatedMoment;
  readonly model: SheetModel;
}

function Rated({ moment, model }: RatedProps) {
  const { rating, note, abandoned } = moment;
  return (
    <li>
      <p>
        <span className="debrief-small">
          <When moment={moment} model={model} />
        </span>{' '}
        <strong>{say('debrief.ratings.grade', { rating: tell('value.rating', { rating }), letter: rating })}</strong>
        {abandoned && <span className="sheet-tag">{say('debrief.decisions.taken_back')}</span>}
      </p>
      {note !== null && <blockquote {...BY_TEAM}>{note}</blockquote>}
    </li>
  );
}

/** The turn with what was being done in it; before the turns and after them there is no turn to name. */
function When({ moment: { turn, phase, paper }, model }: RatedProps) {
  const step = tell('value.phase', { phase });
  if (phase === 'briefing' || phase === 'ending' || phase === 'debrief') return sayStart(step);
  const name = <Said key="turn" value={turnName(model, turn)} language={model.language} />;
  if (paper === null) return sayParts('debrief.ratings.in_turn', { phase: step }, { turn: name });
  const title = (
    <span key="title" {...byAuthor(model.language)}>
      {paper}
    </span>
  );
  return sayParts('debrief.ratings.at_paper', {}, { turn: name, title });
}
