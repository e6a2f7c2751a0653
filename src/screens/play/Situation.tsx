// The morning picture: what matters now, as the analysis cell has it.

import type { Play } from './use-play.ts';

export function Situation({ play }: { readonly play: Play }) {
  const { picture } = play;
  return (
    <div className="file">
      <h3 className="file-title">What matters now</h3>
      {picture.matters.length === 0 ? (
        <p>The cell has nothing that cannot wait. It says that this worries it.</p>
      ) : (
        <ul className="matters">
          {picture.matters.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
