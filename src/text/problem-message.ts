// Why something cannot be done now, in words that name what is missing: what it needs, how much is left, how much must be known.

import type { Problem } from '../core/engine/view/problem.ts';
import type { Message } from '../core/ref/message.ts';
import { refusalOf } from './say-refusal.ts';
import { tell } from './tell.ts';

export function problemMessage({ code, about, left, needs, rung }: Problem): Message {
  if (needs !== null) return tell('play.problem.needs', { what: needs });
  if (rung !== null) return tell('play.problem.rung', { level: tell('ladder.known', { level: rung }) });
  if (left !== null && about !== null) return tell('play.problem.left', { capacity: about, left });
  return refusalOf(code, about);
}
