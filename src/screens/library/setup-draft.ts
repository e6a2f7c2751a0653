import type { Settings } from '../../core/log/form/header.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { Message } from '../../core/ref/message.ts';

/** A set-up as it is being filled in; the seed may be half typed. */
export interface SetupDraft {
  readonly team: string;
  /** role id to name; only those that were given */
  readonly players: Readonly<Record<string, string>>;
  /** the names may stand in the log, and so in saved files and the debrief */
  readonly namesInFile: boolean;
  readonly seed: string;
  readonly settings: Settings;
}

/** What a session begins with. */
export interface Setup extends Omit<SetupDraft, 'seed'> {
  readonly seed: number; // 0 to 2^32 - 1
}

export const MAX_SEED = 4_294_967_295;

export const isSeed = (text: string): boolean => /^\d{1,10}$/.test(text) && Number(text) <= MAX_SEED;

type FromCode = { readonly seed: number; readonly settings: Settings } | { readonly problem: Message } | undefined;

export function openingSetup(seed: number, fromCode: FromCode): SetupDraft {
  const given = fromCode !== undefined && 'seed' in fromCode ? fromCode : undefined;
  const settings = given?.settings ?? { positions: true, predictions: true, withheld: [], unknowns: {} };
  return { team: '', players: {}, namesInFile: false, seed: String(given?.seed ?? seed), settings };
}

/** What was typed before, as it was kept in this tab: of what fits this scenario. Null when that is nothing. */
export function readSetup(
  text: string | null,
  { roles, injects, unknowns }: Pick<Scenario, 'roles' | 'injects' | 'unknowns'>,
): SetupDraft | null {
  const { team, players, namesInFile, seed, settings } = fieldsIn(text);
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
