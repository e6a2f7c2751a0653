// The turn as it is played on the map after planning, step by step in the order in which the engine takes them. Made of two pictures
// that the team has: the country as it was seen when the turn opened, and as it is seen in the report. So it tells nothing else.

import type { Picture } from '../../../core/engine/view/picture.ts';
import type { Message, Sayable } from '../../../core/ref/message.ts';
import { partsOf } from '../../../core/ref/value-path.ts';
import { compareCountries, type Difference, type Part, type Way } from '../../../sheets/map/compare-countries.ts';
import { type Country, missionToken } from '../../../sheets/map/country.ts';
import { tell } from '../../../text/tell.ts';
import type { Sign, Told } from '../../../view/geometry/told-signs.ts';
import { actorTarget } from './target-ref.ts';

export type StepKind = 'due' | Part;

export interface PlayedStep {
  readonly kind: StepKind;
  /** short: it is read while it is shown */
  readonly lines: readonly Message[];
  /** the same at length: each by itself, as it was and as it is */
  readonly details: readonly Message[];
  /** where it lies, and which way it went; nowhere where it is of the whole country */
  readonly at: readonly Told[];
}

const ORDER: readonly StepKind[] = ['due', 'measures', 'trade', 'people', 'actors'];

/** Nothing outside the report, and no step in which nothing is to be seen. */
export function playedSteps(picture: Picture): readonly PlayedStep[] {
  return picture.report === null ? [] : stepsOf(picture, differencesIn(picture));
}

const LASTING: ReadonlySet<StepKind> = new Set(['trade', 'people', 'actors']);
const SENTENCES = 5;

/** What the mission leaves otherwise than it found it, in at most five sentences; nothing before it is over. */
export function whatChanged(picture: Picture): readonly Message[] {
  if (picture.ending === null) return [];
  return stepsOf(picture, differencesIn(picture).filter(hasChanged))
    .filter(({ kind }) => LASTING.has(kind))
    .flatMap(({ lines }) => lines)
    .slice(0, SENTENCES);
}

const differencesIn = (picture: Picture): readonly Difference[] =>
  picture.asOpened === null ? [] : compareCountries({ ...picture, ...picture.asOpened }, picture);

/** What is only known better is as it was. */
const hasChanged = ({ way }: Difference): boolean => way !== 'clearer';

function stepsOf(picture: Picture, differences: readonly Difference[]): readonly PlayedStep[] {
  if (picture.asOpened === null) return [];
  return ORDER.map((kind) => (kind === 'due' ? whatFellDue(picture) : stepOf(kind, picture, differences))).filter(
    ({ lines }) => lines.length > 0,
  );
}

function whatFellDue({ report }: Picture): PlayedStep {
  const threads = report?.moves.filter(({ chart }) => partsOf(chart).kind === 'storyline') ?? [];
  const lines = threads.map(({ name, to }) => tell('play.played.state', { thing: name, state: to }));
  return { kind: 'due', lines, details: lines, at: [] };
}

function stepOf(kind: Part, picture: Picture, differences: readonly Difference[]): PlayedStep {
  const own = differences.filter(({ part }) => part === kind);
  const hardened = kind === 'measures' ? picture.moved.hardened : [];
  const pressed = picture.regions.filter(({ id }) => hardened.includes(id));
  const pressure = pressed.length === 0 ? [] : [tell('play.played.pressure', { regions: pressed })];
  const at = [...pressed.map(({ id }): Told => ({ kind: 'region', id })), ...own.flatMap(targetsOf)];
  const lines = [...pressure, ...linesOf(kind, own)];
  return { kind, lines, details: [...pressure, ...own.map(changeOf)], at: onceEach(at) };
}

const WAYS: readonly Exclude<Way, 'other'>[] = ['new', 'gone', 'more', 'less', 'worse', 'better', 'clearer'];

function linesOf(kind: Part, own: readonly Difference[]): readonly Message[] {
  const others = own.filter(({ way }) => way === 'other');
  return [
    ...WAYS.flatMap((way) => {
      const things = own.filter((one) => one.way === way).map(nameIn);
      return things.length === 0 ? [] : [tell('play.played.line', { kind, way, things })];
    }),
    ...others.map(({ thing, to }) => tell('play.played.state', { thing, state: to })),
  ];
}

const changeOf = ({ thing, of, from, to }: Difference): Message =>
  of === null
    ? tell('play.played.change', { thing, from, to })
    : tell('play.played.change_of', { thing, of, from, to });

/** A value with its place; all else by its own name. */
const nameIn = ({ part, thing, of }: Difference): Sayable =>
  part === 'people' && of !== null ? tell('play.played.value', { value: of, place: thing }) : thing;

/** What comes to light, or goes from sight, is seen to do so. */
const SIGNS: Readonly<Record<Way, Sign | undefined>> = {
  more: 'more',
  less: 'less',
  better: 'better',
  worse: 'worse',
  clearer: 'clearer',
  new: undefined,
  gone: undefined,
  other: undefined,
};

/** Where the mission comes to work, or no longer does, its counter is told of with the region. */
function targetsOf({ part, way, at: { kind, id } }: Difference): readonly Told[] {
  if (kind === 'actor') return [actorTarget(id)];
  if (part !== 'measures') return [{ kind, id, sign: SIGNS[way] }];
  return [
    { kind, id },
    { kind: 'token', id: missionToken(id), sign: SIGNS[way] },
  ];
}

const onceEach = (targets: readonly Told[]): readonly Told[] => [
  ...new Map(targets.map((one) => [`${one.kind} ${one.id} ${one.sign}`, one])).values(),
];

/** The country as it stands once these have come about; all else is as it was when the turn opened. */
export function countryAfter(picture: Picture, kinds: readonly StepKind[]): Country {
  const { asOpened } = picture;
  if (asOpened === null) return picture;
  const has = (kind: StepKind) => kinds.includes(kind);
  const was = new Map(asOpened.regions.map((region) => [region.id, region]));
  return {
    ...picture,
    routes: has('trade') ? picture.routes : asOpened.routes,
    actors: has('actors') ? picture.actors : asOpened.actors,
    regions: picture.regions.map((now) => {
      const before = was.get(now.id) ?? now;
      return {
        ...now,
        values: (has('people') ? now : before).values,
        presence: (has('measures') ? now : before).presence,
      };
    }),
  };
}

/** Which of the marks of what has changed belong to these. */
export function movedBy(picture: Picture, kinds: readonly StepKind[]): Picture['moved'] {
  const { routes, actors, hardened } = picture.moved;
  const has = (kind: StepKind) => kinds.includes(kind);
  return {
    routes: has('trade') ? routes : [],
    actors: has('actors') ? actors : [],
    hardened: has('measures') ? hardened : [],
  };
}
