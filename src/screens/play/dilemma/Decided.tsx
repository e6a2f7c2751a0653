// What the team decided this turn and what it was told at once: slips that stay until planning ends.

import { say } from '../../../text/say.ts';
import { Explained } from '../common/Explained.tsx';
import type { Play } from '../common/use-play.ts';
import { useAuthor } from '../../common/author.tsx';
import './Decided.css';

export function Decided({ play }: { readonly play: Play }) {
  const { decided, roles } = play.picture;
  const author = useAuthor();
  if (decided.length === 0) return null;
  return (
    <ul className="decided" aria-label={say('play.table.decided')}>
      {decided.map(({ inject, label, outcome }) => (
        <li key={inject} className="decided-slip">
          <p className="decided-head">
            <span className="overline">{say('play.table.decided')}</span> <strong {...author}>{label}</strong>
          </p>
          {outcome !== null && (
            <p className="decided-outcome" {...author}>
              <Explained text={outcome} roles={roles} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
