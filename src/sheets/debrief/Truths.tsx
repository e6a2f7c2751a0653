import type { Truth } from '../../core/debrief/sections/truths.ts';
import { say, sayAlone, sayStart } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';
import { Fact } from './Fact.tsx';
import type { SheetProps } from './sheet-props.ts';

/** Each unknown: what was true, when it was found out, and what pointed to it. */
export function Truths({ model: { truths, end, language }, slots }: SheetProps) {
  const words = byAuthor(language);
  return (
    <>
      <p className="debrief-small">
        {end.kind === 'unfinished' ? say('debrief.truths.so_far') : say('debrief.truths.intro')}
      </p>
      {truths.map((truth) => (
        <div key={truth.id}>
          <h3 {...words}>{sayAlone(truth.title)}</h3>
          <p {...words}>
            <strong>{truth.text}</strong>
          </p>
          <p {...words}>{truth.told}</p>
          <dl className="debrief-facts">
            <Fact name={say('debrief.truths.how')}>
              {truth.fixed ? say('debrief.truths.fixed') : say('debrief.truths.drawn')}
            </Fact>
            <Fact name={say('debrief.truths.found')}>{whenFound(truth)}</Fact>
          </dl>
          {truth.pointers.length > 0 &&
            slots.fold(say('debrief.truths.pointers'), <Pointers truth={truth} slots={slots} />)}
        </div>
      ))}
    </>
  );
}

const whenFound = ({ found }: Truth): string =>
  found === null ? say('debrief.truths.never') : say('debrief.truths.found_in', { turn: found.turn });

function Pointers({ truth, slots }: { readonly truth: Truth } & Pick<SheetProps, 'slots'>) {
  return (
    <ul>
      {truth.pointers.map(({ seq, what }) => (
        <li key={seq}>
          {sayStart(what)} {slots.why(what, seq)}
        </li>
      ))}
    </ul>
  );
}
