// Inputs by their names, in the order in which they were given: the first few, and how many more there are.

import type { ToldInput } from '../../../core/engine/view/told-input.ts';
import { say } from '../../../text/say.ts';
import { describeInput } from '../common/describe-input.ts';
import './Named.css';

const MAX_NAMED = 8;

export interface NamedProps {
  readonly inputs: readonly { readonly n: number; readonly told: ToldInput }[];
}

export function Named({ inputs }: NamedProps) {
  const more = inputs.length - MAX_NAMED;
  return (
    <ul className="facilitator-named">
      {inputs.slice(0, MAX_NAMED).map(({ n, told }) => (
        <li key={n}>{describeInput(told)}</li>
      ))}
      {more > 0 && <li>{say('play.facilitator.more', { n: more })}</li>}
    </ul>
  );
}
