import { describe, expect, test } from 'vitest';
import { loadLibrary } from './load-library.ts';
import { meant } from '../issue/notes.ts';
import { smallLibrary } from '../small-scenario.fixture.ts';

const { measures, templates } = smallLibrary();
const measuresText = (list: unknown = measures) => JSON.stringify({ schema: 1, measures: list }, null, 1);
const templatesText = (list: unknown = templates) => JSON.stringify({ schema: 1, templates: list }, null, 1);
const codes = (m: string, t: string) =>
  loadLibrary(m, t).issues.map((issue) => `${issue.file} ${issue.code} ${issue.path}`);
const template = templates[0]!;

describe('loading the library', () => {
  test('both files of the small library are good', () => {
    const { library, issues } = loadLibrary(measuresText(), templatesText());
    expect(issues).toEqual([]);
    expect(library).toEqual({ measures, templates });
  });

  test('says in which of the two files a problem lies', () => {
    const twice = [measures[0], measures[0]];
    expect(codes(measuresText(twice), templatesText([{ ...template, text: '' }]))).toEqual([
      'measures id.duplicate measures[1].id',
      'templates text.length templates[0].text',
    ]);
  });

  test('a parameter that does not exist is shown at its place, one that is not read is only a warning', () => {
    const params = { ...template.params, spare: 'int' };
    const transitions = [{ ...template.transitions[0], when: 'self.wealth >= param.rize' }];
    const { library, issues } = loadLibrary(measuresText(), templatesText([{ ...template, params, transitions }]));
    expect(library).toBeNull();
    expect(issues.map(({ code, suggestion, severity }) => [code, severity, suggestion])).toEqual([
      ['param.unused', 'warning', undefined],
      ['param.unused', 'warning', undefined],
      ['param.unknown', 'error', meant('rise')],
    ]);
    const lines = templatesText([{ ...template, params, transitions }]).split('\n');
    const at = issues[2]!;
    expect(lines[at.line - 1]!.slice(at.column - 1)).toMatch(/^param\.rize/);
  });

  test('limits of a parameter that nothing can be within', () => {
    const params = { ...template.params, rise: { kind: 'int', min: 5, max: 4 }, home: { kind: 'region', max: 4 } };
    expect(codes(measuresText(), templatesText([{ ...template, params }])).sort()).toEqual([
      'templates param.limits templates[0].params.home',
      'templates param.limits templates[0].params.rise',
    ]);
  });

  test('a transition to a state that is not there', () => {
    const transitions = [{ ...template.transitions[0], to: 'armd' }];
    expect(codes(measuresText(), templatesText([{ ...template, transitions }]))).toContain(
      'templates state.unknown templates[0].transitions[0].to',
    );
  });
});
