// The picture as the map board is told it.

import type { Picture, RegionPicture } from '../../../core/engine/view/picture.ts';
import type { Actor, Scenario } from '../../../core/scenario/language/schema.ts';
import type { BoardTarget, BoardToken, BoardView, Level } from '../../../view/board/board-view.ts';
import { bandPhrase } from '../../../text/play-text.ts';

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
    tokens: [...actorTokens(scenario, picture), ...missionTokens(scenario, presence)],
    places: (scenario.places ?? []).map(({ name, kind, at: [x, y] }) => ({ name, kind, x, y })),
  };
}

// Hatching stands for trouble: how bad what the cell can see there is altogether; the label names the worst of it.
function regionOnBoard({ region, values }: RegionPicture, presence: readonly string[]) {
  const trouble = values.map(({ band, good }): number => (good === 'up' ? 4 - band : band));
  const sum = trouble.reduce((total, one) => total + one, 0);
  const level = trouble.length === 0 ? 0 : Math.floor(sum / trouble.length + 0.5);
  const worst = values[trouble.indexOf(Math.max(...trouble))];
  const told = values
    .filter((one) => one !== worst)
    .map((one) => bandPhrase(one.name, one.word))
    .join(', ');
  const here = presence.length === 0 ? '' : `. Mission: ${presence.join(', ')}`;
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

function actorTokens(scenario: Scenario, picture: Picture): readonly BoardToken[] {
  return picture.actors.map(({ actor, state }) => {
    const [x, y] = middle(scenario, actor.region);
    const kind = TOKEN_OF[actor.kind];
    return { id: actor.id, name: actor.name, kind, x, y, label: shortName(actor), state: state?.name };
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
