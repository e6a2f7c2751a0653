import type { Planned, Settings } from '../../core/log/form/header.ts';
import { MINUTES, PEOPLE, planSession } from '../../core/scenario/pace/plan-session.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { isPin } from '../common/pin.ts';
import type { Message } from '../../core/ref/message.ts';

/** A set-up as it is being filled in; numbers may be half typed. */
export interface SetupDraft {
  readonly team: string;
  /** role id to name; only those that were given */
  readonly players: Readonly<Record<string, string>>;
  /** the names may stand in the log, and so in saved files and the debrief */
  readonly namesInFile: boolean;
  readonly people: string;
  readonly minutes: string;
  /** silent positions are written on paper */
  readonly slips: boolean;
  /** digits, or empty: what covers the screen between positions, and the facilitator's drawer */
  readonly tablePin: string;
  readonly facilitatorPin: string;
  readonly seed: string;
  readonly settings: Settings;
}

/** What a session begins with. */
export interface Setup extends Pick<SetupDraft, 'team' | 'players' | 'namesInFile' | 'settings'> {
  readonly plan: Planned;
  readonly silence: Pick<SetupDraft, 'slips' | 'tablePin' | 'facilitatorPin'>;
  readonly seed: number; // 0 to 2^32 - 1
}

export const MAX_SEED = 4_294_967_295;

export const isSeed = (text: string): boolean => /^\d{1,10}$/.test(text) && Number(text) <= MAX_SEED;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** A whole number within these; null where the text is none. */
function numberIn(text: string, { least, most }: Range): number | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : -1;
  return number >= least && number <= most ? number : null;
}

export const peopleIn = ({ people }: Pick<SetupDraft, 'people'>): number | null => numberIn(people, PEOPLE);
export const minutesIn = ({ minutes }: Pick<SetupDraft, 'minutes'>): number | null => numberIn(minutes, MINUTES);

export const isPinOrNone = (text: string): boolean => text === '' || isPin(text);

/** Null while something of it cannot be used. */
export function setupIn(draft: SetupDraft): Setup | null {
  const [people, minutes] = [peopleIn(draft), minutesIn(draft)];
  if (people === null || minutes === null || !isSeed(draft.seed)) return null;
  const { team, players, namesInFile, settings, slips, tablePin, facilitatorPin } = draft;
  if (![tablePin, facilitatorPin].every(isPinOrNone)) return null;
  const { positions } = settings;
  const silence = { slips: positions && slips, tablePin: positions && !slips ? tablePin : '', facilitatorPin };
  return { team, players, namesInFile, settings, plan: { people, minutes }, silence, seed: Number(draft.seed) };
}

type FromCode = { readonly seed: number; readonly settings: Settings } | { readonly problem: Message } | undefined;

/** A seat for each role, and time for all of it. */
export function openingSetup(scenario: Scenario, seed: number, fromCode: FromCode): SetupDraft {
  const given = fromCode !== undefined && 'seed' in fromCode ? fromCode : undefined;
  const settings = given?.settings ?? { positions: true, predictions: true, withheld: [], unknowns: {} };
  return {
    team: '',
    players: {},
    namesInFile: false,
    ...usual(scenario),
    slips: false,
    tablePin: '',
    facilitatorPin: '',
    seed: String(given?.seed ?? seed),
    settings,
  };
}

const ROUND = 5; // minutes

function usual(scenario: Scenario): Pick<SetupDraft, 'people' | 'minutes'> {
  const within = (number: number, { least, most }: Range): number => Math.max(least, Math.min(most, number));
  const people = within(scenario.roles.length, PEOPLE);
  const whole = Math.ceil(planSession(scenario, people, MINUTES.most).whole / ROUND) * ROUND;
  return { people: String(people), minutes: String(within(Math.max(scenario.minutes, whole), MINUTES)) };
}

/** What was typed before, as it was kept in this tab: of what fits this scenario. Null when that is nothing. */
export function readSetup(text: string | null, scenario: Scenario): SetupDraft | null {
  const { roles, injects, unknowns } = scenario;
  const { team, players, namesInFile, people, minutes, slips, tablePin, facilitatorPin, seed, settings } =
    fieldsIn(text);
  if (typeof team !== 'string' || typeof seed !== 'string') return null;
  const { positions, predictions, withheld, unknowns: fixed } = asFields(settings);
  const given = Object.entries(asFields(players)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && roles.some(({ id }) => id === entry[0]),
  );
  const left = Array.isArray(withheld) ? withheld : [];
  return {
    team,
    seed,
    players: Object.fromEntries(given),
    namesInFile: namesInFile === true,
    ...usual(scenario),
    ...(typeof people === 'string' && { people }),
    ...(typeof minutes === 'string' && { minutes }),
    slips: slips === true,
    tablePin: typeof tablePin === 'string' ? tablePin : '',
    facilitatorPin: typeof facilitatorPin === 'string' ? facilitatorPin : '',
    settings: {
      positions: positions === true,
      predictions: predictions === true,
      withheld: injects.flatMap(({ id }) => (left.includes(id) ? [id] : [])),
      unknowns: fixedIn(asFields(fixed), unknowns),
    },
  };
}

/** Of what was fixed, what the scenario still has. */
function fixedIn(fixed: Fields, unknowns: Scenario['unknowns'] = []): Record<string, string> {
  return Object.fromEntries(
    unknowns.flatMap(({ id, options }): [string, string][] => {
      const option = Object.hasOwn(fixed, id) ? options.find((one) => one.id === fixed[id]) : undefined;
      return option === undefined ? [] : [[id, option.id]];
    }),
  );
}

type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

function fieldsIn(text: string | null): Fields {
  try {
    return asFields(JSON.parse(text ?? ''));
  } catch {
    return {};
  }
}
