// The kinds of things that sentences about a scenario tell apart.

export const JSON_KINDS = ['string', 'number', 'boolean', 'array', 'object', 'null'] as const;
export type JsonKind = (typeof JSON_KINDS)[number];

/** What hangs on a condition. */
export type TestRole =
  | 'rule'
  | 'transition'
  | 'ending'
  | 'trigger'
  | 'choice'
  | 'measure'
  | 'target'
  | 'watchpoint'
  | 'due'
  | 'note'
  | 'variant'
  | 'effect';

/** What a parameter of a template stands for. */
export type ParamKind = 'int' | 'region' | 'route' | 'actor' | 'commodity';

/** Values by the effect that writes them. */
export type WrittenKind = 'number' | 'truth' | 'posture' | 'thing' | 'chart' | 'ladder';

/** Things that have an id, and the places where one of several kinds is meant. */
export type ThingKind =
  | 'source'
  | 'role'
  | 'posture'
  | 'task'
  | 'capacity'
  | 'indicator'
  | 'regional_value'
  | 'region'
  | 'actor'
  | 'tie'
  | 'storyline'
  | 'commodity'
  | 'route'
  | 'flag'
  | 'unknown'
  | 'option'
  | 'watchpoint'
  | 'due'
  | 'measure'
  | 'template'
  | 'inject'
  | 'choice'
  | 'rule'
  | 'objective'
  | 'ending'
  | 'state'
  | 'value'
  | 'actor_or_storyline'
  | 'actor_tie_or_route'
  | 'what_is_learnt'
  | 'target'
  | 'doctrine'
  | 'finding'
  | 'contrast'
  | 'control';
