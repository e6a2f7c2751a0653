import { describe, expect, test } from 'vitest';
import { sayStart } from '../../../text/say.ts';
import { at, type Draft, put } from '../issue-case.fixture.ts';
import { loadScenario } from '../load-scenario.ts';
import { smallLibrary, smallScenario } from '../small-scenario.fixture.ts';

/** What is suggested for one wrong field: the key of the message, and the text with what it names. */
function suggested(path: string, fields: Record<string, unknown>) {
  const draft = smallScenario() as unknown as Draft;
  put(draft, path, fields);
  const [name = ''] = Object.keys(fields);
  const { issues } = loadScenario(JSON.stringify(draft), smallLibrary());
  const issue = issues.find(({ code, path: told }) => code === 'field.unknown' && told.endsWith(name));
  if (issue === undefined) throw new Error(issues.map(({ code, path: told }) => `${code} ${told}`).join());
  const { suggestion } = issue;
  return suggestion === undefined ? 'nothing' : `${suggestion.key} ${sayStart(suggestion)}`;
}

describe('a field in the wrong place', () => {
  test.each([
    ['injects.0', { when: 'turn > 2' }, 'note.belongs', ['injects[0].trigger']],
    ['injects.0', { weight: 3 }, 'note.belongs', ['injects[0].trigger']],
    ['injects.0', { must: 3 }, 'note.belongs', ['injects[0].trigger']],
    ['', { must: 3 }, 'note.belongs', ['injects[].trigger']],
    ['injects.0.choices.0', { must: 3 }, 'note.belongs', ['injects[0].trigger']],
    ['injects.0', { hidden: true }, 'note.belongs', ['injects[0].choices[]']],
    ['injects.0.trigger', { hidden: true }, 'note.belongs', ['injects[0].choices[]']],
    ['injects.0.choices.0.effects.0', { hidden: true }, 'note.belongs', ['injects[0].choices[0]']],
    ['injects.0.choices.0', { until: 4 }, 'note.belongs', ['injects[0].trigger']],
    ['measures.1', { among: ['coast'] }, 'note.belongs', ['measures[1].target']],
    ['injects.0.choices.0.effects.0', { spends: { funds: 1 } }, 'note.belongs', ['injects[0].choices[0]']],
    ['injects.0', { chance: 3 }, 'note.belongs', ['injects[0].choices[].effects[]']],
    ['actors.0', { neighbours: [] }, 'note.belongs', ['regions[]']],
    ['indicators.0', { renewals: [2] }, 'note.belongs', ['mandate']],
    ['injects.0.paper', { variants: [] }, 'note.belongs', ['injects[0]']],
    ['injects.0.paper', { when: 'turn > 2' }, 'note.belongs', ['injects[0].trigger', 'injects[0].variants[]']],
    ['mandate', { calendar: [] }, 'note.belongs', ['the outermost object']],
    ['mandate', { orders_per_turn: 2 }, 'note.belongs', ['the outermost object']],
  ])('in %s, %j is told where it belongs', (path, fields, key, named) => {
    const told = suggested(path, fields);
    expect(told).toContain(key);
    for (const name of named) expect(told).toContain(name);
  });

  test('is told where it belongs when it is misspelt, too', () => {
    const told = suggested('injects.0', { wieght: 3 });
    expect(told).toContain('note.meant_in');
    expect(told).toContain('“weight”');
    expect(told).toContain('injects[0].trigger');
  });

  test('is not sent next door if it stands there already and could be another word', () => {
    expect(suggested('injects.0.choices.0', { title: 'x' })).not.toContain('note.belongs');
  });

  test('goes with another kind of effect', () => {
    const told = suggested('injects.0.choices.0.effects.0', { to: 5 });
    expect(told).toContain('note.goes_with');
    for (const verb of ['“set”', '“move”']) expect(told).toContain(verb);
  });
});

describe('a field that stands nowhere', () => {
  test('is told by its nearest spelling in this object', () => {
    expect(suggested('injects.0.choices.0', { lable: 'x' })).toContain('note.meant Did you mean “label”');
  });

  test('is answered with what can be written there besides', () => {
    const told = suggested('injects.0.trigger', { sometimes: true });
    expect(told).toContain('note.possible');
    for (const name of ['until', 'weight']) expect(told).toContain(name);
    expect(told).not.toContain('turn,');
  });
});

test('any field of the language, put into the outermost object, is told at most three places that have it', () => {
  const draft = smallScenario() as unknown as Draft;
  expect(at(draft, 'injects.0.trigger')).toHaveProperty('turn');
  expect(suggested('', { trigger: {} })).toContain('injects[]');
});
