// What is marked `texts` changes nothing but what is read: every field of it is altered in every way, and the same random
// game gives the same facts, the same legal inputs at every step and the same session code. What is marked `world` makes
// another world.

import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { resolvedSmall } from '../debrief/played.fixture.ts';
import { openChoices, openDossiers, openOrders } from '../engine/legal-inputs.ts';
import type { World } from '../engine/world.ts';
import { hashScenario } from '../log/chain/hash-scenario.ts';
import { encodeSessionCode } from '../log/code/session-code.ts';
import { DEFAULT_SETTINGS } from '../log/form/header.ts';
import { placeholder, toldOf } from '../scenario/language/read-schema.ts';
import { type AuthoredScenario, type Scenario, scenarioSchema } from '../scenario/language/schema.ts';
import { changed, declaredFields, type FieldPlace, fieldPlaces } from '../scenario/language/walk-fields.fixture.ts';
import { playMeddled } from './meddle.fixture.ts';
import { shippedScenarios } from './shipped.fixture.ts';

/** The small scenario with one of everything it can do without, so that it has nearly every field of the language. */
function fullScenario(): Scenario {
  return resolvedSmall((scenario) => {
    const [cable] = scenario.injects;
    const dossier = () => [{ at: 1, when: 'flag.paid', text: 'It was paid.' }];
    for (const subject of [...scenario.actors, ...scenario.routes]) subject.dossier = dossier();
    const variants = () => [{ when: 'flag.paid', title: 'Otherwise', text: 'In other words.' }];
    for (const one of [...scenario.injects, ...scenario.endings]) one.variants = variants();
    for (const choice of cable?.choices ?? []) choice.variants = [{ when: 'turn == 1', text: 'At once.' }];
    cable?.choices[0]?.effects.push({ set: 'flag.paid', to: true }, { learn: 'tie.pays' });
    Object.assign(scenario, {
      ties: [
        {
          id: 'pays',
          a: 'guard',
          b: 'crew',
          kind: 'pays',
          text: 'A share of each load.',
          known: 1,
          dossier: dossier(),
        },
      ],
      unknowns: [
        {
          id: 'wants',
          title: 'What the guard wants',
          about: 'actor.guard',
          shown_at: 2,
          told: 'The pier was the prize.',
          options: [
            {
              id: 'ranks',
              text: 'Ranks.',
              effects: [
                { change: 'indicator.consent', by: 1, note: 'a' },
                { set: 'flag.paid', to: false, note: 'b' },
                { move: 'actor.guard', to: 'quiet', note: 'c' },
                { learn: 'tie.pays', note: 'd' },
                { schedule: 'offer', note: 'e' },
              ],
            },
            { id: 'the_pier', text: 'The pier.' },
          ],
        },
      ],
      flags: [{ id: 'paid', text: 'The toll was paid.' }],
      watchpoints: [{ id: 'toll', when: 'flag.paid', text: 'There is a price now.' }],
      breaks: [{ after: 1, text: 'A good place to stop.' }],
      calendar: [{ id: 'talks', turn: 2, title: 'Talks', text: 'In the hall.', storyline: 'talks', when: 'flag.paid' }],
      places: [{ name: 'Oru', kind: 'town', at: [200, 400] }],
      storylines: [
        {
          id: 'talks',
          title: 'The talks',
          text: 'Whether they go on.',
          states: [
            { id: 'open', name: 'Open', text: 'They meet.' },
            { id: 'shut', name: 'Shut' },
          ],
          transitions: [{ from: 'open', to: 'shut', when: 'flag.paid', note: 'word spread' }],
        },
      ],
    } satisfies Partial<AuthoredScenario>);
  });
}

type Alter = (place: FieldPlace) => void;

const isThere = ({ holder, key }: FieldPlace): boolean => holder[key] !== undefined;

/** The ways to alter a field where it stands. */
const ALTERATIONS: Readonly<Record<string, Alter>> = {
  change: (place) => {
    if (isThere(place)) place.holder[place.key] = changed(place.holder[place.key]);
  },
  remove: (place) => {
    if (isThere(place) && place.schema.safeParse(undefined).success) delete place.holder[place.key];
  },
  add: (place) => {
    if (!isThere(place)) place.holder[place.key] = toldOf(place.schema).example ?? placeholder(place.schema);
  },
  turn: (place) => {
    const value = place.holder[place.key];
    if (Array.isArray(value)) place.holder[place.key] = [...(value as unknown[])].reverse();
  },
  shorten: (place) => {
    const value = place.holder[place.key];
    if (Array.isArray(value)) place.holder[place.key] = (value as unknown[]).slice(1);
  },
};

/** A copy in which the chosen places are altered; null if that leaves it as it was. */
function altered(scenario: Scenario, isChosen: (place: FieldPlace) => boolean, alter: Alter): Scenario | null {
  const copy = structuredClone(scenario);
  for (const place of fieldPlaces(scenarioSchema, copy)) if (isChosen(place)) alter(place);
  return JSON.stringify(copy) === JSON.stringify(scenario) ? null : copy;
}

