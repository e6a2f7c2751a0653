// The scenarios that come with this installation, to compare those in logs with.

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extname, join } from 'node:path';
import { digestOf } from '../core/log/chain/digest.ts';
import { hashScenario } from '../core/log/chain/hash-scenario.ts';
import type { ScenarioMarks } from '../core/log/chain/whose-scenario.ts';
import { isFailure } from './command.ts';
import { openScenario } from './open-scenario.ts';

// The same place from src/cli and, bundled, from dist/cli.
const FOLDER = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** Null when no scenario of that id comes with the program. */
export function shippedMarks(id: string): ScenarioMarks | null {
  if (!existsSync(FOLDER)) return null;
  // By convention a file is named after its id, so that the first that is looked at is the right one.
  const files = readdirSync(FOLDER).filter((file) => extname(file) === '.json' && !file.endsWith('.schema.json'));
  for (const file of files.sort((a, b) => Number(b === `${id}.json`) - Number(a === `${id}.json`))) {
    const opened = openScenario(join(FOLDER, file));
    const scenario = isFailure(opened) ? undefined : opened.named?.scenario;
    if (scenario?.id === id) return { world: hashScenario(scenario).world, whole: digestOf(scenario) };
  }
  return null;
}
