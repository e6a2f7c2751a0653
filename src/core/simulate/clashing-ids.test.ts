// Ids need to be unique among their kind only, so a bare id says little. Whatever is called like whatever, a fact names what really acted.

import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { findNote } from '../debrief/why/find-note.ts';
import type { Fact } from '../log/form/fact.ts';
import { findCosts, findEffect } from '../log/form/find-cause.ts';
import { nameCause } from '../log/form/name-cause.ts';
import { type CauseRef, readCause } from '../ref/cause-ref.ts';
import { effectSteps } from '../ref/effect-path.ts';
import { lastOf } from '../ref/value-path.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { type Clashing, clashingScenario } from './clashing-ids.fixture.ts';
import { batchPlayer } from './play.ts';
import { randomPolicy } from './random-policy.ts';

const SCENARIOS = 500;

/** The target is not the effect's: it shows in the order. */
const withoutTarget = (ref: CauseRef): CauseRef => (ref.kind === 'measure' ? { ...ref, target: null } : ref);

/** What is wrong with the cause of one fact, or nothing. `seen` counts what was looked at, by kind of owner. */
function wrongIn(
  { scenario, owners }: Clashing,
  fact: Fact,
  bySeq: ReadonlyMap<number, Fact>,
  seen: Map<string, number>,
) {
  const ref = readCause(fact.by.id);
  const { effect } = fact.by;
  if (ref.kind === 'unknown') return [`${fact.seq} ${fact.type}: ${fact.by.id} is nothing`];
  if (effect === null || ref.kind === 'commodity') return [];
  seen.set(ref.kind, (seen.get(ref.kind) ?? 0) + 1);
  if (fact.type === 'scheduled' || fact.type === 'presented') return scheduled(scenario, ref, effect, fact.inject);
  if (fact.type !== 'changed') return [`${fact.seq}: ${fact.type} by ${effect}`];
  if (/^(holds|spends)\./.test(effect)) return paid(scenario, ref, effect, Math.abs(fact.asked));
  const behind = fact.by.from === null ? undefined : bySeq.get(fact.by.from);
  const undone = effect.includes('running') && behind?.type !== 'started';
  const asked = undone ? amountAt(scenario, ref, effect) : Math.abs(fact.asked);
  const owner = asked === null ? undefined : owners.get(asked);
  if (owner === undefined) return [`${fact.seq}: nobody asks for ${asked}`];
  const found = {
    ref: withoutTarget(ref),
    amount: amountAt(scenario, ref, effect),
    title: nameCause(scenario, fact.by).title,
  };
  const title = found.title.split(', ')[0];
  const right =
    JSON.stringify(found.ref) === JSON.stringify(owner.ref) &&
    found.amount === asked &&
    title === owner.title &&
    (undone || findNote(scenario, fact) === owner.note) &&
    nameCause(scenario, fact.by).whose === whoseOf(owner.ref);
  const target = behind !== undefined && 'target' in behind && 'measure' in behind ? behind.target : null;
  const aimed = ref.kind !== 'measure' || ref.target === null || target === null || lastOf(ref.target) === target;
  return right && aimed ? [] : [`${fact.seq}: ${owner.title} is told as ${found.title} (${fact.by.id} ${effect})`];
}

const whoseOf = ({ kind }: CauseRef): string => (kind === 'choice' || kind === 'measure' ? 'team' : kind);

function amountAt(scenario: Scenario, ref: CauseRef, effect: string): number | null {
  const found = findEffect(scenario, ref, effect);
  return found !== null && 'by' in found ? Math.abs(Number(found.by)) : null;
}

function scheduled(scenario: Scenario, ref: CauseRef, effect: string, inject: string): string[] {
  const found = findEffect(scenario, ref, effect);
  return found !== null && 'schedule' in found && found.schedule === inject
    ? []
    : [`${effect} does not bring ${inject}`];
}

function paid(scenario: Scenario, ref: CauseRef, path: string, amount: number): string[] {
  const [list, capacity] = effectSteps(path);
  const asked = list === 'holds' || list === 'spends' ? findCosts(scenario, ref, list)[String(capacity)] : undefined;
  return asked === amount ? [] : [`${path} of ${JSON.stringify(ref)} is ${asked}, and ${amount} was paid`];
}

test(`in ${SCENARIOS} scenarios with clashing ids every fact names its true owner`, () => {
  const seen = new Map<string, number>();
  const wrong: string[] = [];
  for (let seed = 0; seed < SCENARIOS; seed++) {
    const clashing = clashingScenario(seed);
    const player = batchPlayer(compileScenario(clashing.scenario), { policy: randomPolicy, facts: true });
    const facts = player(seed).facts ?? [];
    const bySeq = new Map(facts.map((fact) => [fact.seq, fact]));
    for (const fact of facts) wrong.push(...wrongIn(clashing, fact, bySeq, seen).map((one) => `seed ${seed}, ${one}`));
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  // All kinds of owner took part, many times.
  for (const kind of ['choice', 'measure', 'rule', 'actor', 'storyline'])
    expect(seen.get(kind)).toBeGreaterThan(SCENARIOS);
});

describe('two that were told wrongly once', () => {
  const clashing = clashingScenario(1).scenario;
  test('a storyline that bears the id of a measure', () => {
    const by = { kind: 'effect', id: 'storyline.station_pay', effect: 'transitions.0.effects.0', from: 1 } as const;
    const [line] = clashing.storylines ?? [];
    if (line === undefined) throw new Error('no storyline');
    const scenario = { ...clashing, storylines: [{ ...line, id: 'station_pay', title: 'Pay day' }] };
    const named = nameCause(
      { ...scenario, measures: scenario.measures.map((one) => ({ ...one, id: 'station_pay' })) },
      by,
    );
    expect(named).toEqual({ whose: 'storyline', title: 'Pay day', late: true });
  });

  test('a rule of an actor, beside a choice of that name on a paper of that name', () => {
    const scenario = {
      ...clashing,
      actors: clashing.actors.map((actor) => ({
        ...actor,
        id: 'guard',
        rules: actor.rules.map((rule) => ({ ...rule, id: 'drift' })),
      })),
      injects: clashing.injects.map((inject) => ({
        ...inject,
        id: 'guard',
        choices: inject.choices.map((one) => ({ ...one, id: 'drift' })),
      })),
    };
    const named = nameCause(scenario, { kind: 'rule', id: 'actor.guard.rule.drift', effect: 'effects.0', from: null });
    expect(named).toMatchObject({ whose: 'rule', actor: 'guard' });
  });
});
