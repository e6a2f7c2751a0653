// A draft of a decision as it was kept: looked at field by field, since what is stored may be damaged.

import type { Prediction } from '../../../core/log/form/input.ts';
import { fieldsOf, readText } from '../common/use-draft.ts';

export interface Notes {
  readonly rationale: string;
  readonly dissent: string;
  readonly prediction: Prediction | null;
}

export interface Draft {
  /** which paper this is about, by the input that brought it; a draft about another one is void */
  readonly since: number;
  readonly passed: readonly string[];
  readonly discussing: boolean;
  /** `by`: a role in its silent position, or the team */
  readonly picked: { readonly by: string; readonly choice: string } | null;
  readonly notes: Notes;
}

export const TEAM = '';
export const NO_NOTES: Notes = { rationale: '', dissent: '', prediction: null };

/** What is kept of a draft. What a role has picked and not marked is nobody else's: after a reload another may sit there. */
export const keptOf = (draft: Draft): Draft => ({ ...draft, picked: draft.picked?.by === TEAM ? draft.picked : null });

export function readDraft(kept: unknown): Draft | null {
  const { since, passed, discussing, picked, notes } = fieldsOf(kept);
  if (typeof since !== 'number') return null;
  const { rationale, dissent, prediction } = fieldsOf(notes);
  const { by, choice } = fieldsOf(picked);
  return {
    since,
    passed: Array.isArray(passed) ? passed.filter((role) => typeof role === 'string') : [],
    discussing: discussing === true,
    picked: by === TEAM && typeof choice === 'string' ? { by, choice } : null,
    notes: { rationale: readText(rationale), dissent: readText(dissent), prediction: readPrediction(prediction) },
  };
}

const DIRECTIONS = ['up', 'same', 'down'] as const;

function readPrediction(kept: unknown): Prediction | null {
  const terms = readTerms(kept);
  const direction = DIRECTIONS.find((one) => one === fieldsOf(kept)['direction']);
  return terms === null || direction === undefined ? null : { ...terms, direction };
}

/** A prediction before its direction is chosen. */
export type Terms = Omit<Prediction, 'direction'>;

export function readTerms(kept: unknown): Terms | null {
  const { value, by, sure } = fieldsOf(kept);
  return typeof value === 'string' && typeof by === 'number' && typeof sure === 'number' ? { value, by, sure } : null;
}
