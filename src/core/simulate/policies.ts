// Policies by the name under which the command line knows them.

import type { Policy } from './policy.ts';
import { randomPolicy } from './random-policy.ts';

export const POLICY_NAMES = ['random'] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

export const POLICIES: Readonly<Record<PolicyName, Policy>> = { random: randomPolicy };

export const isPolicyName = (name: string): name is PolicyName => (POLICY_NAMES as readonly string[]).includes(name);
