// What the screen puts into the sheets: ways to ask why, and to open.

import type { Slots } from '../../sheets/slots.tsx';
import { Fold } from './Fold.tsx';
import { goToSection } from './go-to-section.ts';
import { LongList } from './LongList.tsx';
import { WhyButton } from './WhyButton.tsx';

export function slotsOf(onWhy: (seq: number) => void): Slots {
  return {
    why: (what, seq) => <WhyButton what={what} onPress={() => onWhy(seq)} />,
    fold: (summary, content) => <Fold summary={summary}>{content}</Fold>,
    long: (items, draw) => <LongList items={items} draw={draw} />,
    toSection: (id, words) => (
      <button type="button" className="debrief-link" onClick={() => goToSection(id)}>
        {words}
      </button>
    ),
  };
}
