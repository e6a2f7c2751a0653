// A short code that lets several teams play the same world: `SALT-3K2M-9QXD-7HHF-ZP4R`. Four characters name the scenario for the eye;
// then, five bits to a character: version and settings, a mark of the scenario's id, the beginning of the hash of its world, the seed, what
// is fixed of the unknowns (if anything), the withheld injects (if any), two check characters. Small and capital letters, spaces and hyphens
// make no difference.

import type { Message } from '../../ref/message.ts';
import { inGroups, toBase32 } from '../chain/base32.ts';
import { checkCharacters } from './code-check.ts';
import { digestOfText } from '../chain/digest.ts';
import type { HeldSettings } from '../form/header.ts';
import { tellCode } from './code-messages.ts';
import { indicesToText } from './index-list.ts';

/** In version 0 the mark was the beginning of the hash of the whole scenario, words included. */
const CODE_VERSION = 1;
/** Written only where something is fixed of the unknowns; all else is as in version 1. */
export const FIXING_VERSION = 2;
/** of the options of one unknown, at most */
export const OPTIONS = 8;
/** characters for one fixed unknown */
export const FIXED_LENGTH = 2;
/** characters for the eye */
export const PREFIX = 4;

interface WithId {
  readonly id: string;
}
/** What of a scenario a code speaks of, by places in its lists. */
export interface CodedScenario extends WithId {
  readonly injects: readonly WithId[];
  readonly unknowns?: readonly (WithId & { readonly options: readonly WithId[] })[] | undefined;
}

export interface SessionCodeParts {
  readonly scenario: CodedScenario;
  /** hash of its world, as in the header of its logs */
  readonly world: string;
  /** 0 to 2^32 - 1 */
  readonly seed: number;
  readonly settings: HeldSettings;
}

/** Throws when `settings` speaks of an inject, an unknown or an option that the scenario has not: a bug of the caller. */
export function encodeSessionCode({ scenario, world, seed, settings }: SessionCodeParts): string {
  const fixed = fixedToText(settings.unknowns ?? {}, scenario.unknowns ?? []);
  const version = fixed === '' ? CODE_VERSION : FIXING_VERSION;
  const flags = version * 4 + (settings.positions ? 2 : 0) + (settings.predictions ? 1 : 0);
  const body =
    toBase32(flags, 1) +
    idMark(scenario.id) +
    scenarioMark(world) +
    toBase32(seed, 7) +
    fixed +
    indicesToText(settings.withheld.map((id) => placeOf(id, scenario.injects)));
  return inGroups(prefixOf(scenario.id) + body + checkCharacters(body));
}

/** How many there are, then each by its place and that of its option, in the order of the scenario. */
function fixedToText(
  fixed: Readonly<Record<string, string>>,
  unknowns: NonNullable<CodedScenario['unknowns']>,
): string {
  const pairs = Object.entries(fixed)
    .map(([id, option]) => ({ place: placeOf(id, unknowns), option }))
    .sort((a, b) => a.place - b.place)
    .map(({ place, option }) =>
      toBase32(place * OPTIONS + placeOf(option, unknowns[place]?.options ?? []), FIXED_LENGTH),
    );
  return pairs.length === 0 ? '' : toBase32(pairs.length, 1) + pairs.join('');
}

function placeOf(id: string, list: readonly WithId[]): number {
  const place = list.findIndex((one) => one.id === id);
  if (place < 0) throw new Error(`session code: the scenario has no ${id}`);
  return place;
}

/** `salt_coast` -> `SALT`; filled up with X. */
export const prefixOf = (id: string): string =>
  id.replaceAll('_', '').toUpperCase().slice(0, PREFIX).padEnd(PREFIX, 'X');
export const idMark = (id: string): string => toBase32(Number.parseInt(digestOfText(id).slice(0, 5), 16) % 1024, 2);
export const scenarioMark = (hash: string): string => toBase32(Number.parseInt(hash.slice(0, 5), 16), 4);

export interface FixedPlace {
  readonly unknown: number;
  readonly option: number;
}

/** What can be read from the text of a code alone. */
export interface SessionCode {
  readonly version: number;
  /** the four characters for the eye */
  readonly prefix: string;
  readonly idMark: string;
  readonly scenarioMark: string;
  readonly seed: number;
  readonly positions: boolean;
  readonly predictions: boolean;
  /** places in the scenario's list of unknowns, ascending, each with the place of its option */
  readonly unknowns: readonly FixedPlace[];
  /** places in the scenario's list of injects, ascending */
  readonly withheld: readonly number[];
}

export const SESSION_CODE_PROBLEMS = [
  'code.length',
  'code.character',
  'code.check',
  'code.newer_version',
  'code.malformed',
  'code.wrong_scenario',
  'code.changed_scenario',
] as const;

export interface SessionCodeProblem {
  readonly code: (typeof SESSION_CODE_PROBLEMS)[number];
  readonly message: Message;
  readonly suggestion: Message;
  /** place of the character in the text as it was typed, from 0, where one can be named */
  readonly index?: number;
}

export type ReadCode<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: SessionCodeProblem };

/** A code that adds up, and says what no code says. */
export const MALFORMED: SessionCodeProblem = {
  code: 'code.malformed',
  message: tellCode('code.malformed'),
  suggestion: tellCode('code.compare'),
};

export const refuse = (problem: SessionCodeProblem) => ({ ok: false, problem }) as const;
