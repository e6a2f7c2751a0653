// The command line as it is installed: bundled, in a process of its own, with its threads.

import { spawnSync } from 'node:child_process';
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
