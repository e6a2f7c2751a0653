import type { Chain } from '../../core/debrief/why/why.ts';
import { say } from '../../text/say.ts';
import type { Slots } from '../slots.tsx';
import './Chains.css';

/** Several chains of causes, each as one sentence. */
export function Chains({ chains, slots }: { readonly chains: readonly Chain[]; readonly slots: Slots }) {
  return (
    <ul className="debrief-chains">
      {chains.map(({ sentence, steps: [first] }) => (
        <li key={first?.seq ?? 0}>
          <p>{say(sentence)}</p>
          {first !== undefined && slots.why(first.what, first.seq)}
        </li>
      ))}
    </ul>
  );
}
