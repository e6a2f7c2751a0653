// `--unknown company_wants=a_till`, as often as there is something to be fixed.

import { strayUnknown } from '../core/log/form/stray-unknown.ts';
import { nearestOf } from '../core/ref/nearest.ts';
import type { Scenario } from '../core/scenario/language/schema.ts';
import { say } from '../text/say.ts';
import { tell } from '../text/tell.ts';
import type { Args, Failure } from './command.ts';
import { shown } from './terminal.ts';

export type Unknowns = Readonly<Record<string, string>>;

/** What is fixed: `given` by a script, and by the options, which go before it. */
export function readUnknowns(args: Args, scenario: Scenario, given: Unknowns = {}): Unknowns | Failure {
  const typed: [string, string][] = [];
  for (const text of args.all('unknown')) {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1) return { problem: say('cli.unknown_form', { text: shown(text) }) };
    typed.push([text.slice(0, at), text.slice(at + 1)]);
  }
  const fixed = { ...given, ...Object.fromEntries(typed) };
  return problemIn(scenario, fixed) ?? fixed;
}

function problemIn(scenario: Scenario, fixed: Unknowns): Failure | null {
  const stray = strayUnknown(scenario, fixed);
  if (stray === null) return null;
  const { unknown, option, known } = stray;
  const near = nearestOf(option ?? unknown, known);
  const list = (near === undefined ? known : [near]).map((text) => tell('cli.quoted', { text }));
  if (option !== null) return { problem: say('cli.unknown_option', { unknown, option: shown(option), known: list }) };
  return known.length === 0
    ? { problem: say('cli.no_unknowns', { unknown: shown(unknown) }) }
    : { problem: say('cli.unknown_unknown', { unknown: shown(unknown), known: list }) };
}
