import { turnName } from '../../core/debrief/sections/turn-name.ts';
import type { TurningPoint } from '../../core/debrief/sections/turning-points.ts';
import { say, sayStart } from '../../text/say.ts';
import { Said } from '../Said.tsx';
import { BY_TEAM, byAuthor } from '../whose-words.ts';
import { letterOf } from './letter-of.ts';
import { Notes } from './Notes.tsx';
import { Questions } from './Questions.tsx';
import type { SheetProps } from './sheet-props.ts';
import './TurningPoints.css';

/** The few decisions with most behind them, and what to ask about each. */
export function TurningPoints({ model, slots }: SheetProps) {
  const { turningPoints } = model;
  if (turningPoints.length === 0) return <p>{say('debrief.turning.none')}</p>;
  return (
    <>
      <p className="debrief-lead">{say('debrief.turning.note')}</p>
      <ol className="debrief-turning">
        {turningPoints.map((point, k) => (
          <li key={point.seq} className="debrief-slip">
            <p className="overline">
              <span className="debrief-letter">
                <span className="visually-hidden">{say('debrief.turning.mark', { letter: letterOf(k) })}</span>
                <span aria-hidden="true">{letterOf(k)}</span>
              </span>
              <Said value={turnName(model, point.turn)} language={model.language} />
            </p>
            <h3>{sayStart(point.what)}</h3>
            <Point model={model} slots={slots} point={point} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Point({ model, slots, point }: SheetProps & { readonly point: TurningPoint }) {
  const { rationale, downstream, own, changes, promise, notes } = point;
  return (
    <>
      {rationale !== null && <blockquote {...BY_TEAM}>{rationale}</blockquote>}
      {promise !== null && <Promised model={model} promise={promise} />}
      <p className="debrief-small">{say('debrief.turning.downstream', { points: downstream, own })}</p>
      <ul className="debrief-changes">
        {changes.map(({ seq, turn, what }) => (
          <li key={seq}>
            {say('debrief.turning.change', { turn: turnName(model, turn), what })} {slots.why(what, seq)}
          </li>
        ))}
      </ul>
      <Asked model={model} point={point} />
      {notes !== null && slots.fold(say('debrief.notes'), <Notes notes={notes} language={model.language} />)}
    </>
  );
}

function Promised({
  model,
  promise,
}: Pick<SheetProps, 'model'> & { readonly promise: NonNullable<TurningPoint['promise']> }) {
  const words = byAuthor(model.language);
  return (
    <>
      <p>
        {say('debrief.turning.benefit')} <span {...words}>{promise.benefit}</span>
      </p>
      <p>
        {say('debrief.turning.risk')} <span {...words}>{promise.risk}</span>
      </p>
    </>
  );
}

/** The author's questions; ours where there are none. */
function Asked({ model, point: { discussion } }: Pick<SheetProps, 'model'> & { readonly point: TurningPoint }) {
  return discussion.length > 0 ? (
    <Questions questions={discussion} language={model.language} />
  ) : (
    <Questions questions={[say('debrief.turning.question')]} language={null} />
  );
}
