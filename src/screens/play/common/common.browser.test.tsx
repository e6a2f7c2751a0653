// What several rooms share.

import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { play as played, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import type { Estimate } from '../../../core/engine/view/estimate.ts';
import type { PaperPicture } from '../../../core/engine/view/paper-picture.ts';
import { PAPER_FORMS } from '../../../view/controls/Paper.tsx';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at, propsOf } from './at-table.fixture.tsx';
import { EstimateMeter } from './EstimateMeter.tsx';
import { Explained, ExplainedPaper } from './Explained.tsx';
import { ListButton } from './ListButton.tsx';
import { inPhase, momentOf, MOMENTS } from './moments.fixture.ts';

const BRIEFING = inPhase('briefing');
const PLANNING = inPhase('planning');

const exactly = played(
  [],
  resolvedSmall((scenario) => {
    for (const value of scenario.indicators) value.shown = 'exact';
  }),
);
const estimates = [...MOMENTS, momentOf(played([])), momentOf(exactly)].flatMap(({ picture }) => [
  ...picture.indicators,
  ...picture.regions.flatMap(({ values }) => values),
]);
const meters = (isOne: (estimate: Estimate) => boolean) => {
  const found = estimates.find(isOne);
  if (found === undefined) throw new Error('no such estimate');
  return <EstimateMeter estimate={found} />;
};

showStates(EstimateMeter, {
  'rising, for the better': meters(({ trend, good }) => trend === 'up' && good === 'up'),
  'falling, for the worse': meters(({ trend, good }) => trend === 'down' && good === 'up'),
  'rising, for the worse': meters(({ trend, good }) => trend === 'up' && good === 'down'),
  steady: meters(({ trend }) => trend === 'same'),
  'at its lowest': meters(({ band }) => band === 0),
  'at its highest': meters(({ band }) => band === 4),
  'to the number': meters(({ exact }) => exact !== null),
});

async function spellOut(): Promise<void> {
  await userEvent.tab();
  await expect.element(page.getByRole('tooltip')).toBeInTheDocument();
}

const { roles } = MOMENTS[0]!.picture;
const explained = (text: string) => (
  <p>
    <Explained text={text} roles={roles} />
  </p>
);

showStates(Explained, {
  'nothing to explain': explained('The pier is quiet.'),
  'one abbreviation': explained('The JMAC has it from the market.'),
  'several, one of them twice': explained('UNPOL asked the JMAC, and the JMAC asked DDR.'),
  'explained on the spot': reached(explained('UNPOL is at the pier.'), spellOut),
});

const papers = MOMENTS.flatMap(({ picture }) => [
  ...picture.briefing,
  ...(picture.table === null ? [] : [picture.table.paper]),
]);
/** Every form there is: those that never came on the table have the text of one that did. */
const paperOf = (form: PaperPicture['form']): PaperPicture =>
  papers.find((one) => one.form === form) ?? { ...(papers[0] as PaperPicture), form };
const ofForm = (form: PaperPicture['form']) => <ExplainedPaper paper={paperOf(form)} roles={roles} />;
const bare: PaperPicture = { ...paperOf('letter'), to: null, reference: null };

showStates(ExplainedPaper, {
  ...Object.fromEntries(PAPER_FORMS.map((form) => [form, ofForm(form)])),
  'with a title': <ExplainedPaper paper={paperOf('cable')} roles={roles} title="A toll on the pier" />,
  'to nobody, without a reference': <ExplainedPaper paper={bare} roles={[]} />,
});

showStates(ListButton, {
  'as usual': at(PLANNING, ({ play }) => (
    <ListButton play={play} label="Skip" about="A toll on the pier" input={{ kind: 'end_planning' }} />
  )),
});

describe('ListButton', () => {
  test('given it is pressed, then it sends its input, and says what it is about', async () => {
    const { store } = propsOf(BRIEFING);
    const button = ({ play }: Parameters<Parameters<typeof at>[1]>[0]) => (
      <ListButton play={play} label="Go on" about="to the first turn" input={{ kind: 'proceed' }} />
    );
    await show(at(BRIEFING, button, { props: { store } }));
    const pressed = page.getByRole('button');
    await expect.element(pressed).toHaveAccessibleName(/Go on.*to the first turn/);
    await pressed.click();
    expect(store.send).toHaveBeenCalledWith({ kind: 'proceed' });
    expect(store.view().picture.phase).toBe('situation');
  });
});

describe('Explained', () => {
  test('given the keyboard, then an abbreviation is reached and spelt out', async () => {
    await show(explained('UNPOL is at the pier.'));
    await spellOut();
    await expect.element(page.getByRole('button', { name: /^UNPOL, / })).toHaveFocus();
  });
});
