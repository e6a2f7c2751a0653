// The picture as the map board is told it.

import type { Picture, RegionPicture } from '../../core/engine/picture.ts';
import type { Actor, Scenario } from '../../core/scenario/schema.ts';
import type { BoardTarget, BoardToken, BoardView, Level } from '../../view/board/board-view.ts';
import { bandPhrase } from '../../text/play-text.ts';

export interface BoardOptions {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly selected: BoardTarget | null;
  readonly dimmed: boolean;
  /** measures of the mission under way, by region */
  readonly presence: ReadonlyMap<string, readonly string[]>;
}

const CONFIDENCE = ['suspected', 'suspected', 'known', 'evidenced'] as const;
const TOKEN_OF = {
  armed: 'armed',
  elite: 'elite',
  network: 'network',
  institution: 'host',
  community: 'community',
} as const;

export function boardOfPicture(scenario: Scenario, picture: Picture, options: BoardOptions): BoardView {
  const { theme, reducedMotion, selected, dimmed, presence } = options;
  const commodities = scenario.commodities.map((one) => one.id);
  return {
    theme,
    reducedMotion,
    selected,
    dimmed,
    regions: picture.regions.map((one) => regionOnBoard(one, presence.get(one.region.id) ?? [])),
    borders: internationalBorders(scenario),
    routes: picture.routes.map(({ route, known, load }) => ({
      id: route.id,
      name: route.name,
      points: route.points,
      commodity: scenario.commodities.find((one) => one.id === route.of)?.name ?? route.of,
      pattern: Math.max(0, commodities.indexOf(route.of) % 4) as 0 | 1 | 2 | 3,
      flow: load,
      confidence: CONFIDENCE[known] ?? 'suspected',
    })),
    tokens: [...actorTokens(picture), ...missionTokens(scenario, presence)],
    places: (scenario.places ?? []).map(({ name, kind, at: [x, y] }) => ({ name, kind, x, y })),
  };
}

// Hatching stands for trouble: the worst of what the cell can see there.
function regionOnBoard({ region, values }: RegionPicture, presence: readonly string[]) {
  const level = values.reduce((most, { band, good }) => Math.max(most, good === 'up' ? 4 - band : band), 0);
  const told = values.map((one) => bandPhrase(one.name, one.word)).join(', ');
  const here = presence.length === 0 ? '' : `. Mission: ${presence.join(', ')}`;
  const worst = values.find((one) => (one.good === 'up' ? 4 - one.band : one.band) === level);
  return {
    id: region.id,
    name: region.name,
    polygon: region.polygon,
    side: region.side,
    level: level as Level,
    levelLabel: worst === undefined ? '' : bandPhrase(worst.name, worst.word),
    caption: `${told}${here}`,
  };
}

function middle(scenario: Scenario, regionId: string): readonly [number, number] {
  const polygon = scenario.regions.find((region) => region.id === regionId)?.polygon ?? [];
  const sum = polygon.reduce<[number, number]>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  const n = Math.max(1, polygon.length);
  return [Math.round(sum[0] / n), Math.round(sum[1] / n)];
}

function actorTokens(picture: Picture): readonly BoardToken[] {
  const regions = new Map(picture.regions.map(({ region }) => [region.id, region]));
  return picture.actors.flatMap(({ actor, state }) => {
    const region = regions.get(actor.region);
    if (region === undefined) return [];
    const polygon = region.polygon;
    const n = Math.max(1, polygon.length);
    const x = Math.round(polygon.reduce((sum, point) => sum + point[0], 0) / n);
    const y = Math.round(polygon.reduce((sum, point) => sum + point[1], 0) / n);
    return [
      { id: actor.id, name: actor.name, kind: TOKEN_OF[actor.kind], x, y, label: shortName(actor), state: state?.name },
    ];
  });
}

const shortName = (actor: Actor): string => actor.name.replace(/^The /, '');

function missionTokens(scenario: Scenario, presence: ReadonlyMap<string, readonly string[]>): readonly BoardToken[] {
  return [...presence].map(([region, titles]) => {
    const [x, y] = middle(scenario, region);
    const label = titles.length === 1 ? (titles[0] ?? '') : `${titles.length} measures`;
    return { id: `mission_${region}`, name: `Mission: ${titles.join(', ')}`, kind: 'mission', x, y, label };
  });
}

type Edge = readonly [readonly [number, number], readonly [number, number]];

// Edges that a host region shares with a region of the neighbouring state.
function internationalBorders(scenario: Scenario): BoardView['borders'] {
  const edges = (side: 'host' | 'neighbour'): readonly Edge[] =>
    scenario.regions
      .filter((region) => region.side === side)
      .flatMap(({ polygon }) => polygon.map((point, k): Edge => [point, polygon[(k + 1) % polygon.length] ?? point]));
  const key = ([a, b]: Edge): string => [a.join(), b.join()].sort().join(' ');
  const theirs = new Set(edges('neighbour').map(key));
  return edges('host')
    .filter((edge) => theirs.has(key(edge)))
    .map((points) => ({ points }));
}
