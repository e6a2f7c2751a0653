// The result of `simulate` for people: how it ended, how values spread, and what no play came to.

import { REACH_KINDS, type Spread, type Statistics } from '../core/simulate/statistics.ts';
import { cliMessages, REACH_WORDS } from '../text/cli-messages.ts';
import { extremes, gradeLines } from './extremes-in-words.ts';
import { inked, type Terminal } from './terminal.ts';

const BAR = 24;

export function statisticsInWords(terminal: Terminal, result: Statistics & { readonly seconds: number }): string {
  const { runs, seconds } = result;
  const rate = seconds > 0 ? Math.round(runs / seconds) : runs;
  const head = (text: string): string => inked(terminal, 'bold', text);
  const sections = [
    [`${result.scenario}: ${cliMessages.simulated(runs, seconds.toFixed(1), rate)}`],
    [head(cliMessages.endings()), ...endingLines(result)],
    [head(cliMessages.indicators()), ...indicatorLines(result)],
    [head(cliMessages.reached()), ...reachedLines(result)],
    ...[...extremes(result), gradeLines(result)].map(([heading, ...lines]) => [head(heading), ...lines]),
    ...neverReached(terminal, result),
  ];
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

function endingLines({ endings, runs }: Statistics): string[] {
  const width = widest(Object.keys(endings));
  return Object.entries(endings).map(([id, count]) => {
    const bar = '#'.repeat(Math.round((BAR * count) / runs));
    const percent = ((100 * count) / runs).toFixed(1).padStart(5);
    return `  ${id.padEnd(width)} ${String(count).padStart(String(runs).length)} ${percent} % ${bar}`.trimEnd();
  });
}

function indicatorLines({ indicators }: Statistics): string[] {
  const width = widest(Object.keys(indicators));
  const heads = cliMessages.spreadHeads();
  const row = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(width)} ${cells.map((cell) => cell.padStart(7)).join('')}`;
  const cells = (spread: Spread): string[] =>
    heads.map((head) => (head === 'mean' ? spread.mean.toFixed(2) : String(spread[head])));
  return [row('', heads), ...Object.entries(indicators).map(([id, spread]) => row(id, cells(spread)))];
}

function reachedLines({ reached, unreached }: Statistics): string[] {
  const width = widest(REACH_KINDS.map((kind) => REACH_WORDS[kind]));
  return REACH_KINDS.map((kind) => {
    const count = Object.keys(reached[kind]).length;
    return `  ${REACH_WORDS[kind].padEnd(width)} ${cliMessages.reachedOf(count, count + unreached[kind].length)}`;
  });
}

function neverReached(terminal: Terminal, { unreached }: Statistics): string[][] {
  return (['endings', ...REACH_KINDS] as const).flatMap((kind) =>
    unreached[kind].length === 0
      ? []
      : [
          [
            inked(terminal, 'yellow', cliMessages.neverReached(REACH_WORDS[kind])),
            ...unreached[kind].map((id) => `  ${id}`),
          ],
        ],
  );
}
