/**
 * What the team may know: all that the windows of the room draw while a mission is played, as plain data copied out field by
 * field. What the mission's own analysis cell does not know is not in it, nor what would betray it: no seed, no number of a
 * fact, nothing of papers to come, storylines, titles of rules. Pure. `leak.test.ts` holds it to that.
 *
 * Beside it stand `legal.ts` (what the team may do now) and `facilitator-picture.ts` (for the facilitator's room only).
 */

import { endingShown } from '../../log/form/as-shown.ts';
import type { Phase } from '../../log/form/fact.ts';
import type { Name } from '../../ref/message.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import type { Terrain } from '../../scenario/map/terrain.ts';
import type { Session } from '../session.ts';
import type { Run } from '../step.ts';
import type { World } from '../world.ts';
import { type CalendarPicture, calendarPicture } from './calendar-picture.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { factsOf, firstOpening, standingRecords, turnOpening } from './history.ts';
import {
  type PlacePicture,
  placePictures,
  type RegionPicture,
  regionPictures,
  terrainPictures,
} from './map-picture.ts';
import {
  type CapacityPicture,
  capacityPictures,
  type MandatePicture,
  mandatePicture,
  watchpoints,
} from './mission-picture.ts';
import { type MovedPicture, movedPicture } from './moved-picture.ts';
import { type OrderPicture, orderPictures } from './order-pictures.ts';
import { type PaperPicture, paperPicture } from './paper-picture.ts';
import { reportOf } from './report.ts';
import type { TurnReport } from './report-types.ts';
import {
  type ActorPicture,
  actorPictures,
  type RoutePicture,
  routePictures,
  type TiePicture,
  tiePictures,
} from './subject-pictures.ts';
import { type DecidedPicture, decidedThisTurn, type TablePicture, tablePicture } from './table-picture.ts';
import { type WordPicture, wordPictures } from './word-pictures.ts';

export interface RolePicture extends Name {
  readonly id: string;
  readonly short: string | null;
  readonly brief: string;
  /** who plays it, where a name was given */
  readonly player: string | null;
}
export interface EndingPicture {
  /** null when the facilitator closed the session before an ending was reached */
  readonly reached: { readonly title: string; readonly text: string } | null;
}
/** The part of a session that a picture is made of. */
export type Pictured = Pick<Session, 'header' | 'records'> & { readonly run: Run };

export interface Picture {
  readonly title: string;
  /** of the scenario's texts, e.g. `ar` */
  readonly language: string;
  readonly team: string;
  /** words that the scenario explains */
  readonly words: readonly WordPicture[];
  readonly contentNotes: readonly string[];
  readonly briefing: readonly PaperPicture[];
  readonly roles: readonly RolePicture[];
  readonly settings: { readonly positions: boolean; readonly predictions: boolean };
  readonly phase: Phase;
  readonly paused: boolean;
  /** the turn that is played is the last: its report leads to the ending */
  readonly over: boolean;
  readonly turn: number;
  readonly turns: number;
  /** what the scenario calls its turns; may be shorter than they are many, or empty */
  readonly turnNames: readonly string[];
  /** rain is heard around the table */
  readonly rain: boolean;
  readonly mandate: MandatePicture;
  readonly indicators: readonly Estimate[];
  readonly national: readonly Estimate[];
  readonly capacities: readonly CapacityPicture[];
  readonly regions: readonly RegionPicture[];
  readonly places: readonly PlacePicture[];
  readonly terrain: readonly Terrain[];
  readonly moved: MovedPicture;
  readonly actors: readonly ActorPicture[];
  readonly ties: readonly TiePicture[];
  readonly routes: readonly RoutePicture[];
  /** what matters now */
  readonly matters: readonly string[];
  readonly calendar: CalendarPicture;
  readonly orders: readonly OrderPicture[];
  /** the paper on the table */
  readonly table: TablePicture | null;
  /** in this turn */
  readonly decided: readonly DecidedPicture[];
  /** what the cell reports; only in the phase of the report */
  readonly report: TurnReport | null;
  /** the country as the cell saw it when the turn opened, in the report; when the mission began, once it is over; else null */
  readonly asOpened: CountryAsOpened | null;
  /** null until it is over */
  readonly ending: EndingPicture | null;
}

