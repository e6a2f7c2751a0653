// The doctrines that a study plays: all that come with the program are counted; some of them meet the decisions, and some go on from there.

import { learnsIn } from '../../core/simulate/doctrine/shipped-doctrines.ts';
import { policyNamesFor } from '../../core/simulate/policies.ts';

/** Chance and idleness first: what they come to is the ground that all others stand on. */
const GROUND = ['random', 'nothing'] as const;

export const countedIn = (scenario: string): readonly string[] => [
  ...GROUND,
  ...policyNamesFor(scenario).filter((name) => !GROUND.some((one) => one === name)),
];

/** The mission that learns in this very country; where nobody does, one that lets crime be. */
const localIn = (scenario: string): string => learnsIn(scenario) ?? 'ignore_crime';

/** In whose plays decisions are met: missions that come to different places. */
export const sourcesIn = (scenario: string): readonly string[] => [
  ...GROUND,
  'integrated',
  'crackdown_first',
  localIn(scenario),
];

/**
 * Who goes on from there. A value is never told without the name of who goes on: the best choice changes with it. What is found out is
 * worth something only to who uses it, so that a mission that learns goes on where there is one.
 */
export const continuationsIn = (scenario: string): readonly string[] => [...GROUND, 'integrated', localIn(scenario)];
