import { describe, expect, test } from 'vitest';
import { nameScenario } from '../scenario/names/named-scenario.ts';
import { loadFindings } from './load-findings.ts';
import { sitesOf } from './number-sites.ts';
import { PLANTED_DOCTRINES, plantedFindings, plantedScenario } from './planted.fixture.ts';

const scenario = plantedScenario();
const about = { named: nameScenario(scenario), sites: sitesOf(scenario), doctrines: PLANTED_DOCTRINES };
const text = JSON.stringify(plantedFindings(), null, 2);

/** The first `from` of the text replaced. */
const spoilt = (from: string, to: string) => {
  expect(text).toContain(from);
  return loadFindings(text.replace(from, to), about);
};

describe('a file of experiments', () => {
  test('given one without a mistake, then it is handed out as it is', () => {
    expect(loadFindings(text, about)).toEqual({ findings: plantedFindings(), issues: [] });
  });

  test.each([
    ['"nothing"', '"nothin"', 'findings[0].contrasts[0].a.policy', 'reference.unknown'],
    ['"question": "worst"', '"question": "wurst"', 'findings[0].contrasts[0].a.answers.question', 'reference.unknown'],
    ['"question": "worst"', '"questino": "worst"', 'findings[0].contrasts[0].a.answers.questino', 'reference.unknown'],
    [
      '"measure": "worthless"',
      '"measure": "worth"',
      'findings[1].contrasts[0].b.orders[0].measure',
      'reference.unknown',
    ],
    [
      '"measure": "worthless"',
      '"measure": "worthless", "target": "x"',
      'findings[1].contrasts[0].b.orders[0].target',
      'reference.unknown',
    ],
    ['"indicator.integrity"', '"indicator.integritty"', 'findings[0].contrasts[0].outcome.value', 'name.unknown'],
    ['"indicator.integrity"', '"indicator.integrity > 3"', 'findings[0].contrasts[0].outcome.value', 'expression.type'],
    [
      '"indicator.integrity"',
      '"ending == \'nowhere\' ? 1 : 0"',
      'findings[0].contrasts[0].outcome.value',
      'expression.type',
    ],
    ['"parameters.planted"', '"parameters.plnted"', 'findings[0].controls[0].set.parameters.plnted', 'name.unknown'],
    ['"of": "main"', '"of": "mian"', 'findings[6].sweeps[0].of', 'reference.unknown'],
    ['"boatmen": "loyal"', '"boatman": "loyal"', 'findings[9].contrasts[0].a.unknowns.boatman', 'reference.unknown'],
    ['"boatmen": "bought"', '"boatmen": "bougt"', 'findings[9].contrasts[1].a.unknowns.boatmen', 'reference.unknown'],
    [
      '"label": "bought",\n              "unknowns": {\n                "boatmen": "bought"',
      '"label": "bought",\n              "unknowns": {\n                "boatmen": "b"',
      'findings[9].sweeps[0].points[1].unknowns.boatmen',
      'reference.unknown',
    ],
    ['"id": "H02"', '"id": "H01"', 'findings[1].id', 'id.duplicate'],
    ['"id": "early"', '"id": "main"', 'findings[0].contrasts[1].id', 'id.duplicate'],
    ['"id": "H02"', '"id": "H99"', 'findings[1].id', 'value.unknown'],
    ['"least": 4', '"least": 0', 'findings[0].contrasts[0].least', 'number.range'],
    ['"direction": "up"', '"direction": "up", "tuned": true', 'findings[0].contrasts[0].tuned', 'field.unknown'],
    [`"scenario": "${scenario.id}"`, '"scenario": "other"', 'scenario', 'value.unknown'],
  ])('given %s written as %s, then it is told at its place: %s', (from, to, path, code) => {
    const { findings, issues } = spoilt(from, to);
    expect(findings).toBeNull();
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
    expect(issues[0]?.line).toBeGreaterThan(1);
  });

  test.each(['', '[]', '{', 'null', '{"schema": 2}', '\u0000', '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[['])(
    'given %j, then it is refused and nothing is thrown',
    (hostile) => {
      const { findings, issues } = loadFindings(hostile, about);
      expect(findings).toBeNull();
      expect(issues.length).toBeGreaterThan(0);
    },
  );
});
