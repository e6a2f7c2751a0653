// Why it came so: from a fact back to where its causes end.

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Chain } from '../../core/debrief/why/why.ts';
import type { CauseBehind } from '../../sheets/answers/answers.ts';
import { changesOf, changingValues } from '../../sheets/answers/changing-values.ts';
import { say, sayStart } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { CauseTree } from './CauseTree.tsx';
import { ChainSteps } from './ChainSteps.tsx';
import { answersTo, debriefOf, type Played, wholeDebrief } from './debriefs.fixture.ts';
import { onSheet } from './on-sheet.fixture.tsx';
import { WhyButton } from './WhyButton.tsx';
import { WhyDrawer } from './WhyDrawer.tsx';
import { WhySection } from './WhySection.tsx';
import { WhyView } from './WhyView.tsx';

/** All facts of a debrief. */
const factsOf = (played: Played) => [...wholeDebrief(played).why.weights.keys()];

/** The first fact of it of which this is true. */
function fact(played: Played, isOne: (seq: number) => boolean): number {
  const found = factsOf(played).find(isOne);
  if (found === undefined) throw new Error(`no such fact in ${played}`);
  return found;
}
const isDeep = (played: Played) => (seq: number) => wholeDebrief(played).why.chain(seq).steps.length > 3;
const deep = (played: Played) => fact(played, isDeep(played));
const rootless = (played: Played) => fact(played, (seq) => wholeDebrief(played).why.causesOf(seq).length === 0);

const tree = (played: Played, seq: number) =>
  onSheet(played, ({ model, answers }) => (
    <CauseTree model={model} answers={answers} causes={answersTo(played).causes(seq) as readonly CauseBehind[]} />
  ));

