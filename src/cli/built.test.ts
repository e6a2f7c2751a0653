// The command line as it is installed: bundled, in a process of its own, with its threads.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedFiles } from '../core/simulate/shipped.fixture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}node_modules/.cache/cli-test`;
const SCENARIO = `scenarios/${shippedFiles().at(-1)}`;

function shadowMandate(...argv: string[]) {
  const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '' };
  return spawnSync(process.execPath, [`${folder}/main.js`, ...argv], { cwd: root, encoding: 'utf8', env });
}

/** The tutorial with an experiment in which luck has its part. */
function withExperiment(): string {
  mkdirSync(`${folder}/own/findings`, { recursive: true });
  for (const path of ['tutorial.json', 'library'])
    cpSync(`${root}scenarios/${path}`, `${folder}/own/${path}`, { recursive: true });
  const side = { policy: 'random' };
  const contrast = {
    id: 'trust',
    label: 'Less trust, against more',
    a: { ...side, set: { 'regions.landing.start.trust': 60 } },
    b: side,
    outcome: { value: 'national.security' },
    direction: 'down',
    least: 1,
    why_least: 'Any.',
  };
  const findings = [{ id: 'H01', claim: 'Trust is safety.', sources: ['design'], contrasts: [contrast] }];
  writeFileSync(`${folder}/own/findings/tutorial.json`, JSON.stringify({ schema: 1, scenario: 'tutorial', findings }));
  return `${folder}/own/tutorial.json`;
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}tools/build-cli.mjs`, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}, 120_000);

describe('the built command line', () => {
  test('counts the same with any number of threads', { timeout: 120_000 }, () => {
    const results = ['1', '2', '3', '5'].map((workers) => {
      const numbers = ['--runs', '630', '--seed', '4294967000', '--workers', workers];
      const { stdout, status } = shadowMandate('simulate', SCENARIO, ...numbers, '--format', 'json');
      expect(status).toBe(0);
      const { seconds, ...counted } = JSON.parse(stdout) as Record<string, unknown>;
      expect(seconds).toBeGreaterThan(0);
      return counted;
    });
    expect(results[0]).toMatchObject({ runs: 630 });
    for (const result of results.slice(1)) expect(result).toEqual(results[0]);
  });

  test('weighs the same with any number of threads', { timeout: 300_000 }, () => {
    const [one, three] = ['1', '3'].map((workers) => {
      const { stdout, status } = shadowMandate(
        'balance',
        SCENARIO,
        '--quick',
        '--plays',
        '4',
        '--workers',
        workers,
        '--format',
        'json',
      );
      expect(status).toBe(0);
      const { seconds, ...weighed } = JSON.parse(stdout) as Record<string, unknown>;
      expect(seconds).toBeGreaterThan(0);
      return weighed;
    });
    expect(three).toEqual(one);
  });

  test('comes to the same findings with any number of threads', { timeout: 120_000 }, () => {
    const file = withExperiment();
    const told = ['1', '2', '3'].map((workers) => {
      const numbers = ['--runs', '600', '--sensitivity', '5', '--workers', workers];
      const { stdout, status } = shadowMandate('findings', file, ...numbers, '--format', 'json');
      expect(status).toBe(0);
      return JSON.parse(stdout) as readonly unknown[];
    });
    expect(told[0]?.[0]).toMatchObject({ runs: 600, sensitivity: { sets: 5 } });
    for (const one of told.slice(1)) expect(one).toEqual(told[0]);
  });

  test('finds the library that comes with the scenario, and exits by what it found', () => {
    expect(shadowMandate('check', SCENARIO).status).toBe(0);
    expect(shadowMandate('check', 'package.json').status).toBe(1);
    expect(shadowMandate('check').status).toBe(2);
  });

  test('writes neither colours nor a progress bar where nobody looks', () => {
    const { stdout, stderr } = shadowMandate('simulate', SCENARIO, '--runs', '60', '--seed', '1');
    expect(stderr).toBe('');
    expect(stdout).not.toContain('\u001B');
    expect(shadowMandate('check', 'package.json').stdout).not.toContain('\u001B');
  });
});
