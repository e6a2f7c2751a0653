import { say } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';
import './Questions.css';

/** What to talk about; our own question where the author has none. */
export function Questions({
  questions,
  language,
}: {
  readonly questions: readonly string[];
  readonly language: string | null;
}) {
  const words = language === null ? {} : byAuthor(language);
  return (
    <div className="debrief-questions">
      <p className="overline">{say('debrief.discuss')}</p>
      <ul>
        {questions.map((question, k) => (
          // Questions never move, and an author may ask one twice.
          <li key={k} {...words}>
            {question}
          </li>
        ))}
      </ul>
    </div>
  );
}
