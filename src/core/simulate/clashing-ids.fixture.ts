// Scenarios in which nearly everything bears the id of something else: an inject like an actor, its choice like a rule of that actor, a
// storyline like a measure. Every effect asks for an amount of its own, so that what really acted shows in the fact itself.

import { resolvedSmall } from '../debrief/played.fixture.ts';
import type { CauseRef } from '../ref/cause-ref.ts';
import type { Effect, Inject, Measure, Rule, Scenario } from '../scenario/language/schema.ts';
import { type Draw, policyDice } from './policy.ts';

/** What an effect belongs to, and by which words it is told. */
export interface Owned {
  readonly ref: CauseRef;
  readonly title: string;
  readonly note: string;
}
export interface Clashing {
  readonly scenario: Scenario;
  /** by the amount asked, without its sign */
  readonly owners: ReadonlyMap<number, Owned>;
}

/** Also words that paths and causes are made of. */
const POOL = [
  'guard',
  'drift',
  'pay',
  'order',
  'draw',
  'endings',
  'moved',
  'start',
  'rule',
  'actor',
  'effects',
  'measure',
  'patrol',
];
const FIRST_AMOUNT = 101;

/** One of them for every seed. */
export function clashingScenario(seed: number): Clashing {
  const draw = policyDice(seed);
  const made = new Maker(draw);
  return { scenario: made.scenario(), owners: made.owners };
}

class Maker {
  readonly owners = new Map<number, Owned>();
  private amount = FIRST_AMOUNT;
  private readonly draw: Draw;
  private readonly written: string[];
  private readonly actorIds: readonly string[];
  private readonly injectIds: readonly string[];
  constructor(draw: Draw) {
    this.draw = draw;
    this.actorIds = this.ids(3);
    this.injectIds = this.ids(4);
    this.written = ['indicator.consent', 'region.coast.security', ...this.actorIds.map((id) => `actor.${id}.wealth`)];
  }

  scenario(): Scenario {
    const small = resolvedSmall();
    const [actor] = small.actors;
    const [route] = small.routes;
    const [inject] = small.injects;
    const [measure] = small.measures;
    if (!actor || !route || !inject || !measure) throw new Error('the small scenario has one of each');
    const { begins: _, transitions: __, ...bare } = actor;
    return {
      ...small,
      turns: 4,
      turn_names: ['1', '2', '3', '4'],
      injects_per_turn: 2,
      capacity: small.capacity.map((one) => ({ ...one, start: 100_000 })),
      actors: this.actorIds.map((id) => ({
        ...bare,
        id,
        name: `actor ${id}`,
        values: { wealth: 50_000 },
        transitions: this.flipping('actor', id),
        rules: this.ids(2).map((rule) => this.rule(rule, id)),
      })),
      storylines: this.ids(2).map((id) => ({
        id,
        title: `storyline ${id}`,
        text: 'A thread.',
        states: actor.states,
        transitions: this.flipping('storyline', id),
      })),
      routes: [{ ...route, control: this.actorIds[0] ?? '' }],
      measures: this.ids(4).map((id, k) => this.measure(measure, id, k)),
      injects: this.injectIds.map((id, k) => this.inject(inject, id, k)),
      rules: this.ids(2).map((id) => this.rule(id, null)),
      endings: small.endings.slice(-1),
    };
  }

  private ids(count: number): readonly string[] {
    const left = [...POOL];
    return Array.from({ length: count }, () => left.splice(this.draw(left.length), 1)[0] ?? '');
  }

  private oneOf<T>(list: readonly T[]): T {
    return list[this.draw(list.length)] as T;
  }

  private effects(ref: CauseRef, title: string, late = true): Effect[] {
    return Array.from({ length: 1 + this.draw(3) }, () => {
      const by = this.amount++;
      const note = `note ${by}`;
      this.owners.set(by, { ref, title, note });
      const after = late && this.draw(3) === 0 ? { after: 1 + this.draw(2) } : {};
      return { change: this.oneOf(this.written), by: this.draw(2) === 0 ? by : -by, note, ...after };
    });
  }

  /** A chart that goes to and fro every turn. */
  private flipping(kind: 'actor' | 'storyline', id: string): Scenario['actors'][number]['transitions'] {
    const own = (): Effect[] => this.effects({ kind, id }, `${kind} ${id}`);
    return [
      { from: 'quiet', to: 'armed', when: 'true', effects: own() },
      { from: 'armed', to: 'quiet', when: 'true', effects: own() },
    ];
  }

  private rule(id: string, actor: string | null): Rule {
    const title = actor === null ? `rule ${id}` : `rule ${id} of ${actor}`;
    return { id, title, effects: this.effects({ kind: 'rule', actor, rule: id }, title), provenance: ['design'] };
  }

  private measure(like: Measure, id: string, k: number): Measure {
    const kind = (['region', 'actor', 'route'] as const)[k];
    const { target: _, ...bare } = like;
    // Which target it was is in the fact; here only whose effect.
    const effects = (late?: boolean): Effect[] =>
      this.effects({ kind: 'measure', measure: id, target: null }, `measure ${id}`, late);
    return {
      ...bare,
      id,
      title: `measure ${id}`,
      ...(kind === undefined ? {} : { target: { kind } }),
      holds: { police: this.amount++ },
      spends: { funds: this.amount++ },
      start: effects(),
      running: effects(false),
      end: effects(),
      blind: { start: effects() },
    };
  }

  private inject(like: Inject, id: string, k: number): Inject {
    return {
      ...like,
      id,
      trigger: { from: 1, weight: 10 + k },
      choices: this.ids(2).map((choice) => ({
        id: choice,
        label: `choice ${choice} of ${id}`,
        text: 'Something is done.',
        spends: { funds: this.amount++ },
        effects: [
          ...this.effects({ kind: 'choice', inject: id, choice }, `choice ${choice} of ${id}`),
          { schedule: this.oneOf(this.injectIds), after: 1, note: `brings ${id}.${choice}` },
        ],
      })),
    };
  }
}
