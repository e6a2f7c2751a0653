import type { Chain } from '../../core/debrief/why/why.ts';
import { screenWords as text, sentence } from '../../text/debrief-text.ts';
import { Button } from '../../view/controls/Button.tsx';
import type { AskWhy } from './debrief-props.ts';
import './Chain.css';

/** Several chains, each as one sentence, with a way to see it step by step. */
export function ChainList({ chains, onWhy }: { readonly chains: readonly Chain[]; readonly onWhy: AskWhy }) {
  return (
    <ul className="debrief-chains">
      {chains.map((chain) => {
        const [first] = chain.steps;
        return (
          <li key={first?.seq ?? 0}>
            <p>{chain.sentence}</p>
            {first !== undefined && <WhyButton what={first.what} seq={first.seq} onWhy={onWhy} />}
          </li>
        );
      })}
    </ul>
  );
}

interface WhyButtonProps {
  /** the clause that is asked about, for those who hear only the button */
  readonly what: string;
  readonly seq: number;
  readonly onWhy: AskWhy;
}

export function WhyButton({ what, seq, onWhy }: WhyButtonProps) {
  return (
    <Button kind="quiet" size="small" className="no-print" aria-label={text.whyAskOf(what)} onClick={() => onWhy(seq)}>
      {text.whyAsk}
    </Button>
  );
}

/** The chain as a thread with pins: what happened at the top, what it ends at below. */
export function ChainSteps({
  chain,
  turnName,
}: {
  readonly chain: Chain;
  readonly turnName: (turn: number) => string;
}) {
  return (
    <ol className="debrief-thread">
      {chain.steps.map(({ seq, turn, what, how }) => (
        <li key={seq}>
          <span className="debrief-thread-when">{turnName(turn)}</span>
          <span>
            {sentence(what)}
            {how !== null && <em className="debrief-how">{how}</em>}
          </span>
        </li>
      ))}
      <li className={`debrief-root debrief-root-${chain.root}`}>
        <span className="debrief-thread-when">{text.endsAt}</span>
        <strong>{sentence(chain.rootText)}</strong>
      </li>
    </ol>
  );
}
