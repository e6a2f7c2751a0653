// The scenarios that come with this installation, to compare those in logs with.

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, extname, join } from 'node:path';
import { digestOf } from '../core/log/chain/digest.ts';
import { hashScenario } from '../core/log/chain/hash-scenario.ts';
import type { ScenarioMarks } from '../core/log/chain/whose-scenario.ts';
import { isFailure } from './command.ts';
import { openScenario } from './open-scenario.ts';

// The same place from src/cli and, bundled, from dist/cli.
const FOLDER = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** Their files, by name; none where the folder is not there. */
export const shippedScenarioFiles = (): readonly string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => extname(file) === '.json' && !file.endsWith('.schema.json'))
        .sort()
        .map((file) => join(FOLDER, file))
    : [];

/** Null when no scenario of that id comes with the program. */
export function shippedMarks(id: string): ScenarioMarks | null {
  // By convention a file is named after its id, so that the first that is looked at is the right one.
  const isNamed = (file: string): number => Number(basename(file) === `${id}.json`);
  for (const file of [...shippedScenarioFiles()].sort((a, b) => isNamed(b) - isNamed(a))) {
    const opened = openScenario(file);
    const scenario = isFailure(opened) ? undefined : opened.named?.scenario;
    if (scenario?.id === id) return { world: hashScenario(scenario).world, whole: digestOf(scenario) };
  }
  return null;
}
