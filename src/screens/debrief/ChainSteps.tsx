import type { Chain } from '../../core/debrief/why/why.ts';
import type { Glossary } from '../../core/scenario/names/glossary.ts';
import { say, sayStart, sayWithin } from '../../text/say.ts';
import { Said } from '../common/author.tsx';
import './ChainSteps.css';

/** The chain as a thread with pins: what happened at the top, what it ends at below. */
export function ChainSteps({ chain, glossary }: { readonly chain: Chain; readonly glossary: Glossary }) {
  return (
    <ol className="debrief-thread">
      {chain.steps.map(({ seq, turn, what, how }) => (
        <li key={seq}>
          <span className="debrief-thread-when">
            <Said value={glossary.turn(turn)} />
          </span>
          <span>
            {sayStart(what)}
            {how !== null && (
              <em className="debrief-how" dir="auto">
                {sayWithin(how)}
              </em>
            )}
          </span>
        </li>
      ))}
      <li className={`debrief-root debrief-root-${chain.root}`}>
        <span className="debrief-thread-when">{say('debrief.why.ends_at')}</span>
        <strong>{sayStart(chain.rootText)}</strong>
      </li>
    </ol>
  );
}
