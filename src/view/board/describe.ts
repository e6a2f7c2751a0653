/** The board in sentences: what the twin's buttons say, and what is announced when the picture changes. */
import { type MapRegion, type MapRoute, type MapToken, outlinesOf } from '../geometry/map-view.ts';
import { insideAny } from '../geometry/plane.ts';
import { type BoardTarget, type BoardView, sameTarget } from './board-view.ts';
import type { BoardWords } from './board-words.ts';

const joined = ({ list }: BoardWords, ...parts: readonly (string | undefined)[]) =>
  list(parts.filter((part): part is string => part !== undefined && part !== ''));

export function describeRegion(region: MapRegion, words: BoardWords): string {
  const hardened = region.hardened === true ? words.hardened : undefined;
  return joined(words, words.sides[region.side], region.levelLabel, region.caption, hardened);
}

const routeNow = (route: MapRoute, { confidences, flows }: BoardWords): readonly (string | undefined)[] => [
  route.commodity,
  confidences[route.confidence],
  flows[route.flow],
  route.caption,
];

export function describeRoute(route: MapRoute, words: BoardWords): string {
  const before = route.flowBefore === undefined ? undefined : words.flowBefore(route.flowBefore);
  return joined(words, ...routeNow(route, words), before);
}

export function regionUnder(view: BoardView, token: MapToken): MapRegion | undefined {
  return view.regions.find((region) => insideAny(outlinesOf(region), token.x, token.y));
}

function tokenNow(view: BoardView, token: MapToken, words: BoardWords): readonly (string | undefined)[] {
  const region = regionUnder(view, token);
  const where = region === undefined ? undefined : words.inRegion(region);
  return [words.kinds[token.kind], where, token.state, token.caption];
}

export function describeToken(view: BoardView, token: MapToken, words: BoardWords): string {
  return joined(words, ...tokenNow(view, token, words), token.changed === true ? words.changed : undefined);
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
    return was !== undefined && say(was, 'before') === now ? [] : [words.news(item.name, now)];
  });
}

/** What is other in one view than in the last, one sentence each; nothing for the first view. That something stands there as new or as changed is no news. */
export function newsOf(before: BoardView | null, after: BoardView, words: BoardWords): string[] {
  if (before === null) return [];
  const kept = new Set(after.tokens.map((token) => token.id));
  const view = { before, after };
  const news = [
    ...changedItems(before.regions, after.regions, words, (region) => region.levelLabel),
    ...changedItems(before.routes, after.routes, words, (route) => joined(words, ...routeNow(route, words))),
    ...changedItems(before.tokens, after.tokens, words, (token, at) =>
      joined(words, ...tokenNow(view[at], token, words)),
    ),
    ...before.tokens.filter((token) => !kept.has(token.id)).map((token) => words.removed(token.name)),
  ];
  if (after.selected !== null && !sameTarget(before.selected, after.selected)) {
    news.push(words.selected(nameOf(after, after.selected)));
  }
  return news;
}
