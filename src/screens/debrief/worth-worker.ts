// Runs in a worker: keeps the account of a game, and tells how far it is. What cannot be played again is told to the page as an error.

import { compileScenario } from '../../core/compile/compile-scenario.ts';
import { shippedDoctrine } from '../../core/simulate/doctrine/shipped-doctrines.ts';
import { accountOf } from '../../core/simulate/value/account.ts';
import { answersFrom } from '../../core/simulate/value/account-job.ts';
import { questionsOf } from '../../core/simulate/value/ask-futures.ts';
import { momentsOf } from '../../core/simulate/value/moments.ts';
import type { WorthMessage, WorthOrder } from './worth-order.ts';

const tell = (message: WorthMessage): void => postMessage(message);

function keep({ scenario, played, continuation, futures }: WorthOrder): void {
  const program = compileScenario(scenario);
  const moments = momentsOf(program, played);
  const doctrine = continuation === 'as_played' ? null : shippedDoctrine(continuation);
  const answer = answersFrom(program, moments, { scenario, played, doctrine, futures });
  const questions = questionsOf(moments, 'choices');
  const scores = questions.map((question, k) => {
    tell({ answered: k, of: questions.length });
    return answer(question);
  });
  tell({ account: accountOf(moments, { futures, breadth: 'choices', scores }) });
}

addEventListener('message', ({ data }: MessageEvent<WorthOrder>) => keep(data));
