// Why something cannot be done now, in words.

import type { Problem } from '../../../core/engine/view/problem.ts';
import { say } from '../../../text/say.ts';
import { sayRefusal } from '../../../text/say-refusal.ts';
import { tell } from '../../../text/tell.ts';

export function sayProblem({ code, about, left, needs, rung }: Problem): string {
  if (needs !== null) return say('play.problem.needs', { what: needs });
  if (rung !== null) return say('play.problem.rung', { level: tell('ladder.known', { level: rung }) });
  if (left !== null && about !== null) return say('play.problem.left', { capacity: about, left });
  return sayRefusal(code, about);
}
