// `replay LOG`: is it sealed, and does playing it again give the same facts.

import { type Judgement, judgeLog } from '../core/engine/judge-log.ts';
import { seal } from '../core/log/chain/chain.ts';
import { headOf } from '../core/log/chain/write-log.ts';
import { say } from '../text/say.ts';
import { CLEAN, type Command, complain, FINDINGS, isFailure } from './command.ts';
import { readText } from './files.ts';
import { print } from './print.ts';
import { inked, placeIn, printable, type Terminal } from './terminal.ts';

export const replay: Command = {
  usage: 'cli.replay_usage',
  help: 'cli.replay_help',
  options: {},
  least: 1,
  most: 1,
  run(args, terminal) {
    const file = args.files[0] ?? '';
    const text = readText(file);
    if (isFailure(text)) return complain(terminal, text);
    const judgement = judgeLog(text);
    print(args, terminal, resultOf(judgement), () => inWords(terminal, file, judgement));
    return judgement.ok ? CLEAN : FINDINGS;
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
}

function resultOf(judgement: Judgement): ReplayResult {
  const { ok, stateHash } = judgement;
  if (ok) return { ok, stateHash };
  const { code, message, line, column } = judgement;
  return { ok, reason: `${code}: ${say(message)}`, line, ...(column !== undefined && { column }), stateHash };
}

/** `log:line refused code message (suggestion)` */
export function refusalInWords(terminal: Terminal, file: string, refused: Extract<Judgement, { ok: false }>): string {
  const { code, message, suggestion } = refused;
  const place = inked(terminal, 'bold', placeIn(file, refused));
  const more = suggestion === undefined ? '' : ` (${say(suggestion)})`;
  return `${place} ${inked(terminal, 'red', say('cli.refused'))} ${code} ${printable(say(message) + more)}\n`;
}

function inWords(terminal: Terminal, file: string, judgement: Judgement): string {
  if (!judgement.ok) return refusalInWords(terminal, file, judgement);
  const { session, stateHash } = judgement;
  const { phase } = session.run.world;
  const lines = [
    inked(terminal, 'green', say('cli.verified', { inputs: session.records.length - 1 })),
    ...(phase === 'ending' || phase === 'debrief' ? [] : [say('cli.log_not_ended')]),
    say('cli.state', { hash: stateHash }),
    say('cli.sealed', { seal: seal(headOf(session)) }),
  ];
  return `${lines.join('\n')}\n`;
}