/** Everything that can be opened, four times over. */
async function openDown(): Promise<void> {
  for (let depth = 0; depth < 4; depth++) {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

showStates(CauseTree, {
  'of nothing': tree('half bridge', rootless('half bridge')),
  shut: tree('half bridge', deep('half bridge')),
  'open to its end': reached(tree('tutorial', deep('tutorial')), openDown),
  'in long words': reached(tree('in long words', factsOf('in long words').at(-1) ?? 0), openDown),
  'in Arabic': reached(tree('in Arabic', factsOf('in Arabic').at(-1) ?? 0), openDown),
});

const ROOTS: readonly Chain['root'][] = ['decision', 'facilitator', 'luck', 'dynamics', 'start'];
const chainTo = (root: Chain['root']) => {
  const played = (['half bridge', 'older', 'everything done'] as const).find((one) =>
    factsOf(one).some((seq) => wholeDebrief(one).why.chain(seq).root === root),
  );
  if (played === undefined) throw new Error(`nothing ends at ${root}`);
  const { why } = wholeDebrief(played);
  const seq = fact(played, (one) => why.chain(one).root === root);
  return onSheet(played, ({ model }) => <ChainSteps chain={why.chain(seq)} model={model} />);
};
const chain = (played: Played, seq: number) =>
  onSheet(played, ({ model }) => <ChainSteps chain={wholeDebrief(played).why.chain(seq)} model={model} />);

showStates(ChainSteps, {
  ...Object.fromEntries(ROOTS.map((root) => [`that ends at: ${root}`, chainTo(root)])),
  'of many steps': chain('half bridge', deep('half bridge')),
  'in long words': chain('in long words', factsOf('in long words').at(-1) ?? 0),
  'in Arabic': chain('in Arabic', factsOf('in Arabic').at(-1) ?? 0),
});

const view = (played: Played, seq: number, showWhat: boolean) =>
  onSheet(played, ({ model, answers }) => <WhyView model={model} answers={answers} seq={seq} showWhat={showWhat} />);

showStates(WhyView, {
  'with what was asked': view('half bridge', deep('half bridge'), true),
  'without it': view('half bridge', deep('half bridge'), false),
  'of what nothing lies behind': view('half bridge', rootless('half bridge'), true),
});

const section = (played: Played) =>
  onSheet(played, ({ model, answers }) => <WhySection model={model} answers={answers} />);
const valueList = page.getByRole('combobox', { name: say('debrief.why.value') });
const changeList = page.getByRole('combobox', { name: say('debrief.why.change'), exact: true });

showStates(WhySection, {
  'nothing has changed': section('begun'),
  'a long mission': section('half bridge'),
  'another value': reached(section('tutorial'), () => userEvent.selectOptions(valueList, lastValue('tutorial'))),
  'in long words': section('in long words'),
  'in Arabic': section('in Arabic'),
});

const lastValue = (played: Played): string => changingValues(wholeDebrief(played)).values.at(-1)?.path ?? '';

const drawer = (seq: number | null, onClose = vi.fn(), played: Played = 'half bridge') => (
  <WhyDrawer model={debriefOf(played)} answers={answersTo(played)} seq={seq} onClose={onClose} />
);

showStates(WhyDrawer, {
  shut: drawer(null),
  open: drawer(deep('half bridge')),
  'in long words': drawer(factsOf('in long words').at(-1) ?? 0, vi.fn(), 'in long words'),
  'in Arabic': drawer(factsOf('in Arabic').at(-1) ?? 0, vi.fn(), 'in Arabic'),
});

const WHAT = wholeDebrief('half bridge').why.chain(deep('half bridge')).steps[0]?.what ?? tell('debrief.why.none');

showStates(WhyButton, {
  'beside a clause': <WhyButton what={WHAT} onPress={vi.fn()} />,
});

describe('CauseTree', () => {
  test('given a cause is opened by keyboard, then what lies behind it is there, and gone when it is shut', async () => {
    const seq = deep('half bridge');
    const { why } = wholeDebrief('half bridge');
    const [first] = why.causesOf(seq).filter((cause) => why.causesOf(cause.seq).length > 0);
    if (first === undefined) throw new Error('nothing to open');
    const [behind] = why.causesOf(first.seq);
    await show(tree('half bridge', seq));
    const words = sayStart(behind?.what ?? first.what);
    const before = page.getByText(words).elements().length;
    await userEvent.tab();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    await userEvent.keyboard(' ');
    await expect.poll(() => page.getByText(words).elements().length).toBeGreaterThan(before);
    await userEvent.keyboard(' ');
    await expect.poll(() => page.getByText(words).elements().length).toBe(before);
  });

  test('given nothing lies behind a fact, then it says so', async () => {
    await show(tree('half bridge', rootless('half bridge')));
    await expect.element(page.getByText(say('debrief.why.no_cause'))).toBeVisible();
  });
});

describe('ChainSteps', () => {
  test('given a chain, then its steps are a list in order, and the last is where it ends', async () => {
    const seq = deep('half bridge');
    const { steps, rootText } = wholeDebrief('half bridge').why.chain(seq);
    await show(chain('half bridge', seq));
    const items = page.getByRole('listitem').elements();
    expect(items).toHaveLength(steps.length + 1);
    steps.forEach(({ what }, k) => expect(items[k]?.textContent).toContain(sayStart(what)));
    expect(items.at(-1)?.textContent).toContain(sayStart(rootText));
  });
});

describe('WhySection', () => {
  test('given another value is chosen, then its changes can be chosen, and the largest is explained', async () => {
    await show(section('tutorial'));
    const whole = wholeDebrief('tutorial');
    const values = changingValues(whole).values.map(({ path }) => ({ path, changes: changesOf(whole, path) }));
    expect(valueList.element().children).toHaveLength(values.length);
    const later = values.find(({ changes: [first, ...others] }) =>
      others.some(({ size }) => size > (first?.size ?? 0)),
    );
    if (later === undefined) throw new Error('the first change of each value is its largest');
    await userEvent.selectOptions(valueList, later.path);
    expect(changeList.element().children).toHaveLength(later.changes.length);
    const most = Math.max(...later.changes.map(({ size }) => size));
    const { seq = -1 } = later.changes.find(({ size }) => size === most) ?? {};
    await expect.element(changeList).toHaveValue(String(seq));
    const what = wholeDebrief('tutorial').why.step(seq)?.what ?? tell('debrief.why.none');
    await expect.element(page.getByRole('listitem').first()).toHaveTextContent(sayStart(what));
  });

  test('given nothing has changed, then there is nothing to choose', async () => {
    await show(section('begun'));
    await expect.element(page.getByText(say('debrief.why.none'))).toBeVisible();
    expect(page.getByRole('combobox').elements()).toEqual([]);
  });
});

describe('WhyDrawer', () => {
  test('given a fact was asked about, then it is a dialog with a name, and Escape shuts it', async () => {
    const onClose = vi.fn();
    await show(drawer(deep('half bridge'), onClose));
    const dialog = page.getByRole('dialog', { name: say('debrief.why.title') });
    await expect.element(dialog).toBeVisible();
    await expect.element(dialog).toHaveTextContent(say('debrief.why.what', { what: WHAT }));
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
