// Altered copies of a moment: each differs from the original in one thing that the team has not learnt, in the world, in the texts
// behind it and in the facts about it.

import type { Fact } from '../../log/form/fact.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { Slot } from '../../scenario/names/names.ts';
import type { Draw } from '../../simulate/policy.ts';
import { shownChoices } from '../injects.ts';
import type { Session } from '../session.ts';
import { presentInject } from '../world.ts';

/** Null where there is nothing of the kind to alter. */
type Alter = (session: Session, draw: Draw) => Session | null;

const OTHER = 'Something else altogether';

function oneOf<T>(draw: Draw, list: readonly T[]): T | null {
  return list.length === 0 ? null : (list[draw(list.length)] ?? null);
}

const valueAt = ({ run: { world } }: Session, path: string): number =>
  world.values[world.program.layout.slot(path)] ?? 0;

/** The same scenario with other texts, wherever a session holds it. Ids and order stay. */
function withScenario(session: Session, change: Partial<Scenario>): Session {
  const { world } = session.run;
  const scenario = { ...session.header.scenario, ...change };
  const injects = world.program.injects.map((code, k) => ({ ...code, inject: scenario.injects[k] ?? code.inject }));
  const program = { ...world.program, scenario, injects };
  return {
    ...session,
    program,
    header: { ...session.header, scenario },
    run: { ...session.run, world: { ...world, program } },
  };
}

/** Another value in a slot; what facts say of it is altered too. */
function withValue(session: Session, { path, name, low, high }: Slot, draw: Draw): Session {
  const { world } = session.run;
  const values = [...world.values];
  const now = values[name.slot] ?? 0;
  const span = Math.min(high, Math.max(100, now)) - low;
  values[name.slot] = low + ((now - low + 1 + draw(Math.max(1, span))) % (span + 1));
  const altered = { ...session, run: { ...session.run, world: { ...world, values } } };
  return withFacts(altered, (fact) => otherFact(fact, path, draw));
}

function otherFact(fact: Fact, path: string, draw: Draw): Fact {
  if (fact.type === 'changed' && fact.value === path) {
    const by = 1 + draw(40);
    return { ...fact, from: fact.from + by, to: fact.to + by, asked: fact.asked + by };
  }
  return fact.type === 'moved' && `${fact.chart}.state` === path ? { ...fact, from: fact.to, to: fact.from } : fact;
}

function withFacts(session: Session, change: (fact: Fact) => Fact): Session {
  const records = session.records.map((record) => ({ ...record, facts: record.facts.map(change) }));
  return { ...session, records };
}

const slotsOf = ({ run: { world } }: Session, fits: (slot: Slot) => boolean): readonly Slot[] =>
  world.program.layout.slots.filter(fits);

const hiddenValue: Alter = (session, draw) => {
  const { indicators, regional } = session.header.scenario;
  const hidden = (list: typeof indicators | typeof regional, id: string): boolean =>
    list.some((one) => one.id === id && one.shown === 'hidden');
  const slot = oneOf(
    draw,
    slotsOf(session, ({ path }) => {
      const { kind, id, value } = partsOf(path);
      return (kind === 'indicator' && hidden(indicators, id)) || (kind === 'region' && hidden(regional, value));
    }),
  );
  return slot === null ? null : withValue(session, slot, draw);
};

/** Ids of actors of whom no more is known than this. */
const actorsUpTo = (session: Session, most: number): readonly string[] =>
  session.header.scenario.actors.map(({ id }) => id).filter((id) => valueAt(session, `actor.${id}.known`) <= most);

const actorValue: Alter = (session, draw) => {
  const unknown = actorsUpTo(session, 1);
  const own = ({ path, write }: Slot): boolean => {
    const { kind, id } = partsOf(path);
    return kind === 'actor' && write === 'number' && unknown.includes(id);
  };
  const slot = oneOf(draw, slotsOf(session, own));
  return slot === null ? null : withValue(session, slot, draw);
};

