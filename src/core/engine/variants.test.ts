// Other words for papers, outcomes and endings: which are shown, what stands behind that, and that they stay.

import { describe, expect, test } from 'vitest';
import { play as session, resolvedSmall } from '../debrief/played.fixture.ts';
import { reportModel } from '../debrief/sections/report-model.ts';
import type { Fact } from '../log/form/fact.ts';
import type { Input } from '../log/form/input.ts';
import { LETTER, withVariants } from '../scenario/varied.fixture.ts';
import { said } from '../../text/said.fixture.ts';
import { END, play, PROCEED, smallProgram } from './small-program.fixture.ts';
import { facilitatorPictureOf } from './view/facilitator-picture.ts';
import { factsOf } from './view/history.ts';
import { pictureOf } from './view/picture.ts';
import { toldInput } from './view/told-input.ts';

const program = smallProgram(withVariants);
const scenario = resolvedSmall(withVariants);

const PAY: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
const ACCEPT: Input = { kind: 'choose', inject: 'offer', choice: 'accept' };
const PATROL: Input = { kind: 'order', measure: 'patrol', target: 'hills' };
const override = (value: string, to: number | string): Input => ({ kind: 'override', value, to });
/** Until the letter lies on the table; what is done before the end of planning. */
const letterAfter = (...done: readonly Input[]): readonly Input[] => [
  PROCEED,
  PROCEED,
  PAY,
  ...done,
  END,
  PROCEED,
  PROCEED,
];
const WHOLE: readonly Input[] = [...letterAfter(PATROL), ACCEPT, END, PROCEED];

const of = <T extends Fact['type']>(facts: readonly Fact[], type: T) =>
  facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
const lastOf = <T extends Fact['type']>(facts: readonly Fact[], type: T) => {
  const last = of(facts, type).at(-1);
  if (last === undefined) throw new Error(`no ${type}`);
  return last;
};

describe('given a paper with variants, when it comes to the table', () => {
  test('then it comes in its plain words where none holds, and the fact is as it ever was', () => {
    const fact = lastOf(play(program, letterAfter()).facts, 'presented');
    expect(fact).not.toHaveProperty('variant');
    expect(fact).toEqual(lastOf(play(smallProgram(), letterAfter()).facts, 'presented'));
  });

  test('then it comes in the words of the first that holds, and what that read stands behind it', () => {
    const { facts } = play(program, letterAfter(PATROL));
    const fact = lastOf(facts, 'presented');
    expect(fact.variant).toBe(1);
    const ordered = lastOf(facts, 'ordered');
    const behind = fact.because.map((seq) => facts.find((one) => one.seq === seq)?.type);
    expect(behind).toEqual(['ordered']);
    expect(fact.because).toContain(ordered.seq);
    expect(fact.by.from).toBe(of(facts, 'scheduled')[0]?.seq);
  });

  test.each([
    [[PATROL, override('actor.crew.state', 'armed'), override('region.hills.pressure', 60)], 0],
    [[override('region.hills.pressure', 60)], 2],
  ])('then the order of the list decides', (done, variant) => {
    expect(lastOf(play(program, letterAfter(...done)).facts, 'presented').variant).toBe(variant);
  });
});

test('given a choice with variants, when it is made, then it is told by how things stood before its effects', () => {
  const { facts } = play(program, [PROCEED, PROCEED, PAY]);
  expect(lastOf(facts, 'chose').variant).toBe(1);
  const { facts: liked } = play(program, [PROCEED, PROCEED, override('indicator.consent', 99), PAY]);
  expect(lastOf(liked, 'chose').variant).toBe(0);
});

test('given an ending with variants, when it is reached, then it is told by how things stand', () => {
  const { facts } = play(program, WHOLE);
  const fact = lastOf(facts, 'ended');
  expect(fact).toMatchObject({ ending: 'settled', variant: 0 });
  const integrity = facts.filter((one) => one.type === 'changed' && one.value === 'indicator.integrity').at(-1)?.seq;
  expect(fact.because).toContain(integrity);
});

describe('given what was shown, when things stand otherwise later, then it is told in the same words', () => {
  const otherwise: readonly Input[] = [override('region.hills.pressure', 60), override('indicator.consent', 99)];

  test('on the table', () => {
    const now = session([...letterAfter(PATROL), ...otherwise], scenario);
    const { table } = pictureOf(now);
    expect(table).toMatchObject({
      title: LETTER.watched,
      paper: { text: 'Your patrols are on the creek.', form: 'letter' },
    });
    expect(facilitatorPictureOf(now).injects.map(({ title }) => title)).toEqual(['A toll on the pier', LETTER.watched]);
    const plain = session([...letterAfter(), ...otherwise], scenario);
    expect(pictureOf(plain).table).toMatchObject({ title: LETTER.plain });
  });

  test('among what was decided', () => {
    const now = session([PROCEED, PROCEED, PAY, ...otherwise], scenario);
    const outcome = 'The convoy is through, with a salute.';
    expect(pictureOf(now).decided).toMatchObject([{ outcome }]);
    const facts = factsOf(now.records);
    expect(toldInput(now.run.world, PAY, facts)).toMatchObject({ outcome, inject: 'A toll on the pier' });
    const later = session(WHOLE, scenario);
    expect(toldInput(later.run.world, ACCEPT, factsOf(later.records))).toMatchObject({ inject: LETTER.watched });
  });

  test('at the end', () => {
    const { ending } = pictureOf(session(WHOLE, scenario));
    expect(ending?.reached).toEqual({ title: 'A quiet creek, a sold office', text: 'It is quiet.' });
  });

  test('in the debrief, also of what was taken back', () => {
    const back: Input = { kind: 'rewind', to: 1 };
    const model = reportModel(
      session([PROCEED, PROCEED, override('indicator.consent', 99), PAY, back, ...WHOLE.slice(1)], scenario),
    );
    expect(model.papers.map(({ title }) => title)).toEqual(['A toll on the pier', LETTER.watched]);
    expect(model.end).toMatchObject({ title: 'A quiet creek, a sold office', text: 'It is quiet.' });
    const outcomes = model.timeline.flatMap((entry) =>
      entry.kind === 'choice' ? [[entry.abandoned, entry.outcome]] : [],
    );
    expect(outcomes).toEqual([
      [true, 'The convoy is through, with a band.'],
      [false, 'The convoy is through, with a salute.'],
      [false, null],
    ]);
    const came = model.timeline.flatMap((entry) => (entry.kind === 'paper' ? [said(entry.what)] : []));
    expect(came.at(-1)).toBe(`“${LETTER.watched}” came to the table, in the words for how things then stood`);
    expect(came[0]).toBe('“A toll on the pier” came to the table');
  });
});
