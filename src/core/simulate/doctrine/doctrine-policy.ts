// A doctrine in a scenario: what it prefers is looked up here, once; in play it only reads tables. Its inputs depend on nothing but the
// scenario, the doctrine, what the team is shown and may do, and its own dice.

import type { Program } from '../../compile/program.ts';
import type { Doctrine } from '../../scenario/language/schema-doctrine.ts';
import { type Policy, PROCEED } from '../policy.ts';
import { randomPolicy } from '../random-policy.ts';
import { chooser } from './choose.ts';
import { planner } from './plan.ts';
import { sightOf } from './sight.ts';

export function doctrinePolicy(program: Program, doctrine: Doctrine): Policy {
  if (doctrine.by_chance === true) return randomPolicy;
  const sight = sightOf(program);
  const choose = chooser(program, doctrine, sight);
  const plan = planner(program, doctrine, sight);
  return (world, draw) => {
    switch (world.phase) {
      case 'inject':
        return choose(world, draw);
      case 'planning':
        return plan(world, draw);
      default:
        return PROCEED;
    }
  };
}
