// Who plays: a doctrine that comes with the program, by its name, or one from a file, checked against the scenario it is to play in.

import { extname } from 'node:path';
import { loadDoctrine } from '../core/scenario/load-doctrine.ts';
import type { Doctrine } from '../core/scenario/language/schema-doctrine.ts';
import type { NamedScenario } from '../core/scenario/names/named-scenario.ts';
import type { Message } from '../core/ref/message.ts';
import { shippedDoctrine } from '../core/simulate/doctrine/shipped-doctrines.ts';
import { isPolicyName, POLICY_NAMES, type PolicyName } from '../core/simulate/policies.ts';
import { say } from '../text/say.ts';
import { tell } from '../text/tell.ts';
import { issueLine } from './issue-line.ts';
import { type Args, type Exit, FINDINGS, isFailure, type Failure } from './command.ts';
import { readText } from './files.ts';
import { shown, type Terminal } from './terminal.ts';

/** As `--policy` names it; a file has been read, and not yet looked into. */
export type AskedPolicy =
  | { readonly kind: 'shipped'; readonly name: PolicyName }
  | { readonly kind: 'file'; readonly file: string; readonly text: string };

/** Chance, when nothing is said. */
export const readPolicy = (args: Args): AskedPolicy | Failure =>
  policyCalled(args.text('policy') ?? 'random', (name) =>
    say('cli.unknown_policy', { name: shown(name), known: quoted(POLICY_NAMES) }),
  );

/** What is no name of ours is a file if it looks like one; otherwise `unknown` says that there is none of that name. */
export function policyCalled(asked: string, unknown: (name: string) => string): AskedPolicy | Failure {
  if (isPolicyName(asked)) return { kind: 'shipped', name: asked };
  if (extname(asked) !== '.json') return { problem: unknown(asked) };
  const text = readText(asked);
  return isFailure(text) ? text : { kind: 'file', file: asked, text };
}

export const quoted = (names: readonly string[]): readonly Message[] =>
  names.map((text) => tell('cli.quoted', { text }));

/** The doctrine, or, when it cannot play here, the status to exit with; then it has been said why. */
export function playableDoctrine(asked: AskedPolicy, named: NamedScenario, terminal: Terminal): Doctrine | Exit {
  if (asked.kind === 'shipped') return shippedDoctrine(asked.name);
  const { doctrine, issues } = loadDoctrine(asked.text, named);
  for (const issue of issues) terminal.err(`${issueLine(terminal, asked.file, issue)}\n`);
  return doctrine ?? FINDINGS;
}
