import { describe, expect, test } from 'vitest';
import { say } from '../text/say.ts';
import { helpText, TOLD_OPTIONS } from './help-text.ts';
import { COMMANDS } from './run-command.ts';

/** What an option is called in a usage, and whether something follows it: `--seed N`. */
const OPTION = /--(\w+)( [^\s\]-]+(?: \.\.\.)?)?/g;

const optionsIn = (usage: string) =>
  Object.fromEntries(
    [...usage.matchAll(OPTION)].map(([, name = '', value]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(value?.endsWith('...') && { multiple: true }) },
    ]),
  );

describe('the help', () => {
  test('is laid out as it is read', () => {
    expect(helpText([...COMMANDS.values()])).toBe(HELP);
  });

  test.each([...COMMANDS])('of %s alone tells of its own options, and of no other', (_name, command) => {
    const told = TOLD_OPTIONS.filter((option) => helpText([command]).includes(`  ${say(`cli.option_${option}`)} `));
    expect(told).toEqual(TOLD_OPTIONS.filter((option) => option === 'format' || option in command.options));
  });

  test.each([...COMMANDS])('of %s names all options that it takes, and no other', (name, { usage, options }) => {
    expect(say(usage).split(' ')[0]).toBe(name);
    expect(optionsIn(say(usage))).toEqual(options);
  });

  test('tells options of no command that does not take them, but for the common one', () => {
    const taken = new Set([...COMMANDS.values()].flatMap(({ options }) => Object.keys(options)));
    expect(TOLD_OPTIONS.filter((option) => !taken.has(option))).toEqual(['format']);
    for (const option of TOLD_OPTIONS) expect(say(`cli.option_${option}`)).toMatch(new RegExp(`^--${option}\\b`));
  });
});

const HELP = `shadow-mandate: scenarios and logs at a terminal

Usage
  shadow-mandate check FILE... [--strict]
      Checks scenarios, doctrines, experiments (findings/ID.json beside a scenario), and a library's measures.json and
      templates.json, and lists every problem with file, line and column. A doctrine for one scenario is checked against it
      if that is among the files. Files named *.schema.json are passed over.
  shadow-mandate run FILE --seed N [--policy NAME|FILE | --inputs FILE] [--unknown ID=OPT ...] [--log OUT]
      Plays one session, by a doctrine or as the inputs say, and writes its log.
  shadow-mandate replay LOG [--seal SEAL]
      Plays a log again and says whether it gives the same facts, whether the scenario in it is that of this
      installation, and with --seal whether it is the log that was sealed. What that proves: docs/verified.md
  shadow-mandate account LOG [--futures N] [--continue NAME|FILE] [--orders] [--workers N]
      Keeps the account of a game: what the start was worth, what each decision added, and what luck made of it.
      Every moment is played on to the end many times by a doctrine (random, if none is named), or by the team’s
      own way (as_played). What it means: docs/value.md
  shadow-mandate simulate FILE --runs N --seed S [--policy NAME|FILE] [--unknown ID=OPT ...] [--workers N] [--strict]
      Plays many sessions and counts what they reached. The plays have the seeds S, S+1, ... S+N-1: what one of them
      did can be looked at with run, and other seeds show whether a count was luck.
  shadow-mandate findings [FILE...] [--runs N] [--seed S] [--sensitivity N] [--workers N] [--out FILE.md] [--record FILE.json] [--strict]
      Tests claims drawn from the literature on scenarios (all that come with the program, if none is named): the experiments
      in findings/ID.json beside each, two sides on the same dice, 2000 pairs of plays each if nothing is said.
  shadow-mandate balance [FILE] [--seed N] [--plays N] [--quick] [--watch PATHS] [--workers N] [--out FILE]
      Weighs a scenario (the flagship, if none is named): how doctrines end, what each choice and order is worth,
      whether an answer key wins, what decides, how long it takes. How to read it: docs/balance.md
  shadow-mandate report LOG --out FILE.html
      Writes the after-action report of a log.
  shadow-mandate plan FILE --out FILE.html [--people N] [--minutes N]
      Writes the trainer’s plan of a scenario, to print: how to run it, agenda, what to prepare, content notes.
      Its last part is for the trainer only.
  shadow-mandate serve [--port N] [--host H]
      Serves the game at a printed address, until Ctrl+C.
  shadow-mandate schema
      Prints the JSON Schema of scenarios, for completion in an editor. For a scenario outside scenarios/:
      npx shadow-mandate schema > scenario.schema.json
  shadow-mandate machine FILE
      Prints the statecharts of a scenario as one machine definition, for XState's tools.

Options
  --format text|json   how results are printed (text)
  --strict             what counts as well: warnings (check), what was never reached (simulate), what is not reproduced (findings)
  --seed N             0 to 4294967295; the same seed gives the same dice
  --policy NAME|FILE   which doctrine plays, by name or from a .json file; by chance if nothing is said (docs/doctrines.md)
  --inputs FILE        inputs to play, one JSON object a line: inputs, or the lines of a log
  --unknown ID=OPT     fixes what is true instead of drawing it; may be given for several unknowns
  --log OUT            where to write the log (.jsonl)
  --seal SEAL          the seal that the team wrote down, as 7K2M-9QXD-HHF3
  --sensitivity N      findings: also with N random sets of all numbers, each within a quarter of what it is
  --record FILE.json   findings: where to write the result as JSON; --out writes it as a page
  --futures N          of every moment and every other way (200)
  --continue NAME      who plays them: a policy, or as_played for the team’s own later decisions
  --orders             weigh every order that could have been given, too
  --workers N          threads (as many as there are processors); the result does not depend on it
  --plays N            balance: plays of each doctrine (400)
  --quick              balance: few plays of everything, to see whether all is well
  --watch PATHS        balance: values to follow over the turns, as actor.guard.wealth,national.trust
  --people N           plan: how many sit at the table (one for each role)
  --minutes N          plan: how much time there is (as long as the scenario says)
  --port N             where the search for a free port begins (4173)
  --host H             who can reach it: this computer alone (127.0.0.1), or with 0.0.0.0 the whole network
  --help, --version

Measures and actor templates come from library/measures.json and library/templates.json beside the scenario; what is
not there is taken from the library that comes with the program.

Exit status: 0 clean, 1 findings, 2 wrong usage or a file that cannot be read or written.
NO_COLOR is honoured; a progress bar is drawn on standard error when that is a terminal.
`;
