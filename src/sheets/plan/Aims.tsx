import { say } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';
import type { PlanProps } from './plan-props.ts';

/** What the exercise is for, and what the team is scored on. */
export function Aims({ plan: { learning, objectives, language } }: PlanProps) {
  const author = byAuthor(language);
  return (
    <>
      {learning.length > 0 && (
        <>
          <h3>{say('plan.aims.learning')}</h3>
          <ul className="plan-list">
            {learning.map((aim, k) => (
              // Aims never move, and an author may name one twice.
              <li key={k} {...author}>
                {aim}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say('plan.aims.scored')}</h3>
      <ul className="plan-list">
        {objectives.map(({ title, text }) => (
          <li key={title}>
            <strong {...author}>{title}</strong> <span {...author}>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
