// `account LOG`: what the team's decisions were worth and what luck made of them, under a named continuation.

import { judgeLog } from '../../core/engine/judge-log.ts';
import { shippedDoctrine } from '../../core/simulate/doctrine/shipped-doctrines.ts';
import { isPolicyName, POLICY_NAMES, type PolicyName } from '../../core/simulate/policies.ts';
import { accountOf } from '../../core/simulate/value/account.ts';
import { type Breadth, type Question, questionsOf } from '../../core/simulate/value/ask-futures.ts';
import { momentsOf } from '../../core/simulate/value/moments.ts';
import type { Scores } from '../../core/simulate/value/paired.ts';
import { playedOf } from '../../core/simulate/value/played-of.ts';
import type { Session } from '../../core/engine/session.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { type Args, CLEAN, type Command, complain, FINDINGS, type Failure, isFailure } from '../command.ts';
import { readText } from '../files.ts';
import { print } from '../print.ts';
import { progressBar } from '../progress-bar.ts';
import { readWhole, readWorkers } from '../read-args.ts';
import { refusalInWords } from '../replay.ts';
import { shown, type Terminal } from '../terminal.ts';
import { shareOnce } from '../thread-pool.ts';
import { accountInWords } from './account-in-words.ts';
import { answersFrom, type Job } from './account-job.ts';
import type { AccountResult } from './account-result.ts';

const MAX_FUTURES = 100_000;
const USUAL_FUTURES = 200;
const AS_PLAYED = 'as_played';

export const account: Command = {
  usage: 'cli.account_usage',
  help: 'cli.account_help',
  options: {
    futures: { type: 'string' },
    continue: { type: 'string' },
    orders: { type: 'boolean' },
    workers: { type: 'string' },
  },
  least: 1,
  most: 1,
  async run(args, terminal) {
    const asked = readAsked(args);
    if (isFailure(asked)) return complain(terminal, asked);
    const file = args.files[0] ?? '';
    const text = readText(file);
    if (isFailure(text)) return complain(terminal, text);
    const judged = judgeLog(text);
    if (!judged.ok) {
      terminal.out(refusalInWords(terminal, file, judged));
      return FINDINGS;
    }
    const result = await kept(judged.session, asked, terminal);
    print(args, terminal, result, () => accountInWords(judged.session, result));
    return CLEAN;
  },
};

interface Asked {
  readonly futures: number;
  readonly continuation: PolicyName | typeof AS_PLAYED;
  readonly breadth: Breadth;
  readonly workers: number;
}

function readAsked(args: Args): Asked | Failure {
  const futures = readWhole(args, 'futures', { least: 1, most: MAX_FUTURES, otherwise: USUAL_FUTURES });
  if (isFailure(futures)) return futures;
  const workers = readWorkers(args);
  if (isFailure(workers)) return workers;
  const continuation = args.text('continue') ?? 'random';
  if (continuation !== AS_PLAYED && !isPolicyName(continuation)) {
    const known = [...POLICY_NAMES, AS_PLAYED].map((text) => tell('cli.quoted', { text }));
    return { problem: say('cli.unknown_continuation', { name: shown(continuation), known }) };
  }
  return { futures, continuation, breadth: args.flag('orders') ? 'orders' : 'choices', workers };
}

const BUNDLED = new URL('./account-worker.js', import.meta.url);

async function kept(session: Session, asked: Asked, terminal: Terminal): Promise<AccountResult> {
  const { program } = session;
  const { continuation, futures, breadth, workers } = asked;
  const played = playedOf(session);
  const moments = momentsOf(program, played);
  const doctrine = continuation === AS_PLAYED ? null : shippedDoctrine(continuation);
  const job: Job = { scenario: program.scenario, played, doctrine, futures };
  const tasks = questionsOf(moments, breadth);
  const bar = progressBar(terminal, tasks.length);
  let done = 0;
  const work = (): ((question: Question) => Scores) => answersFrom(program, moments, job);
  const scores = await shareOnce(tasks, { workers, worker: BUNDLED, data: job, work }, () => bar.show(++done));
  bar.clear();
  return { scenario: program.scenario.id, continuation, ...accountOf(moments, { futures, breadth, scores }) };
}
