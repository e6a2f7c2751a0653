// What the suites play: every scenario in scenarios/, as it is shipped, and the small scenario of the tests.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileScenario } from '../compile/compile-scenario.ts';
import type { Program } from '../compile/program.ts';
import { resolvedSmall } from '../debrief/played.fixture.ts';
import { loadLibrary } from '../scenario/resolve/load-library.ts';
import { EMPTY_LIBRARY, loadScenario } from '../scenario/load-scenario.ts';
import type { Scenario } from '../scenario/language/schema.ts';

const FOLDER = fileURLToPath(new URL('../../../scenarios/', import.meta.url));
const read = (path: string): string => readFileSync(`${FOLDER}${path}`, 'utf8');

/** The files in scenarios/, by name. */
export const shippedFiles = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();

/** Throws with the issues when one does not pass its checks. */
export function shippedScenarios(): readonly Scenario[] {
  const library = loadLibrary(read('library/measures.json'), read('library/templates.json')).library ?? EMPTY_LIBRARY;
  return shippedFiles().map((file) => {
    const { scenario, issues } = loadScenario(read(file), library);
    if (scenario === null) throw new Error(`${file}: ${JSON.stringify(issues.slice(0, 5))}`);
    return scenario;
  });
}

/** The shipped scenarios and the small one, compiled, each under its id. */
export const programsToPlay = (): readonly (readonly [id: string, program: Program])[] =>
  [...shippedScenarios(), resolvedSmall()].map((scenario) => [scenario.id, compileScenario(scenario)] as const);
