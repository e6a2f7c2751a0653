// What a session needs: advice for every role, a choice that is always open, endings that catch everything, words that
// fit the numbers, papers of a length that can be read aloud.

import type { Checking } from './checking.ts';
import { checkMust } from './check-must.ts';
import { countWords } from '../pace/estimate-minutes.ts';
import type { Findings } from '../issue/issue.ts';
import { quoted } from '../issue/notes.ts';
import type { Path } from '../../ref/path.ts';
import type { Inject } from '../language/schema.ts';

const PAPER_WORDS = { low: 60, high: 140 } as const;

export function checkPlayable(checking: Checking): void {
  const { scenario } = checking;
  const brought = new Set(
    checking.uses.effects.flatMap(({ effect }) => ('schedule' in effect ? [effect.schedule] : [])),
  );
  scenario.injects.forEach((inject, k) => {
    if (checking.findings.full) return;
    checkInject(checking, inject, ['injects', k]);
    if (inject.trigger === undefined && !brought.has(inject.id))
      checking.findings.add('inject.unbrought', { path: ['injects', k, 'id'] }, { inject: inject.id });
  });
  checkEndings(checking);
  checkNumbers(checking);
  checkTurns(checking);
  checkMust(checking);
}

interface Costly {
  readonly holds?: Readonly<Record<string, number>> | undefined;
  readonly spends?: Readonly<Record<string, number>> | undefined;
}

const costsSomething = ({ holds = {}, spends = {} }: Costly): boolean =>
  [...Object.values(holds), ...Object.values(spends)].some((amount) => amount > 0);

function checkInject({ scenario, findings }: Checking, inject: Inject, path: Path): void {
  const silent = scenario.roles.map((role) => role.id).filter((id) => !Object.hasOwn(inject.advice, id));
  if (silent.length > 0)
    findings.add(
      'advice.missing',
      { path: [...path, 'advice'], key: 'advice' },
      {
        inject: inject.id,
        count: silent.length,
        roles: silent.map(quoted),
      },
    );
  const locked = inject.choices.every((choice) => choice.requires !== undefined || costsSomething(choice));
  inject.choices.forEach(({ id, holds = {}, lasts }, n) => {
    if (lasts !== undefined && Object.keys(holds).length === 0)
      findings.add('choice.lasts', { path: [...path, 'choices', n, 'lasts'], key: 'lasts' }, { choice: id });
  });
  checkHidden(findings, inject, path);
  if (locked && inject.choices.length > 0)
    findings.add('choice.locked', { path: [...path, 'choices'], key: 'choices' }, { inject: inject.id });
  checkWords(findings, inject.paper.text, [...path, 'paper', 'text']);
  inject.variants?.forEach(({ text }, n) => checkWords(findings, text, [...path, 'variants', n, 'text']));
}

function checkWords(findings: Checking['findings'], text: string, path: Path): void {
  const words = countWords(text);
  const { low, high } = PAPER_WORDS;
  if (words < low || words > high) findings.add('words.paper', { path }, { has: words, low, high });
}

/** One that is always open is never hidden, since that takes a condition. */
function checkHidden(findings: Findings, { id, choices }: Inject, path: Path): void {
  choices.forEach((choice, n) => {
    if (choice.hidden !== true) return;
    const place = (key: string) => ({ path: [...path, 'choices', n, key], key });
    if (choice.requires === undefined) findings.add('choice.hidden', place('hidden'), { choice: choice.id });
    if (choice.needs !== undefined) findings.add('choice.needs', place('needs'), { choice: choice.id });
  });
  if (choices.filter(({ hidden }) => hidden !== true).length === 1)
    findings.add('choice.single', { path: [...path, 'choices'], key: 'choices' }, { inject: id });
}

