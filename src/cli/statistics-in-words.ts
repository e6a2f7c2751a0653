// The result of `simulate` for people: how it ended, how values spread, and what no play came to.

import { REACH_KINDS, type Spread, type Statistics } from '../core/simulate/statistics.ts';
import { say } from '../text/say.ts';
import { tell } from '../text/tell.ts';
import { extremes, gradeLines } from './extremes-in-words.ts';
import { inked, type Terminal } from './terminal.ts';

const BAR = 24;
const PERCENTILES = [10, 50, 90] as const;

export function statisticsInWords(terminal: Terminal, result: Statistics & { readonly seconds: number }): string {
  const { runs, seconds } = result;
  const rate = seconds > 0 ? Math.round(runs / seconds) : runs;
  const head = (text: string): string => inked(terminal, 'bold', text);
  const sections = [
    [say('cli.simulated', { scenario: result.scenario, runs, seconds, rate })],
    [head(say('cli.endings')), ...endingLines(result)],
    [head(say('cli.indicators')), ...indicatorLines(result)],
    [head(say('cli.reached')), ...reachedLines(result)],
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
    const percent = say('cli.percent', { percent: (100 * count) / runs }).padStart(7);
    return `  ${id.padEnd(width)} ${String(count).padStart(String(runs).length)} ${percent} ${bar}`.trimEnd();
  });
}

function indicatorLines({ indicators }: Statistics): string[] {
  const width = widest(Object.keys(indicators));
  const heads = [say('cli.mean'), ...PERCENTILES.map((percent) => say('cli.percentile', { percent }))];
  const row = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(width)} ${cells.map((cell) => cell.padStart(7)).join('')}`;
  const cells = (spread: Spread): string[] => [
    say('cli.two_decimals', { value: spread.mean }),
    ...PERCENTILES.map((percent) => String(spread[`p${percent}`])),
  ];
  return [row('', heads), ...Object.entries(indicators).map(([id, spread]) => row(id, cells(spread)))];
}

function reachedLines({ reached, unreached }: Statistics): string[] {
  const width = widest(REACH_KINDS.map((kind) => say('cli.reach_kind', { kind })));
  return REACH_KINDS.map((kind) => {
    const count = Object.keys(reached[kind]).length;
    const all = count + unreached[kind].length;
    return `  ${say('cli.reach_kind', { kind }).padEnd(width)} ${say('cli.reached_of', { reached: count, all })}`;
  });
}

function neverReached(terminal: Terminal, { unreached }: Statistics): string[][] {
  return (['endings', ...REACH_KINDS] as const).flatMap((kind) =>
    unreached[kind].length === 0
      ? []
      : [
          [
            inked(terminal, 'yellow', say('cli.never_reached', { kind: tell('cli.reach_kind', { kind }) })),
            ...unreached[kind].map((id) => `  ${id}`),
          ],
        ],
  );
}
