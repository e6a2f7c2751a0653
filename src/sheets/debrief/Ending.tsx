import { turnName } from '../../core/debrief/sections/turn-name.ts';
import { memo } from 'react';
import type { EndingReached } from '../../core/debrief/sections/ending.ts';
import type { OtherEnding } from '../../core/debrief/sections/other-endings.ts';
import { say } from '../../text/say.ts';
import { BY_TEAM, byAuthor } from '../whose-words.ts';
import { Chains } from './Chains.tsx';
import { Questions } from './Questions.tsx';
import type { SheetProps } from './sheet-props.ts';
import { TwoMaps } from './TwoMaps.tsx';
import './Ending.css';

/** Drawn once for each log. */
const Maps = memo(TwoMaps);

/** The ending, what became of the country and what decided it; for a session that came to none, only how far it came. */
export function Ending({ model, slots }: SheetProps) {
  const { end } = model;
  const turn = turnName(model, end.turn);
  switch (end.kind) {
    case 'ended':
      return <Reached model={model} slots={slots} end={end} />;
    case 'closed':
      return (
        <>
          <div className="debrief-slip">
            <p>{say('debrief.ending.closed', { turn, turns: end.turns })}</p>
            {end.reason !== null && (
              <p>
                {say('debrief.ending.reason')} <span {...BY_TEAM}>{end.reason}</span>
              </p>
            )}
          </div>
          <Maps model={model} />
        </>
      );
    case 'unfinished': {
      const key = end.older ? 'debrief.ending.unfinished_older' : 'debrief.ending.unfinished';
      return (
        <>
          <div className="debrief-slip">
            <p>{say(key, { turn, turns: end.turns })}</p>
          </div>
          <Maps model={model} />
        </>
      );
    }
  }
}

function Reached({ model, slots, end }: SheetProps & { readonly end: EndingReached }) {
  const { language } = model;
  const words = byAuthor(language);
  return (
    <>
      <div className="debrief-slip debrief-ending">
        <h3 {...words}>{end.title}</h3>
        <p {...words}>{end.text}</p>
        <p className="debrief-small">
          {say('debrief.ending.reached', { turn: turnName(model, end.turn), grade: end.grade })}{' '}
          {say('debrief.ending.grades', { count: end.grades.length, grades: end.grades })}
        </p>
      </div>
      <Maps model={model} />
      <h3>{say('debrief.ending.why')}</h3>
      {end.because.length === 0 ? <p>{say('debrief.ending.open')}</p> : <Chains chains={end.because} slots={slots} />}
      {end.discussion.length > 0 && <Questions questions={end.discussion} language={language} />}
      {end.others.length > 0 && slots.fold(say('debrief.ending.others'), <Others others={end.others} />)}
    </>
  );
}

function Others({ others }: { readonly others: readonly OtherEnding[] }) {
  return (
    <>
      <p className="debrief-small">{say('debrief.ending.others_note')}</p>
      <dl className="debrief-notes debrief-others">
        {others.map(({ id, title, grade, looksAt }) => (
          <div key={id}>
            <dt>{say('debrief.ending.other', { title, grade })}</dt>
            {looksAt.map((one, k) => (
              // Values of a condition never move.
              <dd key={k}>{say('debrief.ending.stood', one)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