const actorState: Alter = (session, draw) => {
  const id = oneOf(draw, actorsUpTo(session, 1));
  const [slot] = slotsOf(session, ({ path }) => path === `actor.${id}.state`);
  return slot === undefined || slot.high === 0 ? null : withValue(session, slot, draw);
};

const actorName: Alter = (session, draw) => {
  const id = oneOf(draw, actorsUpTo(session, 0));
  if (id === null) return null;
  const actors = session.header.scenario.actors.map((actor) =>
    actor.id === id ? { ...actor, name: OTHER, text: OTHER, region: OTHER, kind: 'community' as const } : actor,
  );
  return withScenario(session, { actors });
};

/** What is only suspected has a name and a rumour, no more. */
const actorParticulars: Alter = (session, draw) => {
  const id = oneOf(draw, actorsUpTo(session, 1));
  if (id === null) return null;
  const texts = { wants: OTHER, fears: OTHER, feeds: OTHER, offers: OTHER, changes: OTHER, speech: OTHER };
  const actors = session.header.scenario.actors.map((actor) =>
    actor.id === id ? { ...actor, ...texts, states: actor.states.map((state) => ({ ...state, name: OTHER })) } : actor,
  );
  return withScenario(session, { actors });
};

/** A tie is secret while it is unknown, or while one of the two is. */
const tie: Alter = (session, draw) => {
  const ties = session.header.scenario.ties ?? [];
  const unknown = actorsUpTo(session, 0);
  const known = (id: string): number => valueAt(session, `tie.${id}.known`);
  const secret = oneOf(
    draw,
    ties.filter(({ id, a, b }) => known(id) === 0 || unknown.includes(a) || unknown.includes(b)),
  );
  if (secret === null) return null;
  if (draw(2) === 0) return withScenario(session, { ties: ties.filter((one) => one !== secret) });
  const other = { ...secret, text: OTHER, kind: 'rivals' as const };
  return withScenario(session, { ties: ties.map((one) => (one === secret ? other : one)) });
};

const tieText: Alter = (session, draw) => {
  const ties = session.header.scenario.ties ?? [];
  const suspected = oneOf(
    draw,
    ties.filter(({ id }) => valueAt(session, `tie.${id}.known`) < 2),
  );
  if (suspected === null) return null;
  const other = { ...suspected, text: OTHER, kind: 'rivals' as const };
  return withScenario(session, { ties: ties.map((one) => (one === suspected ? other : one)) });
};

/** Who controls a route stays secret until both are known. */
const control: Alter = (session, draw) => {
  const { routes, actors } = session.header.scenario;
  const unknown = actorsUpTo(session, 1);
  const secret = oneOf(
    draw,
    routes.filter(({ id, control: by }) => valueAt(session, `route.${id}.known`) < 2 || unknown.includes(by)),
  );
  const somebody = oneOf(
    draw,
    actors.filter(
      ({ id }) => unknown.includes(id) || (secret !== null && valueAt(session, `route.${secret.id}.known`) < 2),
    ),
  );
  if (secret === null || somebody === null) return null;
  const other = { ...secret, control: somebody.id };
  return withScenario(session, { routes: routes.map((one) => (one === secret ? other : one)) });
};

/** Where it can change: in the run, and in what facts say of it. */
const controlNow: Alter = (session, draw) => {
  const { routes, actors } = session.header.scenario;
  const { layout } = session.run.world.program;
  const unknown = new Set(actorsUpTo(session, 1));
  const secret = oneOf(
    draw,
    routes.flatMap(({ id }) => {
      const name = layout.find(`route.${id}.control`);
      if (name?.kind !== 'state') return [];
      const isSecret = valueAt(session, `route.${id}.known`) < 2;
      const now = valueAt(session, `route.${id}.control`);
      const others = actors
        .map((_, k) => k)
        .filter((k) => k !== now && (isSecret || unknown.has(name.states[k] ?? '')));
      return (isSecret || unknown.has(name.states[now] ?? '')) && others.length > 0
        ? [{ path: `route.${id}.control`, others }]
        : [];
    }),
  );
  const [slot] = slotsOf(session, ({ path }) => path === secret?.path);
  const other = secret === null ? null : oneOf(draw, secret.others);
  return slot === undefined || other === null ? null : withThing(session, slot, other);
};

