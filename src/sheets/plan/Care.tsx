import { say } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';
import type { PlanProps } from './plan-props.ts';

/** The content notes, and what to do before, during it and after. */
export function Care({ plan: { contentNotes, noted, language } }: PlanProps) {
  return (
    <>
      {contentNotes.length === 0 && <p>{say('plan.care.none')}</p>}
      <ul className="plan-list">
        {contentNotes.map((note, k) => (
          // Notes never move, and an author may write one twice.
          <li key={k} {...byAuthor(language)}>
            {note}
          </li>
        ))}
      </ul>
      {noted.all > 0 && <p>{say('plan.care.papers', { n: noted.all, out: noted.leftOut })}</p>}
      <p>{say('plan.care.before')}</p>
      <p>{say('plan.care.during')}</p>
      <p>{say('plan.care.after')}</p>
    </>
  );
}
