// A team that wants the same whatever happens: of each paper its own order of the choices, for each turn its own orders. Its tastes
// are a hash of its number, so that one team can be sent into many countries, and many teams into one.

import type { ChoiceCode, InjectCode, TargetCode } from '../compile/program.ts';
import { siteHash } from '../compile/context.ts';
import { roll } from '../compile/dice.ts';
import { choiceProblem } from '../engine/injects.ts';
import { orderProblem } from '../engine/measures.ts';
import { presentInject, type World } from '../engine/world.ts';
import { END_PLANNING, type Policy, type PolicyInput, PROCEED } from '../simulate/policy.ts';

const TASTES = 1_000_000;
const HOW_MANY = siteHash('balance.orders');

export function decisionMaker(team: number): Policy {
  return (world) => {
    switch (world.phase) {
      case 'inject':
        return answer(world, team);
      case 'planning':
        return plan(world, team);
      default:
        return PROCEED;
    }
  };
}

/** Of ten decisions the least careful team heeds five, the most careful all. */
const LEAST_HEEDED = 50;
const HEEDED = siteHash('balance.heeded');

/**
 * A team that learns, and heeds what it learns more or less: for each paper and for each turn's orders it either decides as the doctrine
 * does or by tastes of its own, always the same way. `team` of `teams`, from the least careful to the most careful one.
 */
export function learningTeam(team: number, teams: number, doctrine: Policy): Policy {
  const heeds = LEAST_HEEDED + Math.floor(((100 - LEAST_HEEDED) * team) / Math.max(1, teams - 1));
  const own = decisionMaker(team);
  return (world, draw) => {
    const site = world.phase === 'inject' ? (presentInject(world) as InjectCode).site : world.turn;
    return roll(team, site, HEEDED, 100) < heeds ? doctrine(world, draw) : own(world, draw);
  };
}

function answer(world: World, team: number): PolicyInput {
  const code = presentInject(world) as InjectCode;
  const free = code.choices.filter((choice) => choiceProblem(world, choice) === null);
  const liked = mostLiked(free, (choice: ChoiceCode) => roll(team, choice.takenSlot, code.site, TASTES));
  if (liked === null) throw new Error(`nothing can be chosen at ${code.inject.id}`);
  return { kind: 'choose', inject: code.inject.id, choice: liked.id };
}

/** From none to as many orders as a turn has. */
function plan(world: World, team: number): PolicyInput {
  const { program, turn } = world;
  if (world.ordersGiven >= roll(team, turn, HOW_MANY, program.ordersPerTurn + 1)) return END_PLANNING;
  const open = program.measures.flatMap((measure) =>
    measure.targets
      .filter((target) => orderProblem(world, measure, target) === null)
      .map((target): Wish => ({ target, taste: roll(team, turn, measure.orderedSlot * 1000 + target.index, TASTES) })),
  );
  return mostLiked(open, ({ taste }) => taste)?.target.order ?? END_PLANNING;
}

interface Wish {
  readonly target: TargetCode;
  readonly taste: number;
}

/** Of equals the first. */
function mostLiked<T>(list: readonly T[], taste: (one: T) => number): T | null {
  let [liked, most]: [T | null, number] = [null, -1];
  for (const one of list) {
    const own = taste(one);
    if (own > most) [liked, most] = [one, own];
  }
  return liked;
}
