// The picture as the map board is told it.

import type { Estimate } from '../../../core/engine/view/estimate.ts';
import type { RegionPicture } from '../../../core/engine/view/map-picture.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import type { BoardTarget, BoardToken, BoardView, Level } from '../../../view/board/board-view.ts';
import { say, sayWithin } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';
import { actorToken, missionToken } from '../common/target-ref.ts';

export interface BoardOptions {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly selected: BoardTarget | null;
  readonly dimmed: boolean;
}

const CONFIDENCE = ['suspected', 'suspected', 'known', 'evidenced'] as const;
const TOKEN_OF = {
  armed: 'armed',
  elite: 'elite',
  network: 'network',
  institution: 'host',
  community: 'community',
} as const;

export function boardOfPicture(picture: Picture, options: BoardOptions): BoardView {
  return {
    ...options,
    regions: picture.regions.map(regionOnBoard),
    borders: internationalBorders(picture),
    routes: picture.routes.map(({ id, name, points, commodity, commodityIndex, known, load }) => ({
      id,
      name,
      points,
      commodity: commodity.name,
      pattern: (commodityIndex % 4) as 0 | 1 | 2 | 3,
      flow: load,
      confidence: CONFIDENCE[known] ?? 'suspected',
    })),
    tokens: [...actorTokens(picture), ...missionTokens(picture)],
    places: picture.places.map(({ name, kind, at: [x, y] }) => ({ name, kind, x, y })),
  };
}

// Hatching stands for trouble: how bad what the cell can see there is altogether; the label names the worst of it.
function regionOnBoard({ id, name, within, polygon, side, values, presence }: RegionPicture) {
  const trouble = values.map(({ band, good }): number => (good === 'up' ? 4 - band : band));
  const sum = trouble.reduce((total, one) => total + one, 0);
  const level = trouble.length === 0 ? 0 : Math.floor(sum / trouble.length + 0.5);
  const worst = values[trouble.indexOf(Math.max(...trouble))];
  const others = values.filter((one) => one !== worst);
  return {
    id,
    name,
    within,
    polygon,
    side,
    level: level as Level,
    levelLabel: worst === undefined ? '' : sayLevel(worst),
    caption: captionOf(others.map(sayLevel), presence),
  };
}

const sayLevel = (value: Estimate): string => say('board.level', { value, word: value.word });

/** What a region's label leaves out. */
function captionOf(levels: readonly string[], presence: readonly string[]): string {
  if (presence.length === 0) return sayWithin(levels);
  const mission = tell('board.mission', { measures: presence });
  return levels.length === 0 ? say(mission) : say('board.caption', { levels, mission });
}

function middle({ regions }: Picture, regionId: string): readonly [number, number] {
  const polygon = regions.find(({ id }) => id === regionId)?.polygon ?? [];
  const sum = polygon.reduce<[number, number]>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  const n = Math.max(1, polygon.length);
  return [Math.round(sum[0] / n), Math.round(sum[1] / n)];
}

function actorTokens(picture: Picture): readonly BoardToken[] {
  return picture.actors.map(({ id, name, label = name, kind, region, state }) => {
    const [x, y] = middle(picture, region);
    return { id: actorToken(id), name, kind: TOKEN_OF[kind], x, y, label, state: state?.name };
  });
}

/** Where something of the mission's is under way. */
function missionTokens(picture: Picture): readonly BoardToken[] {
  return picture.regions
    .filter(({ presence }) => presence.length > 0)
    .map(({ id, presence }) => {
      const [x, y] = middle(picture, id);
      const name = say('board.mission', { measures: presence });
      return {
        id: missionToken(id),
        name,
        kind: 'mission',
        x,
        y,
        label: say('board.mission_label', { n: presence.length, measures: presence }),
      };
    });
}

type Edge = readonly [readonly [number, number], readonly [number, number]];

// Edges that a host region shares with a region of the neighbouring state.
function internationalBorders({ regions }: Picture): BoardView['borders'] {
  const edges = (side: 'host' | 'neighbour'): readonly Edge[] =>
    regions
      .filter((region) => region.side === side)
      .flatMap(({ polygon }) => polygon.map((point, k): Edge => [point, polygon[(k + 1) % polygon.length] ?? point]));
  const key = ([a, b]: Edge): string => [a.join(), b.join()].sort().join(' ');
  const theirs = new Set(edges('neighbour').map(key));
  return edges('host')
    .filter((edge) => theirs.has(key(edge)))
    .map((points) => ({ points }));
}
