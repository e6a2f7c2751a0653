// `account LOG`: what the team's decisions were worth and what luck made of them, under a named continuation.

import { judgeLog } from '../../core/engine/judge-log.ts';
import type { Doctrine } from '../../core/scenario/language/schema-doctrine.ts';
import { nameScenario } from '../../core/scenario/names/named-scenario.ts';
import { POLICY_NAMES } from '../../core/simulate/policies.ts';
import { accountOf } from '../../core/simulate/value/account.ts';
import { type Breadth, type Question, questionsOf } from '../../core/simulate/value/ask-futures.ts';
import { momentsOf } from '../../core/simulate/value/moments.ts';
import type { Scores } from '../../core/simulate/value/paired.ts';
import { playedOf } from '../../core/simulate/value/played-of.ts';
import type { Session } from '../../core/engine/session.ts';
import { say } from '../../text/say.ts';
import { type Args, CLEAN, type Command, complain, type Exit, FINDINGS, type Failure, isFailure } from '../command.ts';
import { readText } from '../files.ts';
import { type AskedPolicy, playableDoctrine, policyCalled, quoted } from '../open-policy.ts';
import { print } from '../print.ts';
import { progressBar } from '../progress-bar.ts';
import { readWhole, readWorkers } from '../read-args.ts';
import { refusalInWords } from '../replay.ts';
import { shown, type Terminal } from '../terminal.ts';
import { shareOnce } from '../thread-pool.ts';
import { accountInWords } from './account-in-words.ts';
import { answersFrom, type Job } from '../../core/simulate/value/account-job.ts';
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
    const goesOn = continuationFor(judged.session, asked.continuation, terminal);
    if (typeof goesOn === 'number') return goesOn;
    const result = await kept(judged.session, { ...asked, ...goesOn }, terminal);
    print(args, terminal, result, () => accountInWords(judged.session, result));
    return CLEAN;
  },
};

interface Asked {
  readonly futures: number;
  readonly continuation: AskedPolicy | typeof AS_PLAYED;
  readonly breadth: Breadth;
  readonly workers: number;
}

function readAsked(args: Args): Asked | Failure {
  const futures = readWhole(args, 'futures', { least: 1, most: MAX_FUTURES, otherwise: USUAL_FUTURES });
  if (isFailure(futures)) return futures;
  const workers = readWorkers(args);
  if (isFailure(workers)) return workers;
  const name = args.text('continue') ?? 'random';
  const continuation = name === AS_PLAYED ? name : policyCalled(name, unknownContinuation);
  if (typeof continuation !== 'string' && isFailure(continuation)) return continuation;
  return { futures, continuation, breadth: args.flag('orders') ? 'orders' : 'choices', workers };
}

const unknownContinuation = (name: string): string =>
  say('cli.unknown_continuation', { name: shown(name), known: quoted([...POLICY_NAMES, AS_PLAYED]) });

interface GoesOn {
  readonly continuation: string;
  /** null: as the team itself went on */
  readonly doctrine: Doctrine | null;
}

/** As asked, or the status to exit with when that doctrine cannot play in this game; then it has been said why. */
function continuationFor({ program }: Session, asked: Asked['continuation'], terminal: Terminal): GoesOn | Exit {
  if (asked === AS_PLAYED) return { continuation: AS_PLAYED, doctrine: null };
  const doctrine = playableDoctrine(asked, nameScenario(program.scenario), terminal);
  return typeof doctrine === 'number' ? doctrine : { continuation: doctrine.id, doctrine };
}

const BUNDLED = new URL('./account-worker.js', import.meta.url);

async function kept(
  session: Session,
  asked: Omit<Asked, 'continuation'> & GoesOn,
  terminal: Terminal,
): Promise<AccountResult> {
  const { program } = session;
  const { continuation, doctrine, futures, breadth, workers } = asked;
  const played = playedOf(session);
  const moments = momentsOf(program, played);
  const job: Job = { scenario: program.scenario, played, doctrine, futures };
  const tasks = questionsOf(moments, breadth);
  const bar = progressBar(terminal, tasks.length);
  let done = 0;
  const work = (): ((question: Question) => Scores) => answersFrom(program, moments, job);
  const scores = await shareOnce(tasks, { workers, worker: BUNDLED, data: job, work }, () => bar.show(++done));
  bar.clear();
  return { scenario: program.scenario.id, continuation, ...accountOf(moments, { futures, breadth, scores }) };
}
