// The strength of the search for answer keys, shown on the frozen first flagship: it is known that a script wins there nearly always.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileScenario } from '../../compile/compile-scenario.ts';
import type { Program } from '../../compile/program.ts';
import { EMPTY_LIBRARY, loadScenario } from '../../scenario/load-scenario.ts';
import { loadLibrary } from '../../scenario/resolve/load-library.ts';
import { climb, testKey } from './climb.ts';

const FOLDER = fileURLToPath(new URL('../../../../bench/fixtures/flagship-1/', import.meta.url));
const read = (path: string): string => readFileSync(`${FOLDER}${path}`, 'utf8');

export function firstFlagship(): Program {
  const library = loadLibrary(read('library/measures.json'), read('library/templates.json')).library ?? EMPTY_LIBRARY;
  const { scenario, issues } = loadScenario(read('the_half_bridge.json'), library);
  if (scenario === null) throw new Error(JSON.stringify(issues.slice(0, 3)));
  return compileScenario(scenario);
}

/** The best of some climbs, chosen and tested on seeds that none of them has seen. */
export function bestOfClimbs(program: Program, climbs: number, plays: number): number {
  const keys = Array.from({ length: climbs }, (_, number) =>
    climb(program, { scripted: true, number, plays, first: 1_000_000 + number * 1000 }),
  );
  const tried = keys.map(({ key }) => testKey(program, key, 2_000_000, 250).best);
  const best = keys[tried.indexOf(Math.max(...tried))];
  if (best === undefined) throw new Error('no climb');
  const tested = testKey(program, best.key, 3_000_000, 1000);
  return tested.best / tested.plays;
}

export function keySearchSuite({ climbs, plays, above }: Record<'climbs' | 'plays' | 'above', number>): void {
  test(`given ${climbs * plays} plays of the first flagship, then a script is found that ends best on fresh seeds`, () => {
    const share = bestOfClimbs(firstFlagship(), climbs, plays);
    console.log(`best endings of the script: ${share}`);
    expect(share).toBeGreaterThan(above);
  });
}
