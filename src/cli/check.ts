// `check FILE...`: every problem of every file, in the order of the file.

import type { Issue } from '../core/scenario/issue/issue.ts';
import { say, sayStart } from '../text/say.ts';
import { type Args, CLEAN, type Command, complain, type Exit, FINDINGS, isFailure, TROUBLE } from './command.ts';
import { type CheckedFile, openChecked } from './open-scenario.ts';
import { checkExperiments } from './findings/open-experiments.ts';
import { issueLine } from './issue-line.ts';
import { print } from './print.ts';
import { inked, type Terminal } from './terminal.ts';

export const check: Command = {
  usage: 'cli.check_usage',
  help: 'cli.check_help',
  options: { strict: { type: 'boolean' } },
  least: 1,
  most: Number.POSITIVE_INFINITY,
  run(args, terminal) {
    const { files, trouble } = checkFiles(args, terminal);
    print(args, terminal, { files: files.map(spoken) }, () =>
      trouble && files.length === 0 ? '' : listing(terminal, files),
    );
    const grave = files.some(({ issues }) => issues.some((issue) => args.flag('strict') || issue.severity === 'error'));
    if (trouble) return TROUBLE;
    return grave ? FINDINGS : CLEAN;
  },
};

// A file that cannot be read does not keep the others from being checked. A library is listed once.
function checkFiles(args: Args, terminal: Terminal): { files: readonly CheckedFile[]; trouble: boolean } {
  const files = new Map<string, CheckedFile>();
  let exit: Exit = CLEAN;
  for (const file of args.files) {
    // `check scenarios/*.json` meets the schemas that editors read, too.
    if (file.endsWith('.schema.json')) continue;
    const opened = checkExperiments(file) ?? openChecked(file, args.files);
    if (isFailure(opened)) exit = complain(terminal, opened);
    else for (const checked of opened) if (!files.has(checked.file)) files.set(checked.file, checked);
  }
  return { files: [...files.values()], trouble: exit === TROUBLE };
}

/** As JSON: codes with their words. */
const spoken = ({ file, issues }: CheckedFile) => ({
  file,
  issues: issues.map(({ message, suggestion, ...issue }) => ({
    ...issue,
    message: sayStart(message),
    ...(suggestion === undefined ? {} : { suggestion: sayStart(suggestion) }),
  })),
});

function listing(terminal: Terminal, files: readonly CheckedFile[]): string {
  const issues = files.flatMap((checked) => checked.issues.map((issue) => issueLine(terminal, checked.file, issue)));
  const count = (severity: Issue['severity']): number =>
    files.reduce((sum, checked) => sum + checked.issues.filter((issue) => issue.severity === severity).length, 0);
  const [errors, warnings] = [count('error'), count('warning')];
  const sum =
    errors + warnings === 0
      ? say('cli.nothing_to_mend', { files: files.length })
      : say('cli.to_mend', { errors, warnings, files: files.length });
  return [...issues, inked(terminal, errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', sum), ''].join('\n');
}
