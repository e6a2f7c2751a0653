// What files say at each rung, what was found out, and that what may be done tells nothing of what was not.

import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../compile/compile-scenario.ts';
import { END_PLANNING, headerFor, PROCEED, resolvedSmall } from '../../debrief/played.fixture.ts';
import { canonicalJson } from '../../log/chain/canonical-json.ts';
import type { Input } from '../../log/form/input.ts';
import type { AuthoredScenario } from '../../scenario/language/schema.ts';
import { withSecrets } from '../../scenario/secrets.fixture.ts';
import { beginSession, type Session, takeStep } from '../session.ts';
import { fileNotes } from './file-pictures.ts';
import { facilitatorPictureOf } from './facilitator-picture.ts';
import { legalOf } from './legal.ts';
import { pictureOf } from './picture.ts';

function secrets(scenario: AuthoredScenario): void {
  withSecrets(scenario);
  const [guard] = scenario.actors;
  const [, audit] = scenario.measures;
  if (guard === undefined || audit === undefined) throw new Error('the small scenario has both');
  guard.dossier = [{ at: 2, when: 'self.wealth >= 20', text: 'It pays its men.' }];
  audit.when = "unknown.creek_of.known && unknown.creek_of == 'governor'";
}
const scenario = resolvedSmall(secrets);
const program = compileScenario(scenario);

function played(unknowns: Record<string, string>, inputs: readonly Input[]): Session {
  const header = headerFor(scenario);
  const begun = beginSession(program, { ...header, settings: { ...header.settings, unknowns } });
  return inputs.reduce((session, input) => {
    const taken = takeStep(session, input);
    if (!taken.ok) throw new Error(`${input.kind} refused: ${taken.refused.code}`);
    return taken.session;
  }, begun);
}
const known = (subject: string, to: number): Input => ({ kind: 'override', value: `${subject}.known`, to });
const textsOf = (session: Session, ref: string) => fileNotes(session.run.world, ref).map(({ text }) => text);
const TO_PLANNING: readonly Input[] = [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'pay' }];
const ABOUT_CREEK: Input = { kind: 'take_up', subject: 'route.creek' };
const LEARNT: readonly Input[] = [...TO_PLANNING, known('route.creek', 2), ABOUT_CREEK];

describe('a file', () => {
  test('says at each rung what stands there, and what holds', () => {
    const at = (wants: string, rung: number) =>
      textsOf(played({ guard_wants: wants }, [known('route.road', rung)]), 'route.road');
    expect(at('ranks', 1)).toEqual([]);
    expect(at('ranks', 3)).toEqual(['Trucks by night.', 'Who signs.']);
    expect(at('the_pier', 1)).toEqual([]);
    expect(at('the_pier', 3)).toEqual(['Trucks by night.', 'They count the berths.', 'Who signs.']);
  });

  test('of an actor may ask for its own values by self', () => {
    expect(textsOf(played({}, []), 'actor.guard')).toEqual(['It pays its men.']);
    expect(textsOf(played({}, [{ kind: 'override', value: 'actor.guard.wealth', to: 3 }]), 'actor.guard')).toEqual([]);
  });

  test('tells what was found out of its subject, and the report of that turn tells it', () => {
    const session = played({ creek_of: 'governor' }, LEARNT);
    const told = { text: 'The boats are the governor’s.', found: true };
    expect(pictureOf(session).routes.map(({ id, file }) => [id, file.filter(({ found }) => found)])).toEqual([
      ['road', []],
      ['creek', [told]],
    ]);
    const report = pictureOf(played({ creek_of: 'governor' }, [...LEARNT, END_PLANNING])).report;
    expect(report?.found.map(({ text }) => text)).toEqual([told.text]);
    expect(pictureOf(played({ creek_of: 'governor' }, [...TO_PLANNING, END_PLANNING])).report?.found).toEqual([]);
  });
});

describe('what may be done', () => {
  test('tells nothing of what was not found out, and depends on it once it was', () => {
    const legal = (creek_of: string, inputs: readonly Input[]) =>
      canonicalJson(legalOf(played({ creek_of, guard_wants: 'ranks' }, inputs).run));
    expect(legal('governor', TO_PLANNING)).toBe(legal('boatmen', TO_PLANNING));
    expect(legal('governor', LEARNT)).not.toBe(legal('boatmen', LEARNT));
  });

  test('names what a dossier ties up', () => {
    expect(legalOf(played({}, []).run).dossierHolds).toMatchObject([{ capacity: { name: 'Analysts' }, amount: 1 }]);
  });
});

test('what stood before the first turn is no change of it in the report', () => {
  const report = pictureOf(
    played({ creek_of: 'governor', guard_wants: 'the_pier' }, [...TO_PLANNING, END_PLANNING]),
  ).report;
  const before = pictureOf(
    played({ creek_of: 'boatmen', guard_wants: 'ranks' }, [...TO_PLANNING, END_PLANNING]),
  ).report;
  expect(report?.learnt).toEqual(before?.learnt);
  expect(report?.moves).toEqual(before?.moves);
});

test('the facilitator sees what is true, and what the team knows of it', () => {
  expect(facilitatorPictureOf(played({ creek_of: 'governor', guard_wants: 'ranks' }, LEARNT)).unknowns).toMatchObject([
    { id: 'creek_of', text: 'The boats are the governor’s.', known: true },
    { id: 'guard_wants', text: 'Its officers want ranks.', known: false },
  ]);
});
