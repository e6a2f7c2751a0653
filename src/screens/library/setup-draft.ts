import type { Settings } from '../../core/log/form/header.ts';
import type { Message } from '../../core/ref/message.ts';

/** A set-up as it is being filled in; the seed may be half typed. */
export interface SetupDraft {
  readonly team: string;
  /** role id to name; only those that were given */
  readonly players: Readonly<Record<string, string>>;
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
  const settings = given?.settings ?? { positions: true, predictions: true, withheld: [] };
  return { team: '', players: {}, seed: String(given?.seed ?? seed), settings };
}
