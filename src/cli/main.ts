// `shadow-mandate`: the same core as in the browser, for authors and trainers at a terminal.
//   arguments -> command -> core -> text or JSON on standard output, exit 0 clean, 1 findings, 2 usage or files
// Nothing here knows rules of the game, and nothing is printed that is not in text/.

import '../text/load-all.ts';
import { runCommand } from './run-command.ts';
import { processTerminal } from './terminal.ts';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), processTerminal());
