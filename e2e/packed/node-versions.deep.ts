/**
 * The oldest and the newest Node that are promised, each fetched by npx for the moment: the packed command line gives the same
 * results there as here, and the unit tests pass. Without network nothing can be tried, and the tests say so.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { triedNodes } from '../../tools/tried-nodes.ts';
import { type Installed, installPacked, type Ran, REPOSITORY, run } from './packed.fixture.ts';

/** As npm names what keeps it from reaching a registry. Anything else that goes wrong is a failure. */
const NO_NETWORK = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ENOTCACHED)\b/;

const node = (version: string, cwd: string, ...argv: readonly string[]): Ran =>
  run(cwd, 'npx', '--yes', `--package=node@${version}`, '--', 'node', ...argv);

/** Skips the test, with the reason, when that Node cannot be fetched for want of a network. */
function wantNode(context: TestContext, version: string): void {
  const { exit, out, err } = node(version, REPOSITORY, '--version');
  const [reason] = NO_NETWORK.exec(err) ?? [];
  if (exit !== 0 && reason !== undefined) {
    console.warn(`Node ${version} was NOT tried: it could not be fetched (${reason}).`);
    context.skip(`Node ${version} could not be fetched: ${reason}`);
  }
  expect([exit, err]).toEqual([0, expect.not.stringContaining('npm error')]);
  // Without its install script, the package leaves the Node that is here.
  expect(out).toMatch(new RegExp(`^v${version.replace('.', '\\.')}\\.`));
}

const SCENARIO = 'node_modules/shadow-mandate/scenarios/the_half_bridge.json';
const GOLDEN = join(REPOSITORY, 'scenarios/golden/the_half_bridge-1.jsonl');

/** What each command wrote and printed. */
function resultsBy(runWith: (...argv: readonly string[]) => Ran, folder: string, name: string) {
  const [log, report] = [`${name}.jsonl`, `${name}.html`];
  const said = [
    runWith('check', SCENARIO, '--format', 'json'),
    runWith('run', SCENARIO, '--seed', '1', '--log', log, '--format', 'json'),
    runWith('replay', GOLDEN),
    { ...runWith('report', GOLDEN, '--out', report), err: '' },
  ];
  return { said, log: readFileSync(join(folder, log), 'utf8'), report: readFileSync(join(folder, report), 'utf8') };
}

describe.each(triedNodes())('Node %s', (version) => {
  let installed: Installed;
  beforeAll(() => {
    installed = installPacked('without scripts');
  });
  afterAll(() => installed.remove());

  test('checks, plays, replays and reports as this one does', (context) => {
    wantNode(context, version);
    const { folder, root } = installed;
    const there = resultsBy((...argv) => node(version, folder, join(root, 'src/cli/bin.js'), ...argv), folder, 'there');
    const here = resultsBy((...argv) => installed.run(...argv), folder, 'here');
    expect(there).toEqual(here);
    expect(there.said.map(({ exit }) => exit)).toEqual([0, 0, 0, 0]);
    expect(there.log).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  test('passes the unit tests', (context) => {
    wantNode(context, version);
    const { exit, out, err } = node(version, REPOSITORY, 'node_modules/vitest/vitest.mjs', 'run', '--project', 'unit');
    expect([exit, exit === 0 ? '' : `${out}\n${err}`.slice(-4000)]).toEqual([0, '']);
  });
});
