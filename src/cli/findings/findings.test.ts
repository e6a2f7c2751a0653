// `findings` at a terminal: which experiments it finds, what it prints, and what it refuses.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLAIM_IDS } from '../../core/scenario/language/domain-ids.ts';
import { authorFolder, parsed, speak } from '../spoken.fixture.ts';

/** Threads are for the bundled program: `built.test.ts`. */
const ALONE = ['--workers', '1'];

const side = { policy: 'random' };
const outcome = { value: 'indicator.integrity' };
const contrast = { id: 'same', label: 'One with itself', a: side, b: side, outcome, direction: 'none', least: 3 };
const experiment = {
  id: 'H04',
  claim: 'Nothing comes of nothing.',
  sources: ['design'],
  contrasts: [{ ...contrast, why_least: 'It is nothing.' }],
  controls: [{ id: 'off', label: 'No clear amounts', set: { 'parameters.clear': 0 } }],
};

function withExperiments(...findings: readonly unknown[]) {
  const folder = authorFolder();
  const { id } = JSON.parse(readFileSync(folder.scenario, 'utf8')) as { id: string };
  mkdirSync(folder.path('findings'), { recursive: true });
  writeFileSync(folder.path(`findings/${id}.json`), JSON.stringify({ schema: 1, scenario: id, findings }, null, 2));
  return { ...folder, id, file: folder.path(`findings/${id}.json`) };
}

interface Told {
  readonly id: string;
  readonly scenario: string;
  readonly verdict: string;
}