function checkEndings({ scenario, findings }: Checking): void {
  const { endings } = scenario;
  const last = endings.at(-1);
  const all = endings.findIndex((ending) => ending.when === undefined);
  const place = (k: number, key: string): Path => ['endings', k, key];
  if (last !== undefined && last.when !== undefined)
    findings.add('ending.catchall', { path: place(endings.length - 1, 'when'), key: 'when' }, { ending: last.id });
  endings.forEach((ending, k) => {
    if (ending.when === undefined && ending.early === true)
      findings.add('ending.early', { path: place(k, 'early'), key: 'early' }, { ending: ending.id });
    if (all >= 0 && k > all)
      findings.add(
        'ending.unreachable',
        { path: place(k, 'id') },
        {
          ending: ending.id,
          before: endings[all]?.id ?? '',
        },
      );
  });
}

function checkNumbers({ scenario, findings }: Checking): void {
  scenario.objectives.forEach(({ levels, max }, k) => {
    if (levels.length !== max + 1)
      findings.add(
        'levels.length',
        { path: ['objectives', k, 'levels'], key: 'levels' },
        {
          has: levels.length,
          max,
          needed: max + 1,
        },
      );
  });
  for (const list of ['indicators', 'regional'] as const) {
    scenario[list].forEach(({ bands }, k) => {
      if (bands !== undefined && bands.length !== 5)
        findings.add('bands.length', { path: [list, k, 'bands'], key: 'bands' }, { has: bands.length });
    });
  }
  scenario.regions.forEach((region, k) => {
    for (const { id } of scenario.regional) {
      if (!Object.hasOwn(region.start, id))
        findings.add(
          'start.missing',
          { path: ['regions', k, 'start'], key: 'start' },
          { region: region.id, value: id },
        );
    }
  });
}

function checkTurns({ scenario, findings }: Checking): void {
  const { turns } = scenario;
  const named = scenario.turn_names?.length ?? turns;
  if (named !== turns)
    findings.add('turns.length', { path: ['turn_names'], key: 'turn_names' }, { what: 'names', n: named, turns });
  const { injects_per_turn: places = 1 } = scenario;
  const counted = typeof places === 'number' ? turns : places.length;
  if (counted !== turns) {
    const place = { path: ['injects_per_turn'], key: 'injects_per_turn' };
    findings.add('turns.length', place, { what: 'places', n: counted, turns });
  }
  scenario.mandate.renewals.forEach((turn, k) => {
    if (turn > turns)
      findings.add('turns.length', { path: ['mandate', 'renewals', k] }, { what: 'renewal', n: turn, turns });
  });
  scenario.rainy_turns?.forEach((turn, k) => {
    if (turn > turns) findings.add('turns.length', { path: ['rainy_turns', k] }, { what: 'rain', n: turn, turns });
  });
  scenario.calendar?.forEach(({ turn = 0 }, k) => {
    if (turn > turns) findings.add('turns.length', { path: ['calendar', k, 'turn'] }, { what: 'due', n: turn, turns });
  });
  scenario.measures.forEach((measure, k) => {
    const { lead = 0, beside = false } = measure;
    if (beside && !costsSomething(measure)) findings.add('measure.beside', { path: ['measures', k, 'beside'] }, {});
    if (lead >= turns) findings.add('measure.late', { path: ['measures', k, 'lead'] }, { lead, turns });
  });
  scenario.injects.forEach(({ id, trigger }, k) => {
    if (typeof trigger?.weight === 'number' && trigger.weight <= 0)
      findings.add('weight.none', { path: ['injects', k, 'trigger', 'weight'] }, { weight: trigger.weight });
    if (trigger?.must !== undefined) return;
    const { turn, from = 1, until = turns } = trigger ?? {};
    const path = ['injects', k, 'trigger'];
    const first = Math.max(from, turn ?? 1);
    const last = Math.min(until, turn ?? turns, turns);
    if (first > last) findings.add('trigger.never', { path, key: 'trigger' }, { inject: id, first, last, turns });
  });
}
