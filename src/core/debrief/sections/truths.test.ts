// What was true, as a debrief tells it.

import { describe, expect, test } from 'vitest';
import { sayAlone } from '../../../text/say.ts';
import { compileScenario } from '../../compile/compile-scenario.ts';
import { beginSession, type Session, takeStep } from '../../engine/session.ts';
import type { Input } from '../../log/form/input.ts';
import { withSecrets } from '../../scenario/secrets.fixture.ts';
import { END_PLANNING, headerFor, PROCEED, resolvedSmall, SECOND_TURN } from '../played.fixture.ts';
import { reportModel } from './report-model.ts';

const scenario = resolvedSmall(withSecrets);
const program = compileScenario(scenario);

function played(unknowns: Record<string, string>, inputs: readonly Input[]): Session {
  const header = headerFor(scenario);
  const settings = { ...header.settings, unknowns };
  return inputs.reduce(
    (session, input) => {
      const taken = takeStep(session, input);
      if (!taken.ok) throw new Error(`${input.kind} refused: ${taken.refused.code}`);
      return taken.session;
    },
    beginSession(program, { ...header, settings }),
  );
}

const ABOUT_CREEK: Input = { kind: 'take_up', subject: 'route.creek' };
const FIRST: readonly Input[] = [
  PROCEED,
  PROCEED,
  { kind: 'choose', inject: 'cable', choice: 'pay' },
  ABOUT_CREEK,
  END_PLANNING,
];

describe('given a session that is over', () => {
  const { truths, timeline } = reportModel(played({ guard_wants: 'the_pier' }, [...FIRST, ...SECOND_TURN]));

  test('then each unknown is told: what was true, drawn or fixed, when it was found out or that it never was', () => {
    expect(
      truths.map(({ id, fixed, found }) => ({ id, fixed, turn: found === null ? null : sayAlone(found.turn) })),
    ).toEqual([
      { id: 'creek_of', fixed: false, turn: 'First rains' },
      { id: 'guard_wants', fixed: true, turn: null },
    ]);
    expect(truths[1]).toMatchObject({
      text: 'Its officers want the pier.',
      told: 'Ranks can be given, the pier cannot.',
    });
  });

  test('then one without a title bears the name of what it is about', () => {
    expect(truths.map(({ title }) => sayAlone(title))).toEqual(['Whose the creek is', 'The Ridge Guard']);
  });

  test('then what pointed to it is what was done and learnt about its subject before, and nothing after', () => {
    expect(truths[0]?.pointers.map(({ what }) => what.key)).toEqual(['fact.took_up']);
    const later: readonly Input[] = [
      ...FIRST,
      ...SECOND_TURN.slice(0, 3),
      { kind: 'override', value: 'route.creek.known', to: 3 },
    ];
    const early: readonly Input[] = [
      ...FIRST,
      { kind: 'override', value: 'route.creek.known', to: 3 },
      ...SECOND_TURN.slice(0, 3),
    ];
    const pointers = (inputs: readonly Input[]) => reportModel(played({}, inputs)).truths[0]?.pointers.length;
    expect([pointers(later), pointers(early)]).toEqual([1, 2]);
  });

  test('then finding it out stands in the course of things', () => {
    expect(timeline.filter(({ seq }) => seq === truths[0]?.found?.seq)).toHaveLength(1);
  });
});

test('given a session that can be taken up again, then only what was found out is told', () => {
  const raised: Input = { kind: 'override', value: 'route.creek.known', to: 2 };
  expect(reportModel(played({}, FIRST)).truths).toEqual([]);
  expect(reportModel(played({}, [raised, ...FIRST])).truths.map(({ id }) => id)).toEqual(['creek_of']);
});

test('given that finding out was taken back, then it was never found out', () => {
  const back = [
    ...FIRST,
    ...SECOND_TURN.slice(0, 3),
    { kind: 'rewind', to: 7 },
    { kind: 'choose', inject: 'offer', choice: 'decline' },
  ] as const;
  const { truths } = reportModel(played({}, [...back, ...SECOND_TURN.slice(3)]));
  expect(truths.map(({ found }) => found)).toEqual([null, null]);
});
