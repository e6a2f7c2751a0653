// The tutorial in docs/authoring.md is put together from its own fragments and must pass the checks, as it promises.

import { sayStart } from '../../text/say.ts';
import { scoreOf, totalScore } from '../../core/engine/objectives.ts';
import { endingOf } from '../../core/engine/world.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { batchPlayer } from '../../core/simulate/play.ts';
import { randomPolicy } from '../../core/simulate/random-policy.ts';
import { headerFor } from '../../core/debrief/played.fixture.ts';
import { beginSession, takeStep } from '../../core/engine/session.ts';
import { readInputs } from '../../core/log/read/read-inputs.ts';
import { nameScenario } from '../../core/scenario/names/named-scenario.ts';
import { compileScenario } from '../../core/compile/compile-scenario.ts';
import { loadFindings } from '../../core/findings/load-findings.ts';
import { sitesOf } from '../../core/findings/number-sites.ts';
import { loadDoctrine } from '../../core/scenario/load-doctrine.ts';
import { loadBesideLibrary, loadScenario } from '../../core/scenario/load-scenario.ts';
import { loadLibrary } from '../../core/scenario/resolve/load-library.ts';
import { policyNamesFor } from '../../core/simulate/policies.ts';

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

function assembled(part: string): Json {
  let scenario: Json = null;
  for (const [, verb, path = '', text = ''] of part.matchAll(BLOCK)) {
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

const TRY = /^```json try (\S+)\n([\s\S]*?)^```$/gm;

/** The whole scenario with one more thing in the list at `path`; what is no list is set. */
function withMore(path: string, text: string): Json {
  const scenario = assembled(page);
  const [at, key] = holder(scenario, path);
  const value: Json = JSON.parse(text);
  if (Array.isArray(at[key])) at[key].push(value);
  else at[key] = value;
  return scenario;
}

/** The one block of that name. */
const fragment = (name: string): string =>
  new RegExp(`^\`\`\`json ${name}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';

/** Each numbered section, and where the next heading stands. */
const sections = [...page.matchAll(/^## (\d+)\. /gm)].map(({ 1: n, index }) => {
  const next = page.indexOf('\n## ', index);
  return [Number(n), next < 0 ? page.length : next] as const;
});

describe('the tutorial of docs/authoring.md', () => {
  const text = JSON.stringify(assembled(page), null, 2);
  const { scenario, issues } = loadScenario(text, { measures: [], templates: [] });

  test('gives a scenario that passes the checks, warnings included', () => {
    expect(issues.map(({ severity, path, message }) => `${severity} ${path}: ${sayStart(message)}`)).toEqual([]);
    expect(scenario?.injects).toHaveLength(2);
  });

  test('gives none beside the library either, as an author checks it', () => {
    const part = (name: string) => readFileSync(`scenarios/library/${name}.json`, 'utf8');
    const { library } = loadLibrary(part('measures'), part('templates'));
    const { named, issues: found } = loadBesideLibrary(text, library);
    expect(named).not.toBeNull();
    expect(found.map(({ path, message }) => `${path}: ${sayStart(message)}`)).toEqual([]);
  });

  test('tells with tags what every measure and choice is, so that doctrines can tell them apart', () => {
    const untagged = [...(scenario?.measures ?? []), ...(scenario?.injects ?? []).flatMap(({ choices }) => choices)];
    expect(untagged.filter(({ tags = [] }) => tags.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('has a doctrine and an experiment that fit it', () => {
    if (scenario === null) throw new Error('does not check');
    const named = nameScenario(scenario);
    const doctrine = loadDoctrine(fragment('doctrine'), named);
    const { findings, issues: found } = loadFindings(fragment('findings'), {
      named,
      sites: sitesOf(scenario),
      doctrines: policyNamesFor(scenario.id),
    });
    expect([...doctrine.issues, ...found].map(({ path, message }) => `${path}: ${sayStart(message)}`)).toEqual([]);
    expect(doctrine.doctrine?.reads).toHaveLength(1);
    expect(findings?.findings[0]?.controls).toHaveLength(1);
  });

  test.each(sections)('can be checked without errors up to the end of section %i', (_n, end) => {
    const { issues: found } = loadScenario(JSON.stringify(assembled(page.slice(0, end))), {
      measures: [],
      templates: [],
    });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([...page.matchAll(TRY)].map(([, path = '', text = '']) => [path, text] as const))(
    'can be tried with more at %s',
    (path, more) => {
      const { issues: found } = loadScenario(JSON.stringify(withMore(path, more)), { measures: [], templates: [] });
      expect(found.map(({ severity, path: at, message }) => `${severity} ${at}: ${sayStart(message)}`)).toEqual([]);
    },
  );

  test('plays, and reaches all endings and everything in it', () => {
    if (scenario === null) throw new Error('does not check');
    const program = compileScenario(scenario);
    const player = batchPlayer(program, { policy: randomPolicy });
    const reached = new Set<string>();
    for (let seed = 1; seed <= 300; seed++) {
      const world = player(seed);
      reached.add(endingOf(world)?.id ?? '');
      for (const { path } of program.layout.slots) {
        if (/taken$|ordered$|fired$/.test(path) && (world.values[program.layout.slot(path)] ?? 0) > 0)
          reached.add(path);
      }
    }
    for (const ending of ['sent_home', 'people_walk', 'still_here']) expect(reached).toContain(ending);
    expect([...reached].filter((path) => path.endsWith('.taken'))).toHaveLength(5);
    expect([...reached].filter((path) => path.endsWith('.ordered'))).toHaveLength(3);
  });

  test('judges a play with its rubric as with its ending', () => {
    if (scenario === null) throw new Error('does not check');
    const program = compileScenario(scenario);
    const player = batchPlayer(program, { policy: randomPolicy });
    const scores = new Map<number, number[]>();
    for (let seed = 1; seed <= 300; seed++) {
      const world = player(seed);
      const ending = endingOf(world);
      const [licence = 0] = program.objectives.map((objective) => scoreOf(objective, world.values));
      expect({ seed, lost: licence === 0 }).toEqual({ seed, lost: ending?.id === 'sent_home' });
      const { grade = 0 } = scenario.endings.find(({ id }) => id === ending?.id) ?? {};
      scores.set(grade, [...(scores.get(grade) ?? []), totalScore(program, world.values)]);
    }
    const means = [...scores]
      .sort(([a], [b]) => a - b)
      .map(([, reached]) => reached.reduce((sum, one) => sum + one, 0) / reached.length);
    expect(means).toHaveLength(3);
    expect(means).toEqual([...means].sort((a, b) => a - b));
    // what the rubric calls best, the ending does too, and nothing else
    expect(Math.min(...(scores.get(4) ?? []))).toBeGreaterThanOrEqual(3);
    expect(Math.max(...(scores.get(3) ?? []))).toBeLessThanOrEqual(3);
  });

  test('takes the inputs that the page shows, to the last', () => {
    if (scenario === null) throw new Error('does not check');
    const script = readInputs(/^```jsonl\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '');
    const inputs = script.ok ? script.value.inputs : [];
    expect(inputs).toHaveLength(9);
    let session = beginSession(compileScenario(scenario), headerFor(scenario, 1));
    for (const { input, line } of inputs) {
      const taken = takeStep(session, input);
      if (!taken.ok) throw new Error(`line ${line}: ${taken.refused.code}`);
      session = taken.session;
    }
    const { values, program } = session.run.world;
    expect(values[program.layout.slot('flag.gate_lit')]).toBe(1);
  });
});
