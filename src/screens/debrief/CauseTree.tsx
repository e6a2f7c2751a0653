import { useCallback, useState } from 'react';
import { turnName } from '../../core/debrief/sections/turn-name.ts';
import type { Answers, Cause, CauseBehind } from '../../sheets/answers/answers.ts';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say, sayStart, sayWithin } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { Said } from '../common/author.tsx';
import { useAnswer } from './use-answer.ts';
import { usePrinting } from './use-whole.ts';
import './CauseTree.css';

interface CauseTreeProps extends Pick<SheetProps, 'model'> {
  readonly causes: readonly (Cause | CauseBehind)[];
  readonly answers: Pick<Answers, 'causes'>;
  /** not one behind another cause */
  readonly first?: boolean;
}

/** All causes of a fact, each of which opens to its own: the browser's own disclosure, so that every key works. */
export function CauseTree({ causes, first = true, ...rest }: CauseTreeProps) {
  if (causes.length === 0) return <p className="debrief-small">{say('debrief.why.no_cause')}</p>;
  return (
    <ul className="debrief-tree">
      {causes.map((cause) => (
        <CauseOf key={cause.seq} cause={cause} first={first} {...rest} />
      ))}
    </ul>
  );
}

interface CauseProps extends Required<Omit<CauseTreeProps, 'causes'>> {
  readonly cause: Cause | CauseBehind;
}

/**
 * What lies behind is drawn only once it is opened: the graph shares its branches and would unroll without end. Printed is what was
 * opened, and one step behind the causes themselves.
 */
function CauseOf({ cause, first, ...rest }: CauseProps) {
  const [opened, setOpened] = useState(false);
  const printing = usePrinting();
  const open = opened || (printing && first);
  const words = <CauseWords model={rest.model} cause={cause} />;
  if (cause.leaf) return <li className="debrief-leaf">{words}</li>;
  return (
    <li>
      <details open={open} onToggle={(event) => printing || setOpened(event.currentTarget.open)}>
        <summary>{words}</summary>
        {open && <Behind cause={cause} {...rest} />}
      </details>
    </li>
  );
}

/** What came with the cause is there at once, as print wants it. */
function Behind({ cause, ...rest }: Omit<CauseProps, 'first'>) {
  const { answers } = rest;
  const causes = useAnswer(useCallback(() => answers.causes(cause.seq), [answers, cause.seq]));
  const shown = causes ?? ('behind' in cause ? cause.behind : []);
  return shown.length === 0 ? null : <CauseTree causes={shown} first={false} {...rest} />;
}

function CauseWords({ model, cause: { turn, what, how, root } }: Pick<CauseProps, 'model' | 'cause'>) {
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
        {root === null ? (
          <Said value={turnName(model, turn)} />
        ) : (
          say('debrief.why.when_root', { turn: turnName(model, turn), root: tell('why.root_short', { root }) })
        )}
      </span>
    </>
  );
}
