// `replay LOG`: is it sealed, and does playing it again give the same facts.

import { type Judgement, judgeLog } from '../core/engine/judge-log.ts';
import { seal } from '../core/log/chain/chain.ts';
import { compareSeal, type SealAnswer } from '../core/log/chain/compare-seal.ts';
import { type WhoseScenario, whoseScenario } from '../core/log/chain/whose-scenario.ts';
import { headOf, headsOf, type Log } from '../core/log/chain/write-log.ts';
import { say } from '../text/say.ts';
import { CLEAN, type Command, complain, FINDINGS, isFailure } from './command.ts';
import { readText } from './files.ts';
import { print } from './print.ts';
import { shippedMarks } from './shipped.ts';
import { inked, printable, type Terminal } from './terminal.ts';

export const replay: Command = {
  usage: 'cli.replay_usage',
  help: 'cli.replay_help',
  options: { seal: { type: 'string' } },
  least: 1,
  most: 1,
  run(args, terminal) {
    const file = args.files[0] ?? '';
    const text = readText(file);
    if (isFailure(text)) return complain(terminal, text);
    const judgement = judgeLog(text);
    const proved = judgement.ok ? provedOf(judgement.session, args.text('seal')) : null;
    print(args, terminal, resultOf(judgement, proved), () => inWords(terminal, file, judgement, proved));
    return judgement.ok && proved?.seal?.fits !== false ? CLEAN : FINDINGS;
  },
};

export interface ReplayResult {
  readonly ok: boolean;
  /** `code: sentence` */
  readonly reason?: string;
  /** 1 is the header */
  readonly line?: number;
  /** null when the log could not even be read */
  readonly stateHash: string | null;
  /** whether the scenario in the log is that of this installation */
  readonly scenario?: WhoseScenario;
  /** whether the seal that was given is one of this log */
  readonly seal?: SealAnswer;
}

/** What is said of a sound log besides its facts. */
interface Proved {
  readonly scenario: WhoseScenario;
  readonly seal?: SealAnswer;
}

const provedOf = (log: Log, written: string | undefined): Proved => ({
  scenario: whoseScenario(log.header, shippedMarks(log.header.scenario.id)),
  ...(written === undefined ? {} : { seal: compareSeal(written, headsOf(log)) }),
});

function resultOf(judgement: Judgement, proved: Proved | null): ReplayResult {
  const { ok, stateHash } = judgement;
  if (ok) return { ok, stateHash, ...proved };
  return { ok, reason: `${judgement.code}: ${say(judgement.message)}`, line: judgement.line, stateHash };
}

/** `log:line refused code message (suggestion)` */
export function refusalInWords(terminal: Terminal, file: string, refused: Extract<Judgement, { ok: false }>): string {
  const { line, code, message, suggestion } = refused;
  const place = inked(terminal, 'bold', `${file}:${line}`);
  const more = suggestion === undefined ? '' : ` (${say(suggestion)})`;
  return `${place} ${inked(terminal, 'red', say('cli.refused'))} ${code} ${printable(say(message) + more)}\n`;
}

function inWords(terminal: Terminal, file: string, judgement: Judgement, proved: Proved | null): string {
  if (!judgement.ok || proved === null) return judgement.ok ? '' : refusalInWords(terminal, file, judgement);
  const { session, stateHash } = judgement;
  const { phase } = session.run.world;
  const lines = [
    inked(terminal, 'green', say('claim.verified', { inputs: session.records.length - 1 })),
    say('claim.not_proved'),
    say('claim.scenario', { whose: proved.scenario }),
    ...(phase === 'ending' || phase === 'debrief' ? [] : [say('cli.log_not_ended')]),
    say('cli.state', { hash: stateHash }),
    say('cli.sealed', { seal: seal(headOf(session)) }),
    ...(proved.seal === undefined ? [] : [sealInWords(terminal, proved.seal, seal(headOf(session)))]),
    say('claim.terminal', { page: { verbatim: VERIFIED_PAGE } }),
  ];
  return `${lines.join('\n')}\n`;
}

/** In the folder of the program. */
const VERIFIED_PAGE = 'docs/verified.md';

function sealInWords(terminal: Terminal, answer: SealAnswer, own: string): string {
  if (answer.fits) return inked(terminal, 'green', say('claim.seal_fits', { more: answer.more }));
  return inked(
    terminal,
    'red',
    answer.malformed ? say('claim.seal_malformed') : say('claim.seal_differs', { seal: own }),
  );
}
