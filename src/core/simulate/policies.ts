// Policies by the name under which the command line knows them: those of the doctrines that come with the program.

import type { Program } from '../compile/program.ts';
import { doctrinePolicy } from './doctrine/doctrine-policy.ts';
import { type DoctrineName, shippedDoctrine } from './doctrine/shipped-doctrines.ts';
import type { Policy } from './policy.ts';

export { DOCTRINE_NAMES as POLICY_NAMES, type DoctrineName as PolicyName } from './doctrine/shipped-doctrines.ts';
export { doctrineNamesFor as policyNamesFor, isDoctrineName as isPolicyName } from './doctrine/shipped-doctrines.ts';

/** A policy, made for one scenario: what can be looked up is looked up then. */
export type PolicyFor = (program: Program) => Policy;

export const policyNamed = (name: DoctrineName): PolicyFor => {
  const doctrine = shippedDoctrine(name);
  return (program) => doctrinePolicy(program, doctrine);
};