/** Where somebody is based of whom nothing is known. */
const home: Alter = (session, draw) => {
  const unknown = actorsUpTo(session, 0);
  const slot = oneOf(
    draw,
    slotsOf(session, ({ path, write }) => write === 'thing' && unknown.some((id) => path === `actor.${id}.region`)),
  );
  return slot === null ? null : withThing(session, slot, slot.high - valueAt(session, slot.path));
};

function withThing(session: Session, { path, name }: Slot, other: number): Session {
  const { world } = session.run;
  const values = [...world.values];
  values[name.slot] = other;
  const altered = { ...session, run: { ...session.run, world: { ...world, values } } };
  return withFacts(altered, (fact) => (fact.type === 'set' && fact.value === path ? { ...fact, to: fact.from } : fact));
}

const tieStrength: Alter = (session, draw) => {
  const slot = oneOf(
    draw,
    slotsOf(session, ({ path }) => {
      const { kind, id, value } = partsOf(path);
      return kind === 'tie' && value === 'strength' && valueAt(session, `tie.${id}.known`) < 2;
    }),
  );
  return slot === null ? null : withValue(session, slot, draw);
};

const ruleTitle: Alter = (session) => {
  const { rules, actors } = session.header.scenario;
  const renamed = <T extends { title: string }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, title: OTHER }));
  return withScenario(session, {
    rules: renamed(rules ?? []),
    actors: actors.map((actor) => ({ ...actor, rules: renamed(actor.rules) })),
  });
};

const isFollowed = ({ header }: Session, id: string): boolean =>
  (header.scenario.calendar ?? []).some(({ storyline }) => storyline === id);

const storylineState: Alter = (session, draw) => {
  const slot = oneOf(
    draw,
    slotsOf(session, ({ path, high }) => {
      const { kind, id } = partsOf(path);
      return kind === 'storyline' && path.endsWith('.state') && high > 0 && !isFollowed(session, id);
    }),
  );
  return slot === null ? null : withValue(session, slot, draw);
};

const storylineTitle: Alter = (session) => {
  const { storylines } = session.header.scenario;
  if (storylines === undefined || storylines.every(({ id }) => isFollowed(session, id))) return null;
  const renamed = (one: (typeof storylines)[number]) => ({
    ...one,
    title: OTHER,
    text: OTHER,
    states: one.states.map((state) => ({ ...state, name: OTHER })),
  });
  const other = storylines.map((one) => (isFollowed(session, one.id) ? one : renamed(one)));
  return withScenario(session, { storylines: other });
};

const paperToCome: Alter = (session, draw) => {
  const { injects } = session.header.scenario;
  const toCome = oneOf(
    draw,
    injects.filter(({ id }) => valueAt(session, `inject.${id}.fired`) === 0),
  );
  if (toCome === null) return null;
  const other = {
    ...toCome,
    title: OTHER,
    paper: { ...toCome.paper, text: OTHER },
    variants: toCome.variants?.map((one) => ({ ...one, title: OTHER, text: OTHER })),
    choices: toCome.choices.map((choice) => ({ ...choice, label: OTHER })),
  };
  return withScenario(session, { injects: injects.map((one) => (one === toCome ? other : one)) });
};

