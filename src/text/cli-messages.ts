// Everything that `shadow-mandate` says at a terminal.

export const CLI_HELP = `shadow-mandate: scenarios and logs at a terminal

Usage
  shadow-mandate check FILE... [--strict]
      Checks scenarios (or a library's measures.json and templates.json) and lists every problem with file, line
      and column. Files named *.schema.json are passed over.
  shadow-mandate run FILE --seed N [--policy random | --inputs FILE] [--log OUT]
      Plays one session, by chance or as the inputs say, and writes its log.
  shadow-mandate replay LOG
      Verifies a log: its seal, and whether playing it again gives the same facts.
  shadow-mandate simulate FILE --runs N --seed S [--policy random] [--workers N] [--strict]
      Plays many sessions and counts what they reached. The plays have the seeds S, S+1, ... S+N-1: what one of them
      did can be looked at with run, and other seeds show whether a count was luck.
  shadow-mandate report LOG --out FILE.html
      Writes the after-action report of a log.
  shadow-mandate serve [--port N] [--host H]
      Serves the game at a printed address, until Ctrl+C.
  shadow-mandate schema
      Prints the JSON Schema of scenarios, for completion in an editor. For a scenario outside scenarios/:
      npx shadow-mandate schema > scenario.schema.json
  shadow-mandate machine FILE
      Prints the statecharts of a scenario as one machine definition, for XState's tools.

Options
  --format text|json   how results are printed (text)
  --strict             check: warnings count too; simulate: so does what was never reached
  --seed N             0 to 4294967295; the same seed gives the same dice
  --policy random      who plays: legal inputs by chance; this is so if nothing is said
  --inputs FILE        inputs to play, one JSON object a line: inputs, or the lines of a log
  --log OUT            where to write the log (.jsonl)
  --workers N          threads (as many as there are processors); the result does not depend on it
  --port N             where the search for a free port begins (4173)
  --host H             who can reach it: this computer alone (127.0.0.1), or with 0.0.0.0 the whole network
  --help, --version

Measures and actor templates come from library/measures.json and library/templates.json beside the scenario; what is
not there is taken from the library that comes with the program.

Exit status: 0 clean, 1 findings, 2 wrong usage or a file that cannot be read or written.
NO_COLOR is honoured; a progress bar is drawn on standard error when that is a terminal.
`;

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const cliMessages = {
  tryHelp: () => 'Try: shadow-mandate --help',
  noCommand: () => 'Say what to do: check, run, replay, simulate, report, serve, schema or machine.',
  unknownCommand: (name: string) => `There is no command “${name}”.`,
  filesWanted: (usage: string) => `The usage is: shadow-mandate ${usage}`,
  optionMissing: (option: string) => `--${option} is missing.`,
  optionWanted: (option: string, wanted: string) => `--${option} must be ${wanted}.`,
  wholeFrom: (least: number, most: number) => `a whole number from ${least} to ${most}`,
  oneOf: (values: readonly string[]) =>
    values.length === 1 ? `“${values[0]}”` : `one of ${values.map((value) => `“${value}”`).join(', ')}`,
  eitherPolicyOrInputs: () => 'Give --policy or --inputs, not both.',
  noPolicy: (name: string, known: readonly string[]) =>
    `There is no policy “${name}”; there is: ${known.map((one) => `“${one}”`).join(', ')}.`,
  cannotRead: (file: string, why: string) => `${file} cannot be read: ${why}.`,
  cannotWrite: (file: string, why: string) => `${file} cannot be written: ${why}.`,
  eatsInput: (file: string) => `${file} is read by this command and would be overwritten: name another file.`,
  appNotBuilt: () => 'The game is not built. In the folder of shadow-mandate, run: npm start',
  cannotServe: (host: string, port: number, why: string) => `Nothing can be served at ${host}, port ${port}: ${why}.`,
  isLog: (file: string) => `${file} is a log, not a scenario. To verify it: shadow-mandate replay ${file}`,
  tooLarge: (megabytes: number) => `it is larger than ${megabytes} MB`,

  checked: (files: number, errors: number, warnings: number) =>
    errors + warnings === 0
      ? `${plural(files, 'file')} checked, nothing to mend.`
      : `${plural(errors, 'error')} and ${plural(warnings, 'warning')} in ${plural(files, 'file')}.`,
  notPlayable: (file: string) => `${file} has errors and cannot be played; see: shadow-mandate check ${file}`,

  inputRefused: (why: string, where: string) => `this input cannot be taken here: ${why} ${where}`,
  phaseNow: (turn: number | null, phase: string) => `Now: ${turn === null ? '' : `turn ${turn}, `}${phase}.`,
  onTable: (inject: string, choices: readonly string[]) =>
    `On the table: “${inject}”, with ${choices.map((choice) => `“${choice}”`).join(', ')}.`,
  ran: (ending: string | null, turns: number, decisions: number) =>
    `${ending === null ? 'Not ended yet' : `Ended in “${ending}”`} after ${plural(turns, 'turn')} and ${plural(decisions, 'decision')}.`,
  state: (hash: string) => `State ${hash}`,
  sealed: (seal: string) => `Seal ${seal}`,
  logWritten: (file: string) => `Log written to ${file}`,
  reportWritten: (file: string) => `Report written to ${file}`,
  verified: (lines: number) => `Verified: playing ${plural(lines, 'input')} again gives the same facts.`,
  notEnded: () => 'The session had not ended when this log was written.',

  simulated: (runs: number, seconds: string, perSecond: number) =>
    `${plural(runs, 'play')} in ${seconds} s (${perSecond} a second)`,
  endings: () => 'Endings',
  indicators: () => 'Indicators at the end',
  spreadHeads: () => ['mean', 'p10', 'p50', 'p90'] as const,
  reachedOf: (reached: number, all: number) => `${reached} of ${all}`,
  reached: () => 'Reached',
  rarest: () => 'rarest',
  nearlyAlways: (percent: number) => `${percent} % or more`,
  share: (id: string, percent: string) => `${id} ${percent} %`,
  grades: (mean: string) => `Grade of the ending, by the choice that was taken, mean of all plays ${mean}`,
  neverReached: (kind: string) => `Never reached, ${kind}`,
  playing: (done: number, all: number) => `${done} of ${all} plays`,
} as const;

export const REACH_WORDS = {
  endings: 'endings',
  injects: 'injects',
  choices: 'choices',
  measures: 'measures',
  actorStates: 'states of actors',
} as const;
