// A process of its own: reads, checks and compiles the flagship once, as the command line does, and prints the ms it took.
import { importOurs } from './bundle.mjs';
import { readFlagship } from './flagship.mjs';

const { checkAndCompile, readLibrary } = await importOurs();
const { scenario, measures, templates } = readFlagship();
const start = performance.now();
checkAndCompile(scenario, readLibrary(measures, templates));
console.log(performance.now() - start);
