import { useState } from 'react';
import type { Link, Why } from '../../core/debrief/why/why.ts';
import { say, sayStart, sayWithin } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { Said } from '../common/author.tsx';
import { usePrinting } from './use-printing.ts';
import './CauseTree.css';

interface CauseTreeProps {
  readonly why: Why;
  readonly seq: number;
  /** not one behind another cause */
  readonly first?: boolean;
}

/** All causes of a fact, each of which opens to its own: the browser's own disclosure, so that every key works. */
export function CauseTree({ why, seq, first = true }: CauseTreeProps) {
  const causes = why.causesOf(seq);
  if (causes.length === 0) return <p className="debrief-small">{say('debrief.why.no_cause')}</p>;
  return (
    <ul className="debrief-tree">
      {causes.map((cause) => (
        <Cause key={cause.seq} why={why} cause={cause} first={first} />
      ))}
    </ul>
  );
}

interface CauseProps extends Required<Pick<CauseTreeProps, 'why' | 'first'>> {
  readonly cause: Link;
}

/**
 * What lies behind is drawn only once it is opened: the graph shares its branches and would unroll without end. Printed is what was
 * opened, and one step behind the causes themselves.
 */
function Cause({ why, cause, first }: CauseProps) {
  const [opened, setOpened] = useState(false);
  const printing = usePrinting();
  const open = opened || (printing && first);
  const leaf = why.weights.get(cause.seq)?.causes.length === 0;
  if (leaf)
    return (
      <li className="debrief-leaf">
        <CauseWords why={why} cause={cause} />
      </li>
    );
  return (
    <li>
      <details open={open} onToggle={(event) => printing || setOpened(event.currentTarget.open)}>
        <summary>
          <CauseWords why={why} cause={cause} />
        </summary>
        {open && <CauseTree why={why} seq={cause.seq} first={false} />}
      </details>
    </li>
  );
}

function CauseWords({ why, cause: { seq, turn, what, how } }: { readonly why: Why; readonly cause: Link }) {
  const own = why.weights.get(seq);
  return (
    <>
      {sayStart(what)}
      {how !== null && (
        <em className="debrief-how" dir="auto">
          {sayWithin(how)}
        </em>
      )}
      <span className="debrief-small">
        {' '}
        {own?.main === null ? (
          say('debrief.why.when_root', {
            turn: why.glossary.turn(turn),
            root: tell('why.root_short', { root: own.root }),
          })
        ) : (
          <Said value={why.glossary.turn(turn)} />
        )}
      </span>
    </>
  );
}
