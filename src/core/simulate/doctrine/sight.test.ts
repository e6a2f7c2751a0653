// No doctrine reads what the team is not shown: in two worlds that differ somewhere, and yet look the same and allow the same, it does the
// same. Any value may differ, not only those that are meant to be hidden. A doctrine that cheats is found out.

import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../compile/compile-scenario.ts';
import type { Program } from '../../compile/program.ts';
import { headerFor, resolvedSmall } from '../../debrief/played.fixture.ts';
import { beginSession, type Session, takeStep } from '../../engine/session.ts';
import { secretive } from '../../engine/view/leak.fixture.ts';
import { legalOf } from '../../engine/view/legal.ts';
import { pictureOf } from '../../engine/view/picture.ts';
import { canonicalJson } from '../../log/chain/canonical-json.ts';
import type { Doctrine } from '../../scenario/language/schema-doctrine.ts';
import { type Draw, type Policy, policyDice } from '../policy.ts';
import { policyNamesFor } from '../policies.ts';
import { shippedScenarios } from '../shipped.fixture.ts';
import { doctrinePolicy } from './doctrine-policy.ts';
import { doctrineOf } from './doctrine.fixture.ts';
import { shippedDoctrine } from './shipped-doctrines.ts';

const ALIKE_AT_LEAST = 30;

interface Looked {
  /** altered worlds that looked the same */
  alike: number;
  /** of those, what was done otherwise */
  readonly otherwise: string[];
}

interface Looking {
  /** alterations at each moment */
  readonly tries?: number;
  /** nothing but this value is altered */
  readonly only?: string;
}

/** Plays one seed; at every moment some values are altered, one at a time. */
function lookAt(
  program: Program,
  policy: Policy,
  seed: number,
  looked: Looked,
  { tries = 3, only }: Looking = {},
): void {
  const alterations = policyDice(seed ^ 0x2f6e2b1);
  let session = beginSession(program, headerFor(program.scenario, seed));
  for (let n = 0; session.run.world.phase !== 'debrief'; n++) {
    const input = policy(session.run.world, policyDice(seed * 1000 + n));
    const decides = input.kind !== 'proceed';
    const shown = decides ? sees(session) : '';
    for (let k = 0; k < tries && decides; k++) {
      const { path, altered } = alter(session, alterations, only);
      if (sees(altered) !== shown) continue;
      looked.alike++;
      const other = policy(altered.run.world, policyDice(seed * 1000 + n));
      if (canonicalJson(other) !== canonicalJson(input)) looked.otherwise.push(path);
    }
    const taken = takeStep(session, input);
    if (!taken.ok) throw new Error(taken.refused.code);
    session = taken.session;
  }
}

const sees = (session: Session): string => canonicalJson([pictureOf(session), legalOf(session.run)]);

/** Another value in one slot that is not the engine's own. */
function alter(
  session: Session,
  draw: Draw,
  only: string | undefined,
): { readonly path: string; readonly altered: Session } {
  const { world } = session.run;
  const slots = world.program.layout.slots.filter(
    ({ path }, k) =>
      (only ?? path) === path && world.program.counters[k] === false && path !== 'turn' && path !== 'mandate.renewal',
  );
  const slot = slots[draw(slots.length)];
  if (slot === undefined) throw new Error('nothing to alter');
  const values = [...world.values];
  const span = Math.max(1, Math.min(slot.high, 100) - slot.low + 1);
  values[slot.name.slot] = slot.low + draw(span);
  return { path: slot.path, altered: { ...session, run: { ...session.run, world: { ...world, values } } } };
}

const secret = compileScenario(resolvedSmall(secretive));
const tutorial = compileScenario(shippedScenarios().find(({ id }) => id === 'tutorial') ?? resolvedSmall());

/** Asks for everything that a doctrine may ask for. */
const curious: Doctrine = doctrineOf({
  for: 'mini',
  choices: [
    'indicator.consent < 50',
    'indicator.integrity < 50',
    'national.trust < 50',
    'region.coast.trust < 50 || region.hills.security < 50',
    "actor.guard.state == 'armed'",
    "actor.crew.state == 'armed'",
    "actor.agent.state == 'armed'",
    'actor.crew.known + actor.agent.known > 1',
    'tie.through.known + tie.secret.known > 0',
    'route.road.load > 1',
    'route.creek.load > 1',
    'capacity.funds > 1',
    "storyline.vote.state == 'bought'",
    "storyline.talks.state == 'open'",
  ].flatMap((when, k) => [{ prefer: { tags: [k % 2 === 0 ? 'accommodate' : 'enforce'] }, when }]),
  orders: [
    { prefer: { target: { relations: ['predatory', 'parasitic'] } }, when: 'actor.agent.known < 2' },
    { prefer: { target: { kinds: ['region'] } }, lowest: 'trust' },
    { prefer: { target: { kinds: ['region'] } }, highest: 'security' },
    { prefer: {}, when: 'indicator.integrity > 20' },
  ],
  takes_up: 'subject',
});

describe('what a doctrine does not see changes nothing', () => {
  test('of one that asks for everything, where something of every kind is hidden', () => {
    const looked: Looked = { alike: 0, otherwise: [] };
    for (let seed = 0; seed < 10; seed++) lookAt(secret, doctrinePolicy(secret, curious), seed, looked, { tries: 12 });
    expect(looked.otherwise).toEqual([]);
    expect(looked.alike).toBeGreaterThan(ALIKE_AT_LEAST * 4);
  });

  test('of one that asks for a storyline out of sight, though it asks for nothing else', () => {
    const asking = doctrineOf({
      for: 'mini',
      choices: [
        { prefer: { tags: ['accommodate'] }, when: "storyline.vote.state == 'bought'" },
        { prefer: { tags: ['enforce'] } },
      ],
    });
    const looked: Looked = { alike: 0, otherwise: [] };
    for (let seed = 0; seed < 16; seed++)
      lookAt(secret, doctrinePolicy(secret, asking), seed, looked, { tries: 8, only: 'storyline.vote.state' });
    expect(looked.otherwise).toEqual([]);
    expect(looked.alike).toBeGreaterThan(ALIKE_AT_LEAST);
  });

  test.each(policyNamesFor('tutorial'))('%s', (name) => {
    const looked: Looked = { alike: 0, otherwise: [] };
    for (let seed = 0; seed < 4; seed++)
      lookAt(tutorial, doctrinePolicy(tutorial, shippedDoctrine(name)), seed, looked);
    expect(looked.otherwise).toEqual([]);
    expect(looked.alike).toBeGreaterThan(ALIKE_AT_LEAST / 2);
  });

  test.each(['region.coast.trust', 'indicator.consent'])('one that looks at %s itself is found', (path) => {
    const slot = secret.layout.slot(path);
    const cheat: Policy = (world, draw) => {
      const names = (world.values[slot] ?? 0) % 2 === 0 ? ['accommodate'] : ['enforce', 'conduct'];
      return doctrinePolicy(secret, doctrineOf({ choices: [{ prefer: { tags: names } }] }))(world, draw);
    };
    const looked: Looked = { alike: 0, otherwise: [] };
    for (let seed = 0; seed < 16; seed++) lookAt(secret, cheat, seed, looked, { tries: 8, only: path });
    expect(new Set(looked.otherwise)).toEqual(new Set([path]));
  });
});
