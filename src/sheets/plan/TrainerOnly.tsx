// What no player may read: which papers may come, and what to say where a team stops for the day. What is true is not here either.

import type { PlannedPaper, PlannedWhen } from '../../core/scenario/plan/trainer-plan.ts';
import { say } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';
import type { PlanProps } from './plan-props.ts';

export function TrainerOnly({ plan }: PlanProps) {
  const { papers, language, isDrawn } = plan;
  return (
    <>
      <p>{say('plan.only.note')}</p>
      {isDrawn && <p>{say('plan.only.truth')}</p>}
      <ul className="plan-papers">
        {papers.map((paper, k) => (
          // Papers never move, and two may have one title.
          <Paper key={k} paper={paper} language={language} />
        ))}
      </ul>
      <Stops plan={plan} />
    </>
  );
}

function Paper({ paper, language }: { readonly paper: PlannedPaper; readonly language: string }) {
  const { title, synopsis, when, minutes, contentNote, leftOut } = paper;
  const author = byAuthor(language);
  return (
    <li>
      <h3 {...author}>{title}</h3>
      <p {...author}>{synopsis}</p>
      <p className="plan-small">
        {sayWhen(when)} · {say('plan.agenda.minute', { n: minutes })}
        {leftOut && ` · ${say('plan.only.left_out')}`}
      </p>
      {contentNote !== null && (
        <p className="plan-small">
          {say('plan.only.content_note')} <span {...author}>{contentNote}</span>
        </p>
      )}
    </li>
  );
}

function sayWhen(when: PlannedWhen): string {
  switch (when.kind) {
    case 'must':
      return say('plan.only.must', when);
    case 'from':
      return say('plan.only.from', when);
    case 'asked':
      return say('plan.only.asked');
  }
}

function Stops({ plan: { stops, language } }: PlanProps) {
  if (stops.length === 0) return null;
  return (
    <>
      <h3>{say('plan.only.stops')}</h3>
      <dl className="plan-roles">
        {stops.map(({ after, text }) => (
          <div key={after}>
            <dt>{say('plan.only.stop', { turn: after })}</dt>
            <dd {...byAuthor(language)}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
