// The frozen flagship as a program, for what plays it.
import { importOurs } from './bundle.mjs';
import { readFlagship } from './flagship.mjs';

const { checkAndCompile, readLibrary } = await importOurs();

export function compileFlagship() {
  const { scenario, measures, templates } = readFlagship();
  return checkAndCompile(scenario, readLibrary(measures, templates));
}
