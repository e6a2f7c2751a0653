// Why something cannot be done now, as the table reads it.

import type { Problem } from '../../../core/engine/view/problem.ts';
import { problemMessage } from '../../../text/problem-message.ts';
import { say } from '../../../text/say.ts';

export const sayProblem = (problem: Problem): string => say(problemMessage(problem));
