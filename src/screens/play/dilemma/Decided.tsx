// What the team decided this turn and what it was told at once: slips that stay until planning ends.

import { tableWords } from '../../../text/play-text.ts';
import { Explained } from '../common/Explained.tsx';
import { decidedThisTurn } from '../common/history.ts';
import type { Play } from '../common/use-play.ts';
import './Decided.css';

export function Decided({ play }: { readonly play: Play }) {
  const decided = decidedThisTurn(play.session);
  if (decided.length === 0) return null;
  return (
    <ul className="decided" aria-label={tableWords.decided}>
      {decided.map(({ inject, choice }) => (
        <li key={inject.id} className="decided-slip">
          <p className="decided-head">
            <span className="overline">{tableWords.decided}</span> <strong>{choice.label}</strong>
          </p>
          {choice.outcome !== undefined && (
            <p className="decided-outcome">
              <Explained text={choice.outcome} scenario={play.session.header.scenario} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
