import { expect } from 'vitest';
import { END_PLANNING, play as played, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import type { CostPicture } from '../../../core/engine/view/table-picture.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { withCalendar } from '../../../core/scenario/dated.fixture.ts';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at } from '../common/at-table.fixture.tsx';
import { inPhase, momentOf, when } from '../common/moments.fixture.ts';
import { Calendar } from './Calendar.tsx';
import { Instruments } from './Instruments.tsx';
import { Matters } from './Matters.tsx';

const PLANNING = inPhase('planning', 2);
const instruments = (session: ReturnType<typeof inPhase>, costs: readonly CostPicture[] = []) =>
  reached(<Instruments picture={momentOf(session).picture} costs={costs} />, async () => {
    await expect.poll(() => document.querySelector('.meters')).not.toBeNull(); // they follow what can be pressed
  });
/** Some of each. */
const everyCapacity = (session: ReturnType<typeof inPhase>): readonly CostPicture[] =>
  momentOf(session).picture.capacities.map(({ id, name }) => ({ id, capacity: { name }, amount: 2 }));
const unseen = played(
  [],
  resolvedSmall((scenario) => {
    for (const value of scenario.regional) value.shown = 'hidden';
  }),
);

showStates(Instruments, {
  'at the beginning, with a task that is not authorised': instruments(inPhase('situation')),
  'nothing of a kind left': instruments(when(({ picture }) => picture.capacities.some(({ free }) => free === 0))),
  'more of a kind than can be counted': instruments(
    when(({ picture }) => picture.capacities.some(({ all }) => all > 8)),
  ),
  'what an order would take': instruments(PLANNING, everyCapacity(PLANNING)),
  'at the end': instruments(inPhase('ending')),
  'a task of which no progress is seen': instruments(unseen),
});

const dated = (...inputs: readonly Input[]) => (
  <Calendar picture={momentOf(played(inputs, resolvedSmall(withCalendar))).picture} heading="panel-heading" />
);

showStates(Calendar, {
  'this turn, the next and later, and a thread that everybody follows': dated(),
  'what has no date yet': dated(
    PROCEED,
    PROCEED,
    { kind: 'choose', inject: 'cable', choice: 'refuse' },
    END_PLANNING,
    PROCEED,
  ),
});

const matters = (session: ReturnType<typeof inPhase>) => at(session, ({ play }) => <Matters play={play} />);

showStates(Matters, {
  none: matters(played([])),
  one: matters(when(({ picture }) => picture.matters.length === 1)),
  several: matters(when(({ picture }) => picture.matters.length > 2)),
  'and the mandate is renewed': matters(when(({ picture }) => picture.mandate.renewal)),
});