/** What can have changed on the map. */
export type CountryAsOpened = Pick<Picture, 'regions' | 'actors' | 'routes'>;

export function pictureOf(session: Pictured): Picture {
  const { run, records } = session;
  const { world } = run;
  const standing = standingRecords(records);
  const { roles, ...frame } = framePicture(session);
  const before = turnOpening(run, 'before')?.world ?? null;
  const shown = worldPicture(world, before);
  const { glossary = [] } = world.program.scenario;
  const opening = world.phase === 'report' ? turnOpening(run, 'this') : null;
  const earlier = isOver(world) ? firstOpening(run) : opening;
  return {
    ...frame,
    roles,
    words: wordPictures(glossary, [...roles, ...shown.actors, ...shown.regions, ...shown.places]),
    ...clock(world),
    ...shown,
    moved: movedPicture(world, before, standing),
    mandate: mandatePicture(world),
    capacities: capacityPictures(world),
    matters: watchpoints(world),
    calendar: calendarPicture(world),
    orders: orderPictures(world),
    table: tablePicture(world, standing),
    decided: decidedThisTurn(world, standing),
    report: opening === null ? null : reportOf(run, opening, factsOf(standing)),
    asOpened: earlier === null ? null : countryAsOpened(earlier.world),
    ending: endingPicture(world, standing),
  };
}

/** What stays the same throughout a session. */
function framePicture({ header, run }: Pictured) {
  const { scenario } = run.world.program;
  const { positions, predictions } = header.settings;
  return {
    title: scenario.title,
    language: scenario.language,
    team: header.team,
    contentNotes: [...scenario.content_notes],
    briefing: scenario.briefing.map(paperPicture),
    roles: scenario.roles.map((role) => ({
      ...nameOf(role),
      id: role.id,
      short: role.short ?? null,
      brief: role.brief,
      player: playerOf(header.players, role.id),
    })),
    settings: { positions, predictions },
  };
}

function playerOf(players: Readonly<Record<string, string>>, role: string): string | null {
  const name = Object.hasOwn(players, role) ? players[role] : undefined;
  return name === undefined || name === '' ? null : name;
}

function clock({ program: { scenario }, phase, paused, over, turn }: World) {
  const { turns, turn_names: names = [], rainy_turns: rainy = [] } = scenario;
  return { phase, paused, over, turn, turns, turnNames: [...names], rain: rainy.includes(turn) };
}

/** `before`: the world one report earlier, from which trends are taken. */
function worldPicture(world: World, before: World | null) {
  const { shown } = world.program;
  return {
    indicators: shown.indicators.flatMap((code) => estimateOf(world, before, code)),
    national: shown.national.flatMap((code) => estimateOf(world, before, code)),
    regions: regionPictures(world, before),
    places: placePictures(world),
    terrain: terrainPictures(world),
    actors: actorPictures(world),
    ties: tiePictures(world),
    routes: routePictures(world),
  };
}

type Standing = ReturnType<typeof standingRecords>;

const countryAsOpened = (then: World): CountryAsOpened => ({
  regions: regionPictures(then, null),
  actors: actorPictures(then),
  routes: routePictures(then),
});

const isOver = ({ phase }: World): boolean => phase === 'ending' || phase === 'debrief';

function endingPicture(world: World, standing: Standing): EndingPicture | null {
  if (!isOver(world)) return null;
  const { ending, program } = world;
  const reached = typeof ending === 'number' ? program.scenario.endings[ending] : undefined;
  if (reached === undefined) return { reached: null };
  const last = factsOf(standing)
    .filter((fact) => fact.type === 'ended')
    .at(-1);
  const { title, text } = endingShown(reached, last?.type === 'ended' ? last.variant : undefined);
  return { reached: { title, text } };
}
