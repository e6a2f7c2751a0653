// Why something cannot be done now, in words.

import type { Problem } from '../../../core/engine/view/problem.ts';
import { KNOWN_WORDS, problemWords } from '../../../text/play-text.ts';
import { sayRefusal } from '../../../text/refusals.ts';

export function sayProblem({ code, about, left, needs, rung }: Problem): string {
  if (needs !== null) return problemWords.needs(needs);
  if (rung !== null) return problemWords.rung(KNOWN_WORDS[rung] ?? '');
  if (left !== null && about !== null) return problemWords.left(about.toLowerCase(), left);
  return sayRefusal(code, about ?? '');
}
