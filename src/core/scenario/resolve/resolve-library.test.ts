import { describe, expect, test } from 'vitest';
import { Findings } from '../issue/issue.ts';
import { loadScenario } from '../load-scenario.ts';
import { resolveScenario } from './resolve-library.ts';
import type { AuthoredScenario } from '../language/schema.ts';
import { smallLibrary, smallScenario } from '../small-scenario.fixture.ts';
import { substitute } from './substitute.ts';

function resolve(change: (draft: AuthoredScenario) => void = () => undefined) {
  const draft = smallScenario();
  change(draft);
  const findings = new Findings();
  return { ...resolveScenario(draft, smallLibrary(), findings), codes: findings.list.map((finding) => finding.code) };
}

describe('resolving the library', () => {
  test('a template is written out in the name of its actor', () => {
    const [guard, crew] = resolve().scenario.actors;
    expect(guard?.transitions[0]).toMatchObject({
      when: 'actor.guard.wealth >= 60',
      effects: [{ change: 'region.coast.security', by: '-clear' }],
    });
    expect(crew?.rules[0]?.effects[0]).toEqual({ change: 'actor.crew.agenda', by: 'route.creek.flow / 10' });
    expect(crew?.values).toEqual({ agenda: { start: 80, max: 100 }, wealth: 20 });
  });

  test('what the scenario adds comes after the template; a value, state or rule of the same name replaces it', () => {
    const { scenario } = resolve((draft) => {
      Object.assign(draft.actors[0]!, {
        values: { wealth: 50, guns: 3 },
        states: [
          { id: 'quiet', name: 'At home' },
          { id: 'gone', name: 'Gone' },
        ],
        transitions: [{ from: 'armed', to: 'gone', when: 'self.guns < 1 && "self" == self.state' }],
      });
    });
    const [guard] = scenario.actors;
    expect(guard?.values).toMatchObject({ wealth: 50, guns: 3 });
    expect(guard?.states.map((state) => state.name)).toEqual(['At home', 'Under arms', 'Gone']);
    expect(guard?.transitions.map((one) => one.when)).toEqual([
      'actor.guard.wealth >= 60',
      'actor.guard.guns < 1 && "self" == actor.guard.state',
    ]);
  });

  test('a number outside the limits of its parameter is told where it is given, once, whatever else reads it', () => {
    const library = smallLibrary();
    const [template] = library.templates;
    const limited = { ...template!.params, agenda: { kind: 'int', min: 10, max: 60, text: 'What it wants.' } as const };
    const templates = [{ ...template!, params: limited }];
    const draft = smallScenario();
    Object.assign(draft.actors[0]!.with!, { agenda: 61 });
    Object.assign(draft.actors[1]!.with!, { agenda: 999 });
    const { issues } = loadScenario(JSON.stringify(draft), { ...library, templates });
    expect(issues.map(({ code, path, message }) => [code, path, message.args])).toEqual([
      ['number.range', 'actors[0].with.agenda', { low: 10, high: 60 }],
      ['number.range', 'actors[1].with.agenda', { low: 10, high: 60 }],
    ]);
    Object.assign(draft.actors[0]!.with!, { agenda: 60 });
    Object.assign(draft.actors[1]!.with!, { agenda: 10 });
    expect(loadScenario(JSON.stringify(draft), { ...library, templates }).scenario).not.toBeNull();
  });

  test('a library measure is merged with the fields that differ', () => {
    const { scenario } = resolve((draft) => {
      draft.measures[0] = { use: 'patrol', id: 'night_patrol', lasts: 3 };
    });
    expect(scenario.measures[0]).toMatchObject({ id: 'night_patrol', lasts: 3, holds: { police: 2 }, area: 'M02' });
    expect(scenario.measures[0]).not.toHaveProperty('use');
  });

  test('a measure or template that does not exist is reported once and the rest goes on', () => {
    const { codes, scenario } = resolve((draft) => {
      draft.measures[0] = { use: 'parol' };
      Object.assign(draft.actors[0]!, { template: 'nothing' });
    });
    expect(codes).toEqual(['template.unknown', 'measure.library']);
    expect(scenario.measures).toHaveLength(2);
  });

  test('nothing of the scenario given in is changed', () => {
    const draft = smallScenario();
    resolveScenario(draft, smallLibrary(), new Findings());
    expect(draft).toEqual(smallScenario());
  });
});

describe('substituting', () => {
  const bindings = new Map<string, string | number>([
    ['self', 'actor.x'],
    ['param.n', -5],
    ['param.home', 'region.far_away'],
  ]);

  test('words end where names end, and texts in quotation marks stay', () => {
    const { text } = substitute('self.a + myself.b + x.self - param.n + param.nn + "self"', bindings);
    expect(text).toBe('actor.x.a + myself.b + x.self - (-5) + param.nn + "self"');
  });

  test('every place in the new text leads back to the old one', () => {
    const source = 'param.home.trust > 3 && self.wealth < 2';
    const { text, back } = substitute(source, bindings);
    for (const word of ['trust', '> 3', 'wealth', '< 2']) expect(back(text.indexOf(word))).toBe(source.indexOf(word));
    expect(back(text.indexOf('actor.x'))).toBe(source.indexOf('self'));
  });
});
