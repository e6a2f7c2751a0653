// The morning picture: what matters now, as the analysis cell has it; one slip for each matter.

import { say } from '../../../text/say.ts';
import { Explained } from '../common/Explained.tsx';
import type { Play } from '../common/use-play.ts';
import { useAuthor } from '../../common/author.tsx';
import './Matters.css';

export function Matters({ play }: { readonly play: Play }) {
  const { picture } = play;
  const { renewal, asks } = picture.mandate;
  const author = useAuthor();
  return (
    <section className="matters-panel" aria-labelledby="matters-title">
      <h2 id="matters-title" className="panel-heading">
        {say('play.matters.title')}
      </h2>
      {picture.matters.length === 0 && !renewal ? (
        <p className="matter">{say('play.matters.none')}</p>
      ) : (
        <ul className="matters">
          {picture.matters.map((text) => (
            <li key={text} className="matter" {...author}>
              <Explained text={text} roles={picture.roles} />
            </li>
          ))}
          {renewal && <li className="matter">{say('play.matters.renewal', { asks })}</li>}
        </ul>
      )}
    </section>
  );
}
