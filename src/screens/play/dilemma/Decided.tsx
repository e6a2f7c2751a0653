// What the team decided this turn and what it was told at once: a line that unfolds, until planning ends.

import { say } from '../../../text/say.ts';
import { Explained } from '../common/Explained.tsx';
import { Folded } from '../common/Folded.tsx';
import type { Play } from '../common/use-play.ts';
import { useAuthor } from '../../common/author.tsx';
import './Decided.css';

export interface DecidedProps {
  readonly play: Play;
  /** in a narrow column: only how many they are */
  readonly counted?: boolean;
}

export function Decided({ play, counted = false }: DecidedProps) {
  const { decided, roles } = play.picture;
  const author = useAuthor();
  if (decided.length === 0) return null;
  return (
    <div className="decided">
      <Folded
        summary={
          counted ? (
            say('play.table.decided_count', { n: decided.length })
          ) : (
            <>
              {say('play.table.decided')}{' '}
              {decided.map(({ inject, label }) => (
                <strong key={inject} className="decided-label" {...author}>
                  {label}
                </strong>
              ))}
            </>
          )
        }
      >
        <ul className="decided-slips" aria-label={say('play.table.decided')}>
          {decided.map(({ inject, label, outcome }) => (
            <li key={inject} className="decided-slip">
              <strong {...author}>{label}</strong>
              {outcome !== null && (
                <p className="decided-outcome" {...author}>
                  <Explained text={outcome} roles={roles} />
                </p>
              )}
            </li>
          ))}
        </ul>
      </Folded>
    </div>
  );
}