describe('findings', () => {
  test('given experiments beside the scenario, then each finding is told once, in its order', async () => {
    const { scenario, id } = withExperiments(experiment);
    const said = await speak('findings', scenario, '--runs', '20', ...ALONE, '--format', 'json');
    const told = parsed(said) as readonly Told[];
    expect(said.exit).toBe(0);
    expect(told.map((one) => one.id)).toEqual(CLAIM_IDS);
    const own = {
      id: 'H04',
      scenario: id,
      verdict: 'reproduced',
      effect: 0,
      low: 0,
      high: 0,
      runs: 20,
      control: 'holds',
    };
    expect(told[3]).toMatchObject(own);
    expect(told[0]).toMatchObject({ verdict: 'not_applicable', effect: null });
    expect((await speak('findings', scenario, '--runs', '20', ...ALONE, '--strict')).exit).toBe(0);
  });

  test('given the file by itself, then it is checked beside its scenario', async () => {
    const { id, file, path, scenario } = withExperiments(experiment);
    writeFileSync(path(`${id}.json`), readFileSync(scenario, 'utf8'));
    expect(parsed(await speak('check', file, '--format', 'json'))).toEqual({ files: [{ file, issues: [] }] });
  });

  test('given the file under another name than its scenario, then the name is what is told', async () => {
    const { file, path } = withExperiments(experiment);
    writeFileSync(path('findings/other.json'), readFileSync(file, 'utf8'));
    const { exit, err } = await speak('check', path('findings/other.json'));
    expect(exit).toBe(2);
    expect(err).toContain(path('findings/other.json'));
    expect(err).toContain(path('other.json'));
  });

  test('at a terminal, what was claimed stands beside the effect, and the untried in one line', async () => {
    const { scenario } = withExperiments(experiment);
    const { out } = await speak('findings', scenario, '--runs', '4', ...ALONE);
    const lines = out.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('H04 reproduced +0.00 [+0.00 to +0.00], claimed no effect, within 3');
    for (const id of CLAIM_IDS.filter((one) => one !== 'H04')) expect(lines[1]).toContain(id);
  });

  test('given a scenario without experiments, then none is applicable, and the reason is told', async () => {
    const { scenario } = authorFolder();
    const told = parsed(await speak('findings', scenario, '--format', 'json')) as readonly Told[];
    expect(new Set(told.map(({ verdict }) => verdict))).toEqual(new Set(['not_applicable']));
    expect(told[0]).toHaveProperty('reason');
  });

  test('given one that is not reproduced, then it is a finding when asked strictly', async () => {
    const { scenario } = withExperiments({
      ...experiment,
      contrasts: [{ ...experiment.contrasts[0], direction: 'up' }],
    });
    expect((await speak('findings', scenario, '--runs', '4', ...ALONE)).exit).toBe(0);
    expect((await speak('findings', scenario, '--runs', '4', ...ALONE, '--strict')).exit).toBe(1);
  });

  test('given an experiment with a mistake, then its place is told and nothing is played', async () => {
    const { scenario, file, id, path } = withExperiments({
      ...experiment,
      contrasts: [{ ...experiment.contrasts[0], outcome: { value: 'indicator.integrty' } }],
    });
    const { exit, out, err } = await speak('findings', scenario);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toMatch(`${file}:`);
    expect(err).toContain('name.unknown');
    writeFileSync(path(`${id}.json`), readFileSync(scenario, 'utf8'));
    const checked = await speak('check', file, '--format', 'json');
    expect(checked.exit).toBe(1);
    const place = { code: 'name.unknown', path: 'findings[0].contrasts[0].outcome.value' };
    expect(parsed(checked)).toMatchObject({ files: [{ file, issues: [place] }] });
  });

  test('given files to write, then the page and the record hold what was told', async () => {
    const { scenario, path } = withExperiments(experiment);
    const files = [...ALONE, '--out', path('findings.md'), '--record', path('findings.json')];
    const said = await speak('findings', scenario, '--runs', '20', '--sensitivity', '2', '--format', 'json', ...files);
    expect(readFileSync(path('findings.json'), 'utf8')).toBe(said.out);
    expect((parsed(said) as readonly unknown[])[3]).toMatchObject({
      sensitivity: { sets: 2, kept: 2, lost: 0, breaks: null },
    });
    const page = readFileSync(path('findings.md'), 'utf8');
    for (const text of ['`H04`', 'One with itself', '`parameters.clear: 0`', 'It is nothing.'])
      expect(page).toContain(text);
  });

  test('given numbers that both sides share, a part of our own and a control, then the page tells each in its place', async () => {
    const set = { 'capacity.funds.start': 40 };
    const more = { ...set, 'indicators.integrity.start': 60 };
    const { scenario, path } = withExperiments({
      ...experiment,
      design: 'That it is nothing.',
      contrasts: [
        { ...experiment.contrasts[0], a: { ...side, set }, b: { ...side, set: more }, direction: 'up' },
        { ...experiment.contrasts[0], id: 'again' },
      ],
    });
    await speak('findings', scenario, '--runs', '20', ...ALONE, '--out', path('findings.md'));
    const lines = readFileSync(path('findings.md'), 'utf8').split('\n');
    const line = (start: string) => lines.find((one) => one.startsWith(start));
    expect(line('On both sides of *same*: ')).toBe('On both sides of *same*: with `capacity.funds.start: 40`.');
    expect(line('| *same*')).toContain('| `random` | `random`; with `indicators.integrity.start: 60` |');
    expect(line('- `H04`: ')).toBe('- `H04`: That it is nothing.');
    // It switches off nothing of the larger start value.
    expect(line('| No clear amounts')).toMatch(/\| \*same\* \| \+\d+\.\d+ \[.*\] \| \+\d+\.\d+ \[.*\] \| fails \|$/);
    expect(line('Controls fail or are unclear')).toContain('`H04`');
    expect(line('Gaps, on which no part stands')).toContain('K2 (Turf battles)');
  });

  test('given controls that hold, then those with nothing to be switched off are told apart', async () => {
    const off = { id: 'off', label: 'None begins higher', set: { 'indicators.integrity.start': 40 } };
    const higher = { ...side, set: { 'indicators.integrity.start': 60 } };
    const real = { ...experiment.contrasts[0], b: higher, direction: 'up' };
    const { scenario, path } = withExperiments(
      { ...experiment, id: 'H01' },
      { ...experiment, id: 'H02', contrasts: [real], controls: [off] },
    );
    await speak('findings', scenario, '--runs', '20', ...ALONE, '--out', path('findings.md'));
    const page = readFileSync(path('findings.md'), 'utf8');
    expect(page).toContain('The controls of 2 of 2 findings hold: `H01`, `H02`.');
    expect(page).toContain('Of these, no effect that matters was there to be switched off: `H01`.');
  });

  test('given what is fixed of the unknowns, then the page tells it', async () => {
    const truth = (option: string) => ({ ...side, unknowns: { whose: option } });
    const { scenario, path, write, id } = withExperiments({
      ...experiment,
      contrasts: [{ ...experiment.contrasts[0], a: truth('ours'), b: truth('theirs') }],
    });
    const authored = JSON.parse(readFileSync(scenario, 'utf8')) as object;
    const options = ['ours', 'theirs'].map((one) => ({ id: one, text: 'So it is.' }));
    const unknowns = [{ id: 'whose', about: 'actor.crew', shown_at: 1, told: 'Whose it was.', options }];
    write(`${id}.json`, JSON.stringify({ ...authored, unknowns }));
    await speak('findings', path(`${id}.json`), '--runs', '2', ...ALONE, '--out', path('findings.md'));
    expect(readFileSync(path('findings.md'), 'utf8')).toContain(
      '| `random`; where `whose: ours` | `random`; where `whose: theirs` |',
    );
  });

  test.each([
    ['--runs', '1'],
    ['--runs', 'many'],
    ['--sensitivity', '-1'],
    ['--workers', '0'],
    ['--seed', '4294967296'],
  ])('given %s %s, then it is refused', async (...argv) => {
    expect((await speak('findings', ...argv)).exit).toBe(2);
  });

  test('given a record in the place of the scenario, then nothing is written', async () => {
    const { scenario } = withExperiments(experiment);
    const before = readFileSync(scenario, 'utf8');
    expect((await speak('findings', scenario, '--record', scenario)).exit).toBe(2);
    expect(readFileSync(scenario, 'utf8')).toBe(before);
  });
});
