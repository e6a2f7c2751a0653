// What the lines and tokens of the link chart mean, each drawn as it is there.

import { say } from '../../../text/say.ts';
import type { TiePicture } from '../../../core/engine/view/subject-pictures.ts';
import { bondOf, drawTies } from './draw-ties.ts';
import { Line, Token } from './LinkChart.tsx';
import './LinkKey.css';

const KINDS: readonly TiePicture['kind'][] = ['pays', 'kin', 'commands', 'rivals', null];
const NAMELESS = { width: 0, height: 0 } as const;
const LEVELS = [1, 2, 3] as const;

export function LinkKey() {
  return (
    <ul className="links-key">
      {KINDS.map((kind) => (
        <li key={kind}>
          <Sample kind={kind} known={kind === null ? 1 : 2} />
          {say('play.links.key_bond', { bond: bondOf({ kind }) })}
        </li>
      ))}
      {LEVELS.map((level) => (
        <li key={level}>
          <span className="links-key-sample">
            <Token kind="institution" known={level} />
            <Sample kind={level === 1 ? null : 'rivals'} known={level} />
          </span>
          {say('play.links.key_known', { level })}
        </li>
      ))}
    </ul>
  );
}

/** A stretch of such a tie. */
function Sample({ kind, known }: Pick<TiePicture, 'kind' | 'known'>) {
  const spots = { a: [-21, 12], b: [69, 12] } as const;
  const names = { a: NAMELESS, b: NAMELESS };
  const [drawn] = drawTies([{ id: 'sample', a: 'a', b: 'b', kind, width: 0 }], { spots, names, unit: 1 });
  return (
    <svg className="links-key-line" viewBox="0 0 48 24" aria-hidden="true">
      {drawn !== undefined && <Line drawn={drawn} known={known} />}
    </svg>
  );
}
