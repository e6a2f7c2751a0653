// `replay LOG`: is it sealed, and does playing it again give the same facts.

import { type Judgement, judgeLog } from '../core/engine/judge-log.ts';
import { compareSeal, type SealAnswer } from '../core/log/chain/compare-seal.ts';
import { shownSeal } from '../core/log/chain/shown-seal.ts';
import { type WhoseScenario, whoseScenario } from '../core/log/chain/whose-scenario.ts';
import { headsOf } from '../core/log/chain/write-log.ts';
import { say } from '../text/say.ts';
import { CLEAN, type Command, complain, FINDINGS, isFailure } from './command.ts';
import { readText } from './files.ts';
import { print } from './print.ts';
import { shippedMarks } from './shipped.ts';
import { inked, placeIn, printable, type Terminal } from './terminal.ts';

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
    const judgement = compared(judgeLog(text), args.text('seal'));
    print(args, terminal, resultOf(judgement), () => inWords(terminal, file, judgement));
    return judgement.ok && judgement.proved.seal?.fits !== false ? CLEAN : FINDINGS;
  },
};

export interface ReplayResult {
  readonly ok: boolean;
  /** `code: sentence` */
  readonly reason?: string;
  /** 1 is the header */
  readonly line?: number;
  /** of a character that cannot be read */
  readonly column?: number;
  /** null when the log could not even be read */
  readonly stateHash: string | null;
  /** whether the scenario in the log is that of this installation */
  readonly scenario?: WhoseScenario;
  /** whether the seal that was given is one of this log */
  readonly seal?: SealAnswer;
}

type Refused = Extract<Judgement, { ok: false }>;

/** What is said of a sound log besides its facts. */
interface Proved {
  readonly scenario: WhoseScenario;
  readonly seal?: SealAnswer;
}

type Compared = Refused | (Exclude<Judgement, Refused> & { readonly proved: Proved });

function compared(judgement: Judgement, written: string | undefined): Compared {
  if (!judgement.ok) return judgement;
  const { header } = judgement.session;
  const scenario = whoseScenario(header, shippedMarks(header.scenario.id));
  const seal = written === undefined ? {} : { seal: compareSeal(written, headsOf(judgement.session)) };
  return { ...judgement, proved: { scenario, ...seal } };
}

function resultOf(judgement: Compared): ReplayResult {
  const { ok, stateHash } = judgement;
  if (ok) return { ok, stateHash, ...judgement.proved };
  const { code, message, line, column } = judgement;
  return { ok, reason: `${code}: ${say(message)}`, line, ...(column !== undefined && { column }), stateHash };
}

/** `log:line refused code message (suggestion)` */
export function refusalInWords(terminal: Terminal, file: string, refused: Refused): string {
  const { code, message, suggestion } = refused;
  const place = inked(terminal, 'bold', placeIn(file, refused));
  const more = suggestion === undefined ? '' : ` (${say(suggestion)})`;
  return `${place} ${inked(terminal, 'red', say('cli.refused'))} ${code} ${printable(say(message) + more)}\n`;
}

function inWords(terminal: Terminal, file: string, judgement: Compared): string {
  if (!judgement.ok) return refusalInWords(terminal, file, judgement);
  const { session, stateHash, proved } = judgement;
  const shown = shownSeal(session);
  const { phase } = session.run.world;
  const lines = [
    inked(terminal, 'green', say('claim.verified', { inputs: session.records.length - 1 })),
    say('claim.not_proved'),
    say('claim.scenario', { whose: proved.scenario }),
    ...(phase === 'ending' || phase === 'debrief' ? [] : [say('cli.log_not_ended')]),
    say('cli.state', { hash: stateHash }),
    say('cli.sealed', { seal: shown.code }),
    ...(shown.more > 0 ? [say('claim.seal_since', shown)] : []),
    ...(proved.seal === undefined ? [] : [sealInWords(terminal, proved.seal, shown.code)]),
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
