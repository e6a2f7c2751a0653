import type { SessionCodeProblem } from '../../core/log/code/session-code.ts';
import type { Message } from '../../core/ref/message.ts';
import { tell } from '../../text/tell.ts';

/** What is wrong with a session code, and then what to try. */
export const codeProblem = ({ message, suggestion }: SessionCodeProblem): Message =>
  tell('code.problem', { problem: message, suggestion });
