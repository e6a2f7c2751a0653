import { decodeSessionCode } from '../../core/log/code/read-session-code.ts';
import { scenarioOfCode } from '../../core/log/code/match-session-code.ts';
import type { Message } from '../../core/ref/message.ts';
import { codeProblem } from './code-problem.ts';
import { scenarioIndex } from './scenario-index.ts';

export type OpenedCode =
  | { readonly ok: true; readonly scenario: string; readonly code: string }
  | { readonly ok: false; readonly problem: Message };

/** Which of the scenarios that come with the program a typed code is for. */
export async function openCode(text: string): Promise<OpenedCode> {
  const code = decodeSessionCode(text);
  if (!code.ok) return { ok: false, problem: codeProblem(code.problem) };
  const scenario = scenarioOfCode(code.value, await scenarioIndex());
  if (!scenario.ok) return { ok: false, problem: codeProblem(scenario.problem) };
  return { ok: true, scenario: scenario.value.id, code: text.trim().toUpperCase() };
}
