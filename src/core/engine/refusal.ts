// Why an input cannot be taken now. Codes are stable; the words for people are in the catalogue, `refusal.CODE`.

export const REFUSALS = [
  'wrong_phase',
  'paused',
  'not_paused',
  'session_over',
  'unknown_name',
  'not_on_table',
  'choice_needs',
  'choice_cost',
  'no_orders_left',
  'not_mandated',
  'not_met',
  'target_missing',
  'target_unfit',
  'not_known',
  'no_capacity',
  'under_way',
  'not_under_way',
  'no_dossiers_left',
  'no_dossier',
  'already_taken_up',
  'already_fired',
  'not_held',
  'already_held',
  'value_range',
  'no_objective',
  'no_ratings',
  'no_such_input',
  'older_log',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** the name it is about, e.g. `capacity.police` */
  readonly about?: string;
}

export const refuse = (code: RefusalCode, about?: string): Refusal =>
  about === undefined ? { code } : { code, about };
