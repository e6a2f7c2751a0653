import { decodeSessionCode } from '../../core/log/code/read-session-code.ts';
import { scenarioOfCode } from '../../core/log/code/match-session-code.ts';
import { idMark } from '../../core/log/code/session-code.ts';
import type { Message } from '../../core/ref/message.ts';
import { codeProblem } from './code-problem.ts';
import { nameOf, ownScenarios } from './own-scenarios.ts';
import { scenarioIndex } from './scenario-index.ts';
import type { Workspace } from './workspace.ts';

export type OpenedCode =
  | { readonly ok: true; readonly scenario: string; readonly code: string }
  | { readonly ok: false; readonly problem: Message };

/** Which scenario a typed code is for: one that comes with the program, or one that was opened or played here. */
export async function openCode(workspace: Workspace, text: string): Promise<OpenedCode> {
  const code = decodeSessionCode(text);
  if (!code.ok) return { ok: false, problem: codeProblem(code.problem) };
  const shipped = await scenarioIndex();
  const opened = (scenario: string): OpenedCode => ({ ok: true, scenario, code: text.trim().toUpperCase() });
  const match = scenarioOfCode(code.value, shipped);
  if (match.ok) return opened(match.value.id);
  const own = await ownScenarios(workspace, (id) => idMark(id) === code.value.idMark);
  const ownMatch = scenarioOfCode(code.value, own);
  if (ownMatch.ok) return opened(nameOf(ownMatch.value));
  // That there is another version of it says more than that there is none.
  const { problem } = own.length > 0 ? ownMatch : match;
  return { ok: false, problem: codeProblem(problem) };
}
