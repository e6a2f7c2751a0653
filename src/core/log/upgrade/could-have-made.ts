// Which effects and costs of its owner can have made a fact of format 1: by what they write, when they act, and what lies behind.

import type { CauseRef } from '../../ref/cause-ref.ts';
import { refOf, standingFor, valueOf } from '../../ref/value-path.ts';
import type { Effect, Measure, Scenario } from '../../scenario/language/schema.ts';
import type { Fact } from '../form/fact.ts';
import { findChoice, findCosts, findMeasure, findRule, findTransitions } from '../form/find-cause.ts';
import type { Fact1 } from './format-1.ts';

interface Written {
  /** `blind.start.0` */
  readonly path: string;
  readonly effect: Effect;
  /** what `target` stands for */
  readonly target: string | null;
  /** a running effect that is taken away again */
  readonly undone?: boolean;
}

/** Their paths; none where the scenario has changed under the log. */
export function couldHaveMade(scenario: Scenario, fact: Fact1, ref: CauseRef, behind: Fact | null): readonly string[] {
  const effects = writtenBy(scenario, ref, behind).filter((one) => inTime(one, fact) && writes(one, fact));
  return [...effects.map(({ path }) => path), ...costsOf(scenario, fact, ref)];
}

function writtenBy(scenario: Scenario, ref: CauseRef, behind: Fact | null): readonly Written[] {
  switch (ref.kind) {
    case 'choice':
      return inList(findChoice(scenario, ref)?.effects, 'effects', null);
    case 'rule':
      return inList(findRule(scenario, ref)?.effects, 'effects', null);
    case 'measure': {
      const measure = findMeasure(scenario, ref);
      return measure === undefined ? [] : inMeasure(measure, ref.target, behind);
    }
    case 'actor':
    case 'storyline':
      return findTransitions(scenario, ref.kind, ref.id).flatMap(({ effects }, k) =>
        behind?.type === 'moved' && behind.transition !== k ? [] : inList(effects, `transitions.${k}.effects`, null),
      );
    default:
      return [];
  }
}

const inList = (list: readonly Effect[] | undefined, path: string, target: string | null): Written[] =>
  (list ?? []).map((effect, k) => ({ path: `${path}.${k}`, effect, target }));

const PARTS = ['start', 'running', 'end'] as const;
type Part = (typeof PARTS)[number];

function inMeasure(measure: Measure, target: string | null, behind: Fact | null): readonly Written[] {
  const acting = actingParts(behind);
  const ways = waysOf(measure, behind);
  return ways.flatMap(({ way, list }) =>
    PARTS.filter((part) => acting.includes(part)).flatMap((part) =>
      inList(list[part], `${way}${part}`, target).map((one) => ({
        ...one,
        undone: part === 'running' && behind?.type !== 'started',
      })),
    ),
  );
}

/** What acts with the fact that lies behind. */
function actingParts(behind: Fact | null): readonly Part[] {
  switch (behind?.type) {
    case 'started':
      return ['start', 'running'];
    case 'finished':
      return ['running', 'end'];
    case 'withdrew':
      return ['running'];
    case 'ordered':
      return [];
    default:
      return PARTS;
  }
}

interface Way {
  readonly way: '' | 'blind.';
  readonly list: Partial<Record<Part, readonly Effect[] | undefined>>;
}

/** Informed, blind with what it takes over, or either where the fact behind does not say. */
function waysOf({ start, running, end, blind = {} }: Measure, behind: Fact | null): readonly Way[] {
  const informed: Way = { way: '', list: { start, running, end } };
  const takenOver = {
    ...(blind.start === undefined && { start }),
    ...(blind.running === undefined && { running }),
    ...(blind.end === undefined && { end }),
  };
  if (behind === null || !('informed' in behind)) return [informed, { way: 'blind.', list: blind }];
  return behind.informed
    ? [informed]
    : [
        { way: '', list: takenOver },
        { way: 'blind.', list: blind },
      ];
}

function inTime({ effect, undone = false }: Written, { by }: Fact1): boolean {
  // Scheduling is a fact at once, and its paper one of later, whatever the delay.
  if (by.kind === 'rule' || 'schedule' in effect || undone) return true;
  return (by.kind === 'effect') === (effect.after !== undefined);
}

function writes({ effect, target }: Written, fact: Fact1): boolean {
  const whole = (path: string): string => (target === null ? path : standingFor(path, 'target', target));
  switch (fact.type) {
    case 'changed':
      if ('change' in effect) return whole(effect.change) === fact.value;
      if ('learn' in effect) return valueOf(whole(effect.learn), 'known') === fact.value;
      return 'set' in effect && whole(effect.set) === fact.value;
    case 'set':
      return 'set' in effect && whole(effect.set) === fact.value;
    case 'moved':
      return 'move' in effect && whole(effect.move) === fact.chart;
    case 'scheduled':
    case 'presented':
      return 'schedule' in effect && effect.schedule === fact.inject;
    default:
      return false;
  }
}

/** What was paid or came back: `holds.police`. */
function costsOf(scenario: Scenario, fact: Fact1, ref: CauseRef): readonly string[] {
  if (fact.type !== 'changed' || fact.by.kind === 'effect') return [];
  return (['holds', 'spends'] as const).flatMap((list) =>
    Object.entries(findCosts(scenario, ref, list)).flatMap(([id, amount]) => {
      const fits = fact.value === refOf('capacity', id) && Math.abs(fact.asked) === amount;
      return fits && mayBePaid(list, fact) ? [`${list}.${id}`] : [];
    }),
  );
}

/** What is spent comes back only with an order that is withdrawn in its own turn. */
const mayBePaid = (list: 'holds' | 'spends', { by }: Fact1): boolean => by.kind === 'input' || list === 'holds';
