// All words at once, in English: for the command line, and for tests. `balance`, `cli`, `findings`, `meaning` and `reference` are here alone: no browser says them.

import { type AreaWords, addWords } from './catalogue.ts';
import app from './en/app.json';
import balance from './en/balance.json';
import board from './en/board.json';
import cause from './en/cause.json';
import chart from './en/chart.json';
import claim from './en/claim.json';
import cli from './en/cli.json';
import code from './en/code.json';
import debrief from './en/debrief.json';
import display from './en/display.json';
import domain from './en/domain.json';
import expression from './en/expression.json';
import fact from './en/fact.json';
import findings from './en/findings.json';
import imported from './en/import.json';
import issue from './en/issue.json';
import ladder from './en/ladder.json';
import library from './en/library.json';
import log from './en/log.json';
import meaning from './en/meaning.json';
import note from './en/note.json';
import paper from './en/paper.json';
import plan from './en/plan.json';
import play from './en/play.json';
import reference from './en/reference.json';
import refusal from './en/refusal.json';
import setup from './en/setup.json';
import value from './en/value.json';
import verdict from './en/verdict.json';
import why from './en/why.json';
import wipe from './en/wipe.json';

// The build has parsed them: what the type of a file calls a text may be a message.
const AREAS: Readonly<Record<string, unknown>> = {
  app,
  balance,
  board,
  cause,
  chart,
  claim,
  cli,
  code,
  debrief,
  display,
  domain,
  expression,
  fact,
  findings,
  import: imported,
  issue,
  ladder,
  library,
  log,
  meaning,
  note,
  paper,
  plan,
  play,
  reference,
  refusal,
  setup,
  value,
  verdict,
  why,
  wipe,
};

for (const [area, words] of Object.entries(AREAS)) addWords(area, words as AreaWords);
