import type { Settings } from '../../core/log/form/header.ts';
import { type Candidate, scenarioOfCode, settingsOfCode } from '../../core/log/code/match-session-code.ts';
import { decodeSessionCode } from '../../core/log/code/read-session-code.ts';
import type { SessionCodeProblem } from '../../core/log/code/session-code.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';

export type FromCode = { readonly seed: number; readonly settings: Settings } | { readonly problem: string };

/** Seed and settings that a session code gives for this scenario. */
export function readCode(text: string, scenario: Scenario, candidate: Candidate): FromCode {
  const code = decodeSessionCode(text);
  if (!code.ok) return refused(code.problem);
  const match = scenarioOfCode(code.value, [candidate]);
  if (!match.ok) return refused(match.problem);
  const settings = settingsOfCode(
    code.value,
    scenario.injects.map(({ id }) => id),
  );
  return settings.ok ? { seed: code.value.seed, settings: settings.value } : refused(settings.problem);
}

const refused = ({ message, suggestion }: SessionCodeProblem): FromCode => ({
  problem: suggestion === undefined ? message : `${message} ${suggestion}`,
});
