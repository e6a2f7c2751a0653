// The doctrines that are shipped: each is sound by itself and in every shipped scenario, plays it to an ending, twice the same, and does
// what it says.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Program } from '../../compile/program.ts';
import { choiceProblem } from '../../engine/injects.ts';
import { presentInject } from '../../engine/world.ts';
import { loadDoctrine } from '../../scenario/load-doctrine.ts';
import { nameScenario } from '../../scenario/names/named-scenario.ts';
import { stateHash } from '../../engine/state-hash.ts';
import { POLICY_NAMES, policyNamed, policyNamesFor } from '../policies.ts';
import { batchPlayer } from '../play.ts';
import { randomPolicy } from '../random-policy.ts';
import { programsToPlay } from '../shipped.fixture.ts';
import { inputsBy, type Moment, playBy } from './doctrine.fixture.ts';
import { type DoctrineName, shippedDoctrine } from './shipped-doctrines.ts';

const FOLDER = new URL('../../../../scenarios/doctrines/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
const programs = programsToPlay();
const flagship = programs.find(([id]) => id === 'the_half_bridge')?.[1] as Program;

describe('the files in scenarios/doctrines', () => {
  test('are the doctrines that there are, each under its own id', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(POLICY_NAMES.map((name) => `${name}.json`).sort());
    for (const name of POLICY_NAMES) expect(shippedDoctrine(name).id).toBe(name);
  });

  test.each(POLICY_NAMES)('%s has nothing to mend, by itself and in every scenario', (name) => {
    const played = programs.filter(([id]) => policyNamesFor(id).includes(name));
    expect(played.length).toBeGreaterThan(0);
    for (const named of [null, ...played.map(([, { scenario }]) => nameScenario(scenario))])
      expect(loadDoctrine(read(`${name}.json`), named)).toEqual({ doctrine: shippedDoctrine(name), issues: [] });
  });
});

describe.each(programs)('in %s', (id, program) => {
  test.each(policyNamesFor(id))('%s plays to an ending, and the same again', (name) => {
    for (let seed = 0; seed < 6; seed++) {
      const [first, again] = [0, 1].map(() => batchPlayer(program, { policy: policyNamed(name)(program) })(seed));
      expect(first?.ending).toBeTypeOf('number');
      expect(again && stateHash(again)).toBe(first && stateHash(first));
    }
  });

  test('random is chance, as it was before there were doctrines', () => {
    const [named, plain] = [policyNamed('random')(program), randomPolicy].map((policy) =>
      [1, 2, 3].map((seed) => stateHash(batchPlayer(program, { policy })(seed))),
    );
    expect(named).toEqual(plain);
  });
});

/** Choices with a tag that were free, and whether one of them was taken: all `wanted`, or none. */
function taken(name: DoctrineName, tag: string): readonly boolean[] {
  const found: boolean[] = [];
  const see = ({ world, input }: Moment): void => {
    const code = presentInject(world);
    if (code === undefined || input.kind !== 'choose') return;
    const free = code.choices.filter((choice) => choiceProblem(world, choice) === null).map(({ id }) => id);
    const tagged = code.inject.choices.filter(({ id, tags }) => free.includes(id) && tags?.includes(tag));
    if (tagged.length > 0 && tagged.length < free.length) found.push(tagged.some(({ id }) => id === input.choice));
  };
  for (let seed = 0; seed < 12; seed++) playBy(flagship, shippedDoctrine(name), seed, see);
  return found;
}

interface GivenOrder {
  readonly turn: number;
  readonly tags: readonly string[];
  readonly area: string;
  readonly target: string | undefined;
}

function orders(name: DoctrineName): readonly GivenOrder[] {
  const found: GivenOrder[] = [];
  for (let seed = 0; seed < 6; seed++)
    playBy(flagship, shippedDoctrine(name), seed, ({ world, input }) => {
      const measure = input.kind === 'order' ? flagship.scenario.measures.find(({ id }) => id === input.measure) : null;
      if (measure && input.kind === 'order')
        found.push({ turn: world.turn, tags: measure.tags ?? [], area: measure.area, target: input.target });
    });
  return found;
}

describe('a mission does what it says', () => {
  test.each(['random', 'nothing'] as const)('%s is known by whether it orders at all', (name) => {
    const kinds = new Set(inputsBy(flagship, shippedDoctrine(name)).map(({ kind }) => kind));
    expect(kinds.has('order')).toBe(name === 'random');
    expect(kinds.has('take_up')).toBe(name === 'random');
  });

  test.each([
    ['conceal', 'conceal'],
    ['ignore_crime', 'leave_alone'],
    ['face_it', 'face_it'],
    ['co_opt_everyone', 'coopt'],
    ['offensive_posture', 'offensive'],
    ['both_sides', 'regional'],
    ['mid_level_listings', 'mid_level'],
    ['patrons', 'patron'],
    ['jobs_first', 'livelihoods'],
  ] as const)('%s takes what is tagged %s wherever it is free', (name, tag) => {
    const found = taken(name, tag);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(false);
  });

  test.each([
    ['conduct_neglected', 'conduct'],
    ['conduct_neglected', 'face_it'],
    ['one_side', 'regional'],
    ['integrated', 'conceal'],
    ['integrated', 'withhold'],
  ] as const)('%s takes nothing that is tagged %s while there is another way', (name, tag) => {
    const found = taken(name, tag);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(true);
  });

  test('late_start orders nothing in the first half, and then what the integrated mission orders', () => {
    const late = orders('late_start');
    expect(Math.min(...late.map(({ turn }) => turn))).toBe(flagship.scenario.turns / 2 + 1);
    expect(Math.min(...orders('integrated').map(({ turn }) => turn))).toBe(1);
  });

  test('one_side never reaches across the border, both_sides does', () => {
    const abroad = (name: DoctrineName): number =>
      orders(name).filter(({ tags, target }) => tags.includes('regional') || target === 'orhast').length;
    expect(abroad('one_side')).toBe(0);
    expect(abroad('both_sides')).toBeGreaterThan(5);
  });

  test('conduct_neglected and law_enforcement_only leave the own house and livelihoods alone', () => {
    expect(orders('conduct_neglected').filter(({ area }) => area === 'M14')).toEqual([]);
    expect(orders('integrated').filter(({ area }) => area === 'M14').length).toBeGreaterThan(5);
    expect(orders('law_enforcement_only').filter(({ tags }) => tags.includes('livelihoods'))).toEqual([]);
  });

  test.each([
    ['integrated', true],
    ['integrated_blind', false],
    ['analysis_without_uptake', false],
  ] as const)('%s reads dossiers: %s', (name, reads) => {
    expect(inputsBy(flagship, shippedDoctrine(name)).some(({ kind }) => kind === 'take_up')).toBe(reads);
  });

  test('analysis_without_uptake orders analysis all the same', () => {
    expect(orders('analysis_without_uptake').filter(({ area }) => area === 'M03').length).toBeGreaterThan(10);
  });

  test.each([
    ['crackdown_first', 'enforcement'],
    ['law_enforcement_only', 'enforcement'],
    ['patrons', 'patron'],
    ['remove_protectors', 'arrest'],
    ['mid_level_listings', 'sanctions'],
  ] as const)('%s orders what is tagged %s, and the integrated mission less of it', (name, tag) => {
    const share = (by: DoctrineName): number => orders(by).filter(({ tags }) => tags.includes(tag)).length;
    expect(share(name)).toBeGreaterThan(share('integrated'));
  });
});
