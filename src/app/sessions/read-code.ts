import type { Settings } from '../../core/log/form/header.ts';
import { type Candidate, scenarioOfCode, settingsOfCode } from '../../core/log/code/match-session-code.ts';
import { decodeSessionCode } from '../../core/log/code/read-session-code.ts';
import type { Message } from '../../core/ref/message.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { codeProblem } from './code-problem.ts';

export type FromCode = { readonly seed: number; readonly settings: Settings } | { readonly problem: Message };

/** Seed and settings that a session code gives for this scenario. */
export function readCode(text: string, scenario: Scenario, candidate: Candidate): FromCode {
  const code = decodeSessionCode(text);
  if (!code.ok) return { problem: codeProblem(code.problem) };
  const match = scenarioOfCode(code.value, [candidate]);
  if (!match.ok) return { problem: codeProblem(match.problem) };
  const settings = settingsOfCode(code.value, scenario);
  return settings.ok ? { seed: code.value.seed, settings: settings.value } : { problem: codeProblem(settings.problem) };
}
