// The tutorial teaches that one can find out: one file, taken up in the first week, says what the second week hangs on.

import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { headerFor, PROCEED } from '../debrief/played.fixture.ts';
import { valueOf } from '../engine/small-program.fixture.ts';
import { fileNotes } from '../engine/view/file-pictures.ts';
import { pictureOf } from '../engine/view/picture.ts';
import { beginSession, type Session, takeStep } from '../engine/session.ts';
import { canonicalJson } from '../log/chain/canonical-json.ts';
import type { Input } from '../log/form/input.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { shippedScenarios } from './shipped.fixture.ts';

const scenario = shippedScenarios().find(({ id }) => id === 'tutorial') as Scenario;
const program = compileScenario(scenario);

const choose = (inject: string, choice: string): Input => ({ kind: 'choose', inject, choice });
const FILE: Input = { kind: 'take_up', subject: 'actor.station' };
const END: Input = { kind: 'end_planning' };

function played(sergeant: string, inputs: readonly Input[]): Session {
  const header = headerFor(scenario);
  const begun = beginSession(program, { ...header, settings: { ...header.settings, unknowns: { sergeant } } });
  return inputs.reduce((session, input) => {
    const taken = takeStep(session, input);
    if (!taken.ok) throw new Error(`${JSON.stringify(input)} refused: ${taken.refused.code}`);
    return taken.session;
  }, begun);
}

const FIRST_WEEK = (answer: string): readonly Input[] => [PROCEED, PROCEED, choose('oil', answer)];
/** The second week after an answer in the first: its paper, answered so, and a handover without names. */
const bothWeeks = (first: string, paper: string, answer: string): readonly Input[] => [
  ...FIRST_WEEK(first),
  END,
  PROCEED,
  PROCEED,
  choose(paper, answer),
  choose('relief', 'no_names'),
  END,
  PROCEED,
];

const notesOn = (session: Session): readonly string[] =>
  fileNotes(session.run.world, 'actor.station').map(({ text }) => text);
const truth = (id: string): string => scenario.unknowns?.[0]?.options.find((one) => one.id === id)?.text ?? '';

describe('the file on the station', () => {
  const answers = ['let_cross', 'stop', 'buy_oil'];

  test.each(answers)('reads the same whatever is true, and says that more can be found out (%s)', (answer) => {
    const [pay, trade] = ['pay', 'trade'].map((one) => notesOn(played(one, FIRST_WEEK(answer))));
    expect(pay).toEqual(trade);
    expect(pay?.join()).toContain('you will know');
  });

  test.each(answers)('taken up in the first week, it tells what is true (%s)', (answer) => {
    for (const one of ['pay', 'trade']) {
      const notes = notesOn(played(one, [...FIRST_WEEK(answer), FILE]));
      expect(notes).toContain(truth(one));
      expect(notes.join()).not.toContain('you will know');
    }
  });
});

describe('in the second week', () => {
  const integrity = (sergeant: string, first: string, paper: string, answer: string): number =>
    valueOf(played(sergeant, bothWeeks(first, paper, answer)).run, 'indicator.integrity');
  const papers = [
    ['two_ledgers', 'let_cross', 'talk', 'report', 'count_together'],
    ['two_ledgers', 'buy_oil', 'talk', 'report', 'count_together'],
    ['dark_water', 'stop', 'search_both', 'follow', 'oil_now'],
  ] as const;

  test.each(papers)('what is better in %s after %s hangs on what the file tells', (paper, first, ...answers) => {
    const [withHim = 0, against = 0, neither = 0] = answers.map((one) => integrity('pay', first, paper, one));
    expect(withHim).toBeGreaterThan(neither);
    expect(neither).toBeGreaterThan(against);
    const [warned = 0, proved = 0, nothing = 0] = answers.map((one) => integrity('trade', first, paper, one));
    expect(proved).toBeGreaterThan(nothing);
    expect(nothing).toBeGreaterThan(warned);
  });

  test.each(papers)('the answer to %s after %s does not give away at once what is true', (paper, first, ...answers) => {
    for (const answer of answers) {
      const inputs = [...FIRST_WEEK(first), END, PROCEED, PROCEED, choose(paper, answer)];
      const [pay, trade] = ['pay', 'trade'].map((one) => pictureOf(played(one, inputs)));
      expect(canonicalJson(pay)).toBe(canonicalJson(trade));
    }
  });
});
