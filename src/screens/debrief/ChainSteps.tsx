import type { Chain } from '../../core/debrief/why/why.ts';
import { turnName } from '../../core/debrief/sections/turn-name.ts';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say, sayStart, sayWithin } from '../../text/say.ts';
import { Said } from '../common/author.tsx';
import './ChainSteps.css';

/** The chain as a thread with pins: what happened at the top, what it ends at below. */
export function ChainSteps({ chain, model }: Pick<SheetProps, 'model'> & { readonly chain: Chain }) {
  return (
    <ol className="debrief-thread">
      {chain.steps.map(({ seq, turn, what, how }) => (
        <li key={seq}>
          <span className="debrief-thread-when">
            <Said value={turnName(model, turn)} />
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
