import { decodeSessionCode } from '../../core/log/code/read-session-code.ts';
import { scenarioOfCode } from '../../core/log/code/match-session-code.ts';
import type { Wording } from '../../text/log-messages.ts';
import { scenarioIndex } from './scenario-index.ts';

export type OpenedCode =
  | { readonly ok: true; readonly scenario: string; readonly code: string }
  | { readonly ok: false; readonly message: string };

/** Which of the scenarios that come with the program a typed code is for. */
export async function openCode(text: string): Promise<OpenedCode> {
  const code = decodeSessionCode(text);
  if (!code.ok) return refused(code.problem);
  const scenario = scenarioOfCode(code.value, await scenarioIndex());
  if (!scenario.ok) return refused(scenario.problem);
  return { ok: true, scenario: scenario.value.id, code: text.trim().toUpperCase() };
}

const refused = ({ message, suggestion }: Wording): OpenedCode => ({
  ok: false,
  message: suggestion === undefined ? message : `${message} ${suggestion}`,
});
