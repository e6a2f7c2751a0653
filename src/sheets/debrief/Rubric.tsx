import { say } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';
import { Chains } from './Chains.tsx';
import type { SheetProps } from './sheet-props.ts';
import './Rubric.css';

/** Each objective with its score, what that score means, and what last moved it. */
export function Rubric({ model: { rubric, language }, slots }: SheetProps) {
  const words = byAuthor(language);
  return (
    <ul className="debrief-rubric">
      {rubric.map(({ id, title, text, score, max, level, because }) => (
        <li key={id}>
          <h3 {...words}>{title}</h3>
          <p className="debrief-score">
            <Pips score={score} max={max} /> <strong>{say('debrief.rubric.of', { score, max })}</strong>{' '}
            <span {...words}>{level}</span>
          </p>
          <p className="debrief-small" {...words}>
            {text}
          </p>
          {because.length > 0 && slots.fold(say('debrief.rubric.why'), <Chains chains={because} slots={slots} />)}
        </li>
      ))}
    </ul>
  );
}

function Pips({ score, max }: { readonly score: number; readonly max: number }) {
  return (
    <span className="debrief-pips" aria-hidden="true">
      {Array.from({ length: max }, (_, k) => (
        // Pips never move.
        <span key={k} className={k < score ? 'debrief-pip debrief-pip-full' : 'debrief-pip'} />
      ))}
    </span>
  );
}
