/** The board in sentences: what the twin's buttons say, and what is announced when the picture changes. */
import { type MapRegion, type MapRoute, type MapToken, outlinesOf } from '../geometry/map-view.ts';
import { insideAny } from '../geometry/plane.ts';
import { type BoardTarget, type BoardView, sameTarget } from './board-view.ts';
import type { BoardWords } from './board-words.ts';

const joined = ({ list }: BoardWords, ...parts: readonly (string | undefined)[]) =>
  list(parts.filter((part): part is string => part !== undefined && part !== ''));

export function describeRegion(region: MapRegion, words: BoardWords): string {
  return joined(words, words.sides[region.side], region.levelLabel, region.caption);
}

export function describeRoute(route: MapRoute, words: BoardWords): string {
  return joined(words, route.commodity, words.confidences[route.confidence], words.flows[route.flow], route.caption);
}

export function regionUnder(view: BoardView, token: MapToken): MapRegion | undefined {
  return view.regions.find((region) => insideAny(outlinesOf(region), token.x, token.y));
}

export function describeToken(view: BoardView, token: MapToken, words: BoardWords): string {
  const region = regionUnder(view, token);
  const where = region === undefined ? undefined : words.inRegion(region);
  return joined(words, words.kinds[token.kind], where, token.state, token.caption);
}

export function nameOf(view: BoardView, target: BoardTarget): string {
  const lists = { region: view.regions, route: view.routes, token: view.tokens };
  return lists[target.kind].find((item) => item.id === target.id)?.name ?? target.id;
}

function changedItems<Item extends { readonly id: string; readonly name: string }>(
  before: readonly Item[],
  after: readonly Item[],
  words: BoardWords,
  say: (item: Item, view: 'before' | 'after') => string,
): string[] {
  const old = new Map(before.map((item) => [item.id, item]));
  return after.flatMap((item) => {
    const was = old.get(item.id);
    const now = say(item, 'after');
    return was !== undefined && say(was, 'before') === now ? [] : [words.changed(item.name, now)];
  });
}

/** What has changed from one view to the next, one sentence each; nothing for the first view. */
export function newsOf(before: BoardView | null, after: BoardView, words: BoardWords): string[] {
  if (before === null) return [];
  const kept = new Set(after.tokens.map((token) => token.id));
  const view = { before, after };
  const news = [
    ...changedItems(before.regions, after.regions, words, (region) => region.levelLabel),
    ...changedItems(before.routes, after.routes, words, (route) => describeRoute(route, words)),
    ...changedItems(before.tokens, after.tokens, words, (token, at) => describeToken(view[at], token, words)),
    ...before.tokens.filter((token) => !kept.has(token.id)).map((token) => words.removed(token.name)),
  ];
  if (after.selected !== null && !sameTarget(before.selected, after.selected)) {
    news.push(words.selected(nameOf(after, after.selected)));
  }
  return news;
}