/** A choice of the paper on the table that is out of sight, and whatever is written of it. */
const hiddenChoice: Alter = (session, draw) => {
  const { world } = session.run;
  const code = presentInject(world);
  if (code === undefined) return null;
  const shown = shownChoices(world, code).map(({ id }) => id);
  const hidden = oneOf(
    draw,
    code.inject.choices.filter(({ id }) => !shown.includes(id)),
  );
  if (hidden === null) return null;
  const other = { ...hidden, id: OTHER, label: OTHER, text: OTHER, outcome: OTHER, spends: { funds: 77 } };
  const inject = { ...code.inject, choices: code.inject.choices.map((one) => (one === hidden ? other : one)) };
  const { injects } = session.header.scenario;
  return withScenario(session, { injects: injects.map((one) => (one.id === inject.id ? inject : one)) });
};

const notes: Alter = (session) => {
  const injects = session.header.scenario.injects.map((inject) => ({
    ...inject,
    facilitator: { ...inject.facilitator, point: OTHER, silence: OTHER },
  }));
  return withScenario(session, { injects });
};

/** An ending that was not reached. */
const ending: Alter = (session) => {
  const { endings } = session.header.scenario;
  const { ending: reached } = session.run.world;
  return withScenario(session, {
    endings: endings.map((one, k) => (k === reached ? one : { ...one, title: OTHER, text: OTHER })),
  });
};

/** What is true and not found out, while nothing that the team may read depends on it. */
const truth: Alter = (session, draw) => {
  const { unknowns = [] } = session.header.scenario;
  const hidden = oneOf(
    draw,
    unknowns.filter(
      ({ id, about }) => valueAt(session, `unknown.${id}.known`) === 0 && valueAt(session, `${about}.known`) < 3,
    ),
  );
  if (hidden === null) return null;
  const { world } = session.run;
  const slot = world.program.layout.slot(`unknown.${hidden.id}`);
  const values = [...world.values];
  const at = ((values[slot] ?? 0) + 1 + draw(hidden.options.length - 1)) % hidden.options.length;
  values[slot] = at;
  const other = {
    ...hidden,
    title: OTHER,
    told: OTHER,
    options: hidden.options.map((one) => ({ ...one, text: OTHER })),
  };
  const altered = withScenario(session, { unknowns: unknowns.map((one) => (one === hidden ? other : one)) });
  const option = hidden.options[at]?.id ?? '';
  return withFacts({ ...altered, run: { ...altered.run, world: { ...altered.run.world, values } } }, (fact) =>
    fact.type === 'determined' && fact.unknown === hidden.id ? { ...fact, option, roll: 0 } : fact,
  );
};

/** With what follows from it: the dice, and the seals. */
const seed: Alter = (session) => {
  const { world } = session.run;
  const other = withFacts(session, (fact) => {
    if (fact.type === 'rolled') return { ...fact, roll: (fact.roll + 37) % 100 };
    return fact.type === 'drew' ? { ...fact, rolls: fact.rolls.map(([id, , weight]) => [id, 3, weight]) } : fact;
  });
  return {
    ...other,
    header: { ...other.header, seed: other.header.seed + 1, session: OTHER },
    records: other.records.map((record) => ({ ...record, hash: '0'.repeat(64) })),
    run: { ...other.run, world: { ...world, seed: world.seed + 1 } },
  };
};

const ALTERS = {
  'hidden value': hiddenValue,
  'value of an unknown actor': actorValue,
  'state of an unknown actor': actorState,
  'name of an unknown actor': actorName,
  'particulars of a suspected actor': actorParticulars,
  'secret tie': tie,
  'text of a suspected tie': tieText,
  'control of a route': control,
  'control that changes': controlNow,
  'home of an unknown actor': home,
  'strength of a suspected tie': tieStrength,
  'title of a rule': ruleTitle,
  'state of a storyline': storylineState,
  'title of a storyline': storylineTitle,
  'paper to come': paperToCome,
  'hidden choice': hiddenChoice,
  'notes for the facilitator': notes,
  'ending not reached': ending,
  'what is true': truth,
  seed,
} as const satisfies Record<string, Alter>;

export type Difference = keyof typeof ALTERS;
export const DIFFERENCES = Object.entries(ALTERS).map(([kind, alter]) => ({ kind: kind as Difference, alter }));
