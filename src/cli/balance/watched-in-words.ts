// Conditions that hardly ever hold, and values followed over the turns.

import type { Nearness } from '../../core/balance/nearness.ts';
import type { WatchedTurn } from '../../core/balance/watch.ts';
import { say } from '../../text/say.ts';
import { tableLines } from './table-lines.ts';

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Of a condition that was never asked there is nothing to tell. */
export function conditionLines(conditions: readonly Nearness[], rare: number): string[] {
  return conditions
    .filter(({ asked, held }) => asked > 0 && held < rare)
    .flatMap(({ ref, asked, held, comparisons }) => [
      `  ${say('balance.condition', { ref, percent: percent(held), asked })}`,
      ...comparisons.map(
        ({ text, held: often, nearest, half }) =>
          `    ${say('balance.condition_part', { text, percent: percent(often), nearest, half })}`,
      ),
    ]);
}

type Watched = Readonly<Record<string, Readonly<Record<string, readonly WatchedTurn[]>>>>;

/** A table for each path: doctrines down, turns across. */
export function watchedSections(watched: Watched): readonly (readonly [string, ...string[]])[] {
  return Object.entries(watched).map(([path, doctrines]) => {
    const turns = Object.values(doctrines)[0]?.map(({ turn }) => String(turn)) ?? [];
    const rows = Object.entries(doctrines).map(([doctrine, list]) => [doctrine, ...list.map(cellOf)]);
    return [say('balance.watched_head', { path }), ...tableLines([['', ...turns], ...rows])] as const;
  });
}

function cellOf(turn: WatchedTurn): string {
  if (turn.plays === 0) return '';
  if ('mean' in turn) return `${Math.round(turn.mean)} (${turn.p10}\u2013${turn.p90})`;
  return Object.entries(turn.shares)
    .filter(([, share]) => share > 0)
    .map(([state, share]) => `${state} ${Math.round(share * 100)}`)
    .join(', ');
}
