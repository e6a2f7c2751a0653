// Scenario -> program, in named phases. Must be given a checked, resolved scenario; knows nothing of runs.

import { causeText } from '../ref/cause-ref.ts';
import { partsOf, refOf, valueOf } from '../ref/value-path.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { followedIn } from '../scenario/names/followed.ts';
import { placesIn } from '../scenario/names/places-in.ts';
import { chartsOf } from '../scenario/names/charts.ts';
import { isNamed, type NamedScenario, nameScenario } from '../scenario/names/named-scenario.ts';
import { subjectsOf } from '../scenario/names/targets.ts';
import { buildStatecharts } from './build-machine.ts';
import { compileCharts, compileEconomy } from './compile-charts.ts';
import { compileUnknowns } from './compile-unknowns.ts';
import { compileMeasures, costs } from './compile-measures.ts';
import { byTurn, compileEndings, compileInjects, compileObjectives, compileRules } from './compile-injects.ts';
import { compileNotes, compileShown, compileTasks, compileWatchpoints } from './compile-shown.ts';
import { type Context, testCode } from './context.ts';
import type { Program, SubjectCode } from './program.ts';

/** Best given the named scenario that the checks have made; one that was checked elsewhere, as a log's, is named here. */
export function compileScenario(given: Scenario | NamedScenario): Program {
  const context = startContext(isNamed(given) ? given : nameScenario(given));
  const { scenario } = context;
  const measures = compileMeasures(context);
  const injects = compileInjects(context);
  const rules = compileRules(context);
  const charts = compileCharts(context);
  const commodities = compileEconomy(context);
  const objectives = compileObjectives(context);
  const endings = compileEndings(context);
  const unknowns = compileUnknowns(context);
  const statecharts = buildStatecharts(charts);
  return {
    scenario,
    ...limits(context),
    ...allowances(scenario),
    effects: context.effects,
    unknowns,
    subjects: subjects(context),
    dossierHolds: costs(context, scenario.dossier_holds, BY_DOSSIER, 'dossier_holds'),
    shown: compileShown(context),
    tasks: compileTasks(context),
    watchpoints: compileWatchpoints(context),
    calendar: (scenario.calendar ?? []).map(({ when }) => testCode(context, when)),
    followed: followedIn(scenario),
    measures,
    injects,
    mustCome: byTurn(context, injects),
    rules,
    charts,
    commodities,
    objectives,
    endings,
    statecharts,
  };
}

function startContext(named: NamedScenario): Context {
  const { scenario } = named;
  return {
    ...named,
    effects: [],
    chartOf: new Map(chartsOf(scenario).map((chart, k) => [chart.ref, k])),
    injectOf: new Map(scenario.injects.map((inject, k) => [inject.id, k])),
    unknownOf: new Map((scenario.unknowns ?? []).map(({ id }, k) => [refOf('unknown', id), k])),
  };
}

function limits({ layout }: Context) {
  return {
    layout,
    low: Int32Array.from(layout.slots, (slot) => slot.low),
    high: Int32Array.from(layout.slots, (slot) => slot.high),
    start: layout.slots.map((slot) => slot.start),
    counters: layout.slots.map(({ path }) => isCounter(path)),
    turnSlot: layout.slot('turn'),
    renewalSlot: layout.slot('mandate.renewal'),
  };
}

/** Of the engine's own book-keeping. A flag of an author may well be called `moved`. */
function isCounter(path: string): boolean {
  const { kind, value } = partsOf(path);
  if (kind === 'measure' || kind === 'inject' || kind === 'choice' || kind === 'unknown') return true;
  return kind !== 'flag' && kind !== 'region' && (value === 'moved' || value === 'dossier');
}

function allowances(scenario: Scenario) {
  return {
    injectsPerTurn: placesIn(scenario),
    ordersPerTurn: scenario.orders_per_turn ?? 3,
    dossiersPerTurn: scenario.dossiers_per_turn ?? 2,
    dossierLasts: scenario.dossier_lasts ?? 2,
  };
}

/** What stands behind what a dossier ties up. */
const BY_DOSSIER = causeText({ kind: 'input', id: 'take_up' });

function subjects(context: Context): readonly SubjectCode[] {
  const { scenario, layout } = context;
  const notes = compileNotes(context);
  return subjectsOf(scenario).map((ref) => ({
    ref,
    knownSlot: layout.slot(valueOf(ref, 'known')),
    dossierSlot: layout.slot(valueOf(ref, 'dossier')),
    notes: notes.get(ref) ?? [],
  }));
}
