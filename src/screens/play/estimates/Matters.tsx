// The morning picture: what matters now, as the analysis cell has it; one slip for each matter.

import { mattersWords } from '../../../text/play-text.ts';
import { Explained } from '../common/Explained.tsx';
import type { Play } from '../common/use-play.ts';
import './Matters.css';

export function Matters({ play }: { readonly play: Play }) {
  const { picture } = play;
  const matters = picture.mandate.renewal ? [...picture.matters, mattersWords.renewal] : picture.matters;
  return (
    <section className="matters-panel" aria-labelledby="matters-title">
      <h2 id="matters-title" className="panel-heading">
        {mattersWords.title}
      </h2>
      {matters.length === 0 ? (
        <p className="matter">{mattersWords.none}</p>
      ) : (
        <ul className="matters">
          {matters.map((text) => (
            <li key={text} className="matter">
              <Explained text={text} roles={picture.roles} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