/** All that a team may do now, by codes. */
const legalOf = (world: World): unknown => ({
  choices: openChoices(world).map(({ choice, problem }) => [choice.id, problem]),
  orders: openOrders(world).map(({ measure, target, problem, informed }) => [
    [measure.measure.id, target.id],
    problem,
    informed,
  ]),
  dossiers: openDossiers(world),
});

/** One random game with a facilitator who meddles: what could be done at every step, what was done, and what came of it. */
function gameOf(scenario: Scenario, seed: number): string {
  const legal: unknown[] = [];
  const { records } = playMeddled(compileScenario(scenario), seed, ({ run }) => legal.push(legalOf(run.world)));
  return JSON.stringify([legal, records.map(({ input, facts }) => [input, facts])]);
}

function codeOf(scenario: Scenario, world: string): string {
  const injects = scenario.injects.map(({ id }) => id);
  const settings = { ...DEFAULT_SETTINGS, withheld: injects.slice(1) };
  return encodeSessionCode({ scenario, world, seed: 7, settings });
}

const isTexts = ({ half }: FieldPlace): boolean => half === 'texts';

function expectSameWorld(scenario: Scenario, reworded: Scenario, game: string, seed: number): void {
  const [before, after] = [hashScenario(scenario), hashScenario(reworded)];
  expect(after.world).toBe(before.world);
  expect(after.texts).not.toBe(before.texts);
  expect(codeOf(reworded, after.world)).toBe(codeOf(scenario, before.world));
  expect(gameOf(reworded, seed) === game).toBe(true);
}

const full = fullScenario();
const shipped = shippedScenarios();
const namesOf = (scenario: Scenario, half: string): string[] => [
  ...new Set(
    fieldPlaces(scenarioSchema, scenario)
      .filter((place) => place.half === half)
      .map(({ name }) => name),
  ),
];

describe('texts', () => {
  const game = gameOf(full, 3);

  test.each(namesOf(full, 'texts'))('%s may be changed, removed and added: the game is the same', (name) => {
    const versions = Object.values(ALTERATIONS).flatMap(
      (alter) => altered(full, (place) => isTexts(place) && place.name === name, alter) ?? [],
    );
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) expectSameWorld(full, version, game, 3);
  });

  test.each(shipped.map((scenario) => [scenario.id, scenario] as const))(
    'all of %s may be other ones',
    (_, scenario) => {
      const played = gameOf(scenario, 5);
      for (const alter of Object.values(ALTERATIONS)) {
        const version = altered(scenario, isTexts, alter);
        if (version !== null) expectSameWorld(scenario, version, played, 5);
      }
    },
  );

  test('none is left out', () => {
    const met = new Set([full, ...shipped].flatMap((scenario) => namesOf(scenario, 'texts')));
    const declared = declaredFields(scenarioSchema).filter(({ half }) => half === 'texts');
    expect(declared.filter(({ name }) => !met.has(name)).map(({ name }) => name)).toEqual([]);
  });

  test('a change of the world is found by the same comparison', () => {
    const start = altered(full, ({ name }) => name === 'indicators.start', ALTERATIONS['change'] as Alter);
    expect(start && gameOf(start, 3) === game).toBe(false);
  });
});

describe('world', () => {
  const hashes = hashScenario(full);

  test.each(namesOf(full, 'world'))('%s changed, removed or added makes another world of the same texts', (name) => {
    for (const alter of Object.values(ALTERATIONS)) {
      const version = altered(full, (place) => place.name === name, alter);
      if (version === null) continue;
      const { world, texts } = hashScenario(version);
      expect(world).not.toBe(hashes.world);
      expect(texts).toBe(hashes.texts);
      expect(codeOf(version, world)).not.toBe(codeOf(full, hashes.world));
    }
  });

  const turned = namesOf(full, 'parts').flatMap((name) => {
    const version = altered(full, (place) => place.name === name, ALTERATIONS['turn'] as Alter);
    return version === null ? [] : [[name, version] as const];
  });

  test.each(turned)('the order of %s belongs to it', (_, version) => {
    expect(turned.length).toBeGreaterThan(10);
    expect(hashScenario(version).world).not.toBe(hashes.world);
  });

  test.each(namesOf(full, 'presence'))('that %s is there belongs to it, and not its words', (name) => {
    const at = (scenario: Scenario, alter: string) =>
      altered(scenario, (place) => place.name === name, ALTERATIONS[alter] as Alter);
    const added = at(full, 'add') ?? full;
    const [before, reworded, removed] = [added, at(added, 'change'), at(added, 'remove')].map(
      (version) => version && hashScenario(version),
    );
    expect(removed?.world).not.toBe(before?.world);
    expect(reworded?.world).toBe(before?.world);
    expect(reworded?.texts).not.toBe(before?.texts);
  });
});
