import { useState } from 'react';
import type { Link, Why } from '../../core/debrief/why/why.ts';
import { say, sayStart, sayWithin } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { Said } from '../common/author.tsx';
import './CauseTree.css';

interface CauseTreeProps {
  readonly why: Why;
  readonly seq: number;
}

/** All causes of a fact, each of which opens to its own: the browser's own disclosure, so that every key works. */
export function CauseTree({ why, seq }: CauseTreeProps) {
  const causes = why.causesOf(seq);
  if (causes.length === 0) return <p className="debrief-small">{say('debrief.why.no_cause')}</p>;
  return (
    <ul className="debrief-tree">
      {causes.map((cause) => (
        <Cause key={cause.seq} why={why} cause={cause} />
      ))}
    </ul>
  );
}

/** What lies behind is drawn only once it is opened: the graph shares its branches and would unroll without end. */
function Cause({ why, cause }: { readonly why: Why; readonly cause: Link }) {
  const [open, setOpen] = useState(false);
  const leaf = why.weights.get(cause.seq)?.causes.length === 0;
  if (leaf)
    return (
      <li className="debrief-leaf">
        <CauseWords why={why} cause={cause} />
      </li>
    );
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <CauseWords why={why} cause={cause} />
        </summary>
        {open && <CauseTree why={why} seq={cause.seq} />}
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
