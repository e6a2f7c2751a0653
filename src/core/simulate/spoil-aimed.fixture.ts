// Ways to write a scenario wrong that a check may well let pass: numbers at and beyond every limit, in the parameters of
// templates, in starts, maxima and amounts, in the scenario and in its library; amounts that are read from elsewhere; actors
// that are about themselves; things there are too many of. Every draw comes from the seed.

import { type Dice, spoilValue } from '../scenario/mutate-text.fixture.ts';

/** A scenario and its library, each as a value that becomes a text. */
export interface Spoilt {
  readonly scenario: unknown;
  readonly measures: unknown;
  readonly templates: unknown;
}

type Parts = Record<string, unknown>;
const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
const pick = <T>(dice: Dice, list: readonly T[]): T | undefined => list[dice(list.length)];
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A value in the object or list that holds it. */
interface Site {
  readonly holder: Parts;
  readonly key: string;
  /** the names of the fields that lead to it, list places left out */
  readonly fields: readonly string[];
}

function sitesIn(holder: unknown, is: (value: unknown) => boolean, fields: readonly string[] = []): Site[] {
  if (!isParts(holder)) return [];
  return Object.entries(holder).flatMap(([key, value]) => {
    const inner = Array.isArray(holder) ? fields : [...fields, key];
    const own: Site[] = is(value) ? [{ holder, key, fields: inner }] : [];
    return [...own, ...sitesIn(value, is, inner)];
  });
}

/** One family is drawn first, so that the few parameters are met as often as the many amounts. */
const FAMILIES: readonly (readonly string[])[] = [
  ['with'],
  ['with'],
  ['parameters'],
  ['values', 'start', 'max'],
  ['by', 'to', 'chance', 'weight', 'progress', 'target'],
  ['holds', 'spends', 'known', 'lead', 'lasts', 'after'],
  ['turns', 'turn', 'from', 'until', 'renewals', 'dossier_lasts', 'injects_per_turn', 'orders_per_turn'],
  ['demand', 'price', 'outside', 'base', 'capacity', 'complicity', 'grade'],
];

const inFamily = (sites: readonly Site[], family: readonly string[]): Site[] =>
  sites.filter(({ fields }) => fields.some((field) => family.includes(field)));

/** Written as it stands here, which JSON.stringify would not: `-0`. */
const AS_IT_STANDS = '=';
const NUMBERS: readonly unknown[] = [
  `${AS_IT_STANDS}-0`,
  -1,
  0,
  1,
  2,
  3,
  4,
  40,
  99,
  100,
  101,
  1000,
  10_000,
  10_001,
  -10_000,
  999_999_999,
  1_000_000_000,
  1_000_000_001,
  -1_000_000_000,
  -1_000_000_001,
  2_147_483_648,
  9_007_199_254_740_992,
];

function spoilNumber(root: Spoilt, dice: Dice): void {
  const sites = sitesIn(root, (value) => typeof value === 'number');
  const site = pick(dice, inFamily(sites, pick(dice, FAMILIES) ?? [])) ?? pick(dice, sites);
  if (site === undefined) return;
  const before = Number(site.holder[site.key]);
  const near = [before + 1, before - 1, -before, before * 10, before + 20];
  site.holder[site.key] = dice(2) === 0 ? pick(dice, near) : pick(dice, NUMBERS);
}

const EXPRESSIONS = ['when', 'by', 'to', 'chance', 'weight', 'score', 'progress', 'requires', 'values'];
const WORDS = [
  'slight',
  '-clear',
  'param.gift',
  'param.odds * param.reach',
  'param.purse',
  'self.wealth',
  'param.patron.wealth - self.wealth',
  '0',
  '1000000000',
  '-1000000000 - 1',
  '1000000000 * 1000000000',
  'turn / 0',
  'turn % (turn - turn)',
  'national.trust * 1000',
  'turn > 1 ? 5 : -5',
  'turn > 1',
  'flag.leak && flag.moved',
];
const SIGNS = ['+', '-', '*', '/', '%', '&&', '||', '>='];

function spoilExpression(root: Spoilt, dice: Dice): void {
  const sites = inFamily(
    sitesIn(root, (value) => typeof value === 'string' || typeof value === 'number'),
    EXPRESSIONS,
  );
  const site = pick(dice, sites);
  const other = pick(dice, sites);
  if (site === undefined || other === undefined) return;
  const [written, borrowed] = [site.holder[site.key], other.holder[other.key]];
  const sign = pick(dice, SIGNS) ?? '+';
  const made = [
    pick(dice, WORDS),
    borrowed,
    `(${String(written)}) ${sign} (${String(borrowed)})`,
    Array.from({ length: 2 + dice(160) }, () => written).join(` ${sign} `),
  ];
  site.holder[site.key] = made[dice(made.length)];
}

/** What refers to something comes to refer to something else of the same kind, itself perhaps. */
function entwine(root: Spoilt, dice: Dice): void {
  const names = ['with', 'template', 'use', 'move', 'learn', 'schedule', 'change', 'control', 'of', 'region', 'a', 'b'];
  const sites = sitesIn(root, (value) => typeof value === 'string');
  const name = pick(dice, names) ?? 'with';
  const chosen = inFamily(sites, [name]).filter(({ fields }) => fields.includes(name));
  const site = pick(dice, chosen);
  const other = pick(dice, chosen);
  if (site !== undefined && other !== undefined) site.holder[site.key] = other.holder[other.key];
}

const MANY = [1, 1, 1, 2, 5, 18, 45];

/** Another of the same under a name of its own, or many. */
function copy(root: Spoilt, dice: Dice): void {
  const site = pick(
    dice,
    sitesIn(root, (value) => Array.isArray(value) && value.length > 0),
  );
  const list = site?.holder[site.key];
  if (!Array.isArray(list)) return;
  const one: unknown = pick(dice, list);
  for (let n = pick(dice, MANY) ?? 1; n > 0; n--) {
    const made = copyOf(one);
    const name =
      isParts(made) && (typeof made['id'] === 'string' ? 'id' : typeof made['use'] === 'string' ? 'use' : null);
    if (isParts(made) && typeof name === 'string') made['id'] = `${String(made[name]).slice(0, 30)}_${list.length}`;
    list.push(made);
  }
}

function drop(root: Spoilt, dice: Dice): void {
  const site = pick(
    dice,
    sitesIn(root, () => true).filter(({ fields }) => fields.length > 1),
  );
  if (site === undefined) return;
  if (Array.isArray(site.holder)) site.holder.splice(Number(site.key), 1);
  else delete site.holder[site.key];
}

const WAYS: readonly ((root: Spoilt, dice: Dice) => void)[] = [
  spoilNumber,
  spoilNumber,
  spoilNumber,
  spoilExpression,
  entwine,
  copy,
  drop,
];

/** One to three of them; now and then anything at all. */
export function spoilAimed(value: Spoilt, dice: Dice): Spoilt {
  const root = copyOf(value);
  if (dice(20) === 0) return { ...root, scenario: spoilValue(root.scenario, dice) };
  for (let k = dice(3); k >= 0; k--) pick(dice, WAYS)?.(root, dice);
  return root;
}

/** The text of a spoilt part. */
export const textOf = (value: unknown): string =>
  (JSON.stringify(value) ?? '').replaceAll(/"=(-?[0-9]+)"/g, (_all, digits: string) => digits);
