// The picture as the map board is told it.

import type { RegionPicture } from '../../../core/engine/view/map-picture.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import type { BoardTarget, BoardView } from '../../../view/board/board-view.ts';
import type { MapToken, Level } from '../../../view/geometry/map-view.ts';
import { bandPhrase, missionWords, withoutArticle } from '../../../text/play-text.ts';
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
      commodity,
      pattern: (commodityIndex % 4) as 0 | 1 | 2 | 3,
      flow: load,
      confidence: CONFIDENCE[known] ?? 'suspected',
    })),
    tokens: [...actorTokens(picture), ...missionTokens(picture)],
    places: picture.places.map(({ name, kind, at: [x, y] }) => ({ name, kind, x, y })),
  };
}

// Hatching stands for trouble: how bad what the cell can see there is altogether; the label names the worst of it.
function regionOnBoard({ id, name, polygon, side, values, presence }: RegionPicture) {
  const trouble = values.map(({ band, good }): number => (good === 'up' ? 4 - band : band));
  const sum = trouble.reduce((total, one) => total + one, 0);
  const level = trouble.length === 0 ? 0 : Math.floor(sum / trouble.length + 0.5);
  const worst = values[trouble.indexOf(Math.max(...trouble))];
  const told = values
    .filter((one) => one !== worst)
    .map((one) => bandPhrase(one.name, one.word))
    .join(', ');
  const here = presence.length === 0 ? '' : `. ${missionWords.at(presence)}`;
  return {
    id,
    name,
    polygon,
    side,
    level: level as Level,
    levelLabel: worst === undefined ? '' : bandPhrase(worst.name, worst.word),
    caption: `${told}${here}`,
  };
}

function middle({ regions }: Picture, regionId: string): readonly [number, number] {
  const polygon = regions.find(({ id }) => id === regionId)?.polygon ?? [];
  const sum = polygon.reduce<[number, number]>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  const n = Math.max(1, polygon.length);
  return [Math.round(sum[0] / n), Math.round(sum[1] / n)];
}

function actorTokens(picture: Picture): readonly MapToken[] {
  return picture.actors.map(({ id, name, kind, region, state }) => {
    const [x, y] = middle(picture, region);
    return { id: actorToken(id), name, kind: TOKEN_OF[kind], x, y, label: withoutArticle(name), state: state?.name };
  });
}

/** Where something of the mission's is under way. */
function missionTokens(picture: Picture): readonly MapToken[] {
  return picture.regions
    .filter(({ presence }) => presence.length > 0)
    .map(({ id, presence }) => {
      const [x, y] = middle(picture, id);
      const name = missionWords.at(presence);
      return { id: missionToken(id), name, kind: 'mission', x, y, label: missionWords.label(presence) };
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
