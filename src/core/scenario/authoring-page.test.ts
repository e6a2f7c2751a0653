// The tutorial in docs/authoring.md is put together from its own fragments and must pass the checks, as it promises.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { batchPlayer } from '../simulate/play.ts';
import { randomPolicy } from '../simulate/random-policy.ts';
import { compileScenario } from '../compile/compile-scenario.ts';
import { loadScenario } from './load-scenario.ts';

const page = readFileSync('docs/authoring.md', 'utf8');
const BLOCK = /^```json (start|add|insert|set)(?: (\S+))?\n([\s\S]*?)^```$/gm;

type Json = unknown;

function parts(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The list or object that holds the last part of `path`, and that part. */
function holder(root: Json, path: string): [Record<string | number, Json>, string | number] {
  const steps = parts(path);
  const last = steps.pop() as string | number;
  const at = steps.reduce<Json>((here, step) => (here as Record<string | number, Json>)[step], root);
  return [at as Record<string | number, Json>, last];
}

function assembled(): Json {
  let scenario: Json = null;
  for (const [, verb, path = '', text = ''] of page.matchAll(BLOCK)) {
    const value: Json = JSON.parse(text);
    if (verb === 'start') scenario = value;
    else {
      const [at, key] = holder(scenario, path);
      if (verb === 'set') at[key] = value;
      const list = (at[key] ??= []) as Json[];
      if (verb === 'add') list.push(value);
      if (verb === 'insert') list.splice(list.length - 1, 0, value);
    }
  }
  return scenario;
}

describe('the tutorial of docs/authoring.md', () => {
  const text = JSON.stringify(assembled(), null, 2);
  const { scenario, issues } = loadScenario(text, { measures: [], templates: [] });

  test('gives a scenario that passes the checks, warnings included', () => {
    expect(issues.map(({ severity, path, message }) => `${severity} ${path}: ${message}`)).toEqual([]);
    expect(scenario?.injects).toHaveLength(2);
  });

  test('plays, and reaches both endings and everything in it', () => {
    if (scenario === null) throw new Error('does not check');
    const program = compileScenario(scenario);
    const player = batchPlayer(program, { policy: randomPolicy });
    const reached = new Set<string>();
    for (let seed = 1; seed <= 300; seed++) {
      const world = player(seed);
      reached.add(program.endings[world.ending]?.id ?? '');
      for (const { path } of program.layout.slots) {
        if (/taken$|ordered$|fired$/.test(path) && (world.values[program.layout.slot(path)] ?? 0) > 0)
          reached.add(path);
      }
    }
    expect(reached).toContain('sent_home');
    expect(reached).toContain('still_here');
    expect([...reached].filter((path) => path.endsWith('.taken'))).toHaveLength(5);
    expect([...reached].filter((path) => path.endsWith('.ordered'))).toHaveLength(3);
  });
});
