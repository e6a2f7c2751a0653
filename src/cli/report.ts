// `report LOG --out FILE.html`: the after-action report, of a log that stands up to being played again.

import { judgeLog } from '../core/engine/judge-log.ts';
import { say } from '../text/say.ts';
import { CLEAN, type Command, complain, FINDINGS, isFailure } from './command.ts';
import { readText, writeText } from './files.ts';
import { refusalInWords } from './replay.ts';
import { shown } from './terminal.ts';

export const report: Command = {
  usage: 'cli.report_usage',
  help: 'cli.report_help',
  options: { out: { type: 'string' } },
  least: 1,
  most: 1,
  async run(args, terminal) {
    const out = args.text('out');
    if (out === undefined) return complain(terminal, { problem: say('cli.option_missing', { option: 'out' }) });
    const file = args.files[0] ?? '';
    const text = readText(file);
    if (isFailure(text)) return complain(terminal, text);
    const judgement = judgeLog(text);
    if (!judgement.ok) {
      terminal.err(refusalInWords(terminal, file, judgement));
      return FINDINGS;
    }
    // React is loaded by those who need it alone.
    const { renderReport } = await import('../sheets/report/render-report.tsx');
    const unwritten = writeText(out, renderReport(judgement.session));
    if (unwritten !== null) return complain(terminal, unwritten);
    terminal.err(`${say('cli.report_written', { file: shown(out) })}\n`);
    return CLEAN;
  },
};
