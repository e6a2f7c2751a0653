// Measures -> one code for each target they can be aimed at, with the dossiers that would make the order informed.

import type { Measure } from '../scenario/language/schema.ts';
import { compileEffects } from './compile-effects.ts';
import { fittingSubjects } from './fitting-subjects.ts';
import { bothCodes, type Context, testCode } from './context.ts';
import type { Cost, EffectCode, MeasureCode, OrderEffects, TargetCode } from './program.ts';
import { causeText } from '../ref/cause-ref.ts';
import { partsOf, refOf, type ThingRef, valueOf } from '../ref/value-path.ts';
import { aimedAt, targetsOf } from '../scenario/names/targets.ts';

export function compileMeasures(context: Context): readonly MeasureCode[] {
  return context.scenario.measures.map((measure, index) => compileMeasure(context, measure, index));
}

function compileMeasure(context: Context, measure: Measure, index: number): MeasureCode {
  const slot = (path: string): number => context.layout.slot(path);
  const { id, holds, spends } = measure;
  const aims = measure.target === undefined ? [null] : targetsOf(measure, context.scenario);
  return {
    index,
    measure,
    taskSlots: (measure.tasks ?? []).map((task) => slot(refOf('task', task))),
    costs: [holds, spends].flatMap((record) => amounts(context, record)),
    renewalCosts: amounts(context, spends),
    renewable: measure.renewable ?? false,
    beside: measure.beside ?? false,
    lead: measure.lead ?? 0,
    lasts: measure.lasts ?? 1,
    needsKnown: measure.known ?? 0,
    orderedSlot: slot(`measure.${id}.ordered`),
    blindSlot: slot(`measure.${id}.blind`),
    activeSlot: slot(`measure.${id}.active`),
    targets: aims.map((target, k) => compileTarget(context, measure, target, k)),
  };
}

/** The fields in which costs are written. */
type CostList = 'holds' | 'spends' | 'dossier_holds';
type CostRecord = Readonly<Record<string, number>> | undefined;

function amounts(context: Context, record: CostRecord): readonly Omit<Cost, 'by'>[] {
  return Object.entries(record ?? {}).map(([id, amount]) => ({
    slot: context.layout.slot(refOf('capacity', id)),
    amount,
  }));
}

/** The costs of a decision or an order, in the name of `id`; `list` is the field in which they are written. */
export function costs(context: Context, record: CostRecord, id: string, list: CostList): readonly Cost[] {
  return Object.entries(record ?? {}).map(([capacity, amount]) => ({
    slot: context.layout.slot(refOf('capacity', capacity)),
    amount,
    by: { kind: 'input', id, effect: `${list}.${capacity}` },
  }));
}

/** `ref` is null for a measure without a target. */
function compileTarget(context: Context, measure: Measure, ref: ThingRef | null, index: number): TargetCode {
  const aliases = aimedAt(ref);
  const id = ref === null ? null : partsOf(ref).id;
  const cause = causeText({ kind: 'measure', measure: measure.id, target: ref });
  const site = id === null ? measure.id : `${measure.id}@${id}`;
  const effectsOf = (list: Partial<OrderEffectsOf>, way: string): OrderEffects => {
    const compile = (part: keyof OrderEffectsOf): readonly EffectCode[] => {
      const place = `${way}${part}`;
      return compileEffects(context, list[part], {
        kind: 'measure',
        id: cause,
        list: place,
        site: `${site}.${place}`,
        aliases,
      });
    };
    return { start: compile('start'), running: compile('running'), end: compile('end') };
  };
  const informed = effectsOf(measure, '');
  const fitting = fittingSubjects(context, ref);
  const subjects = fitting.map((one) => one.ref);
  const dossiers =
    measure.blind === undefined ? null : subjects.map((subject) => context.layout.slot(valueOf(subject, 'dossier')));
  return {
    index,
    id,
    legal: bothCodes(testCode(context, measure.when, aliases), testCode(context, measure.target?.when, aliases)),
    knownSlot: ref === null || partsOf(ref).kind === 'region' ? null : context.layout.slot(valueOf(ref, 'known')),
    dossiers,
    depth:
      dossiers === null || measure.informed_at === undefined
        ? null
        : { at: measure.informed_at, known: subjects.map((subject) => context.layout.slot(valueOf(subject, 'known'))) },
    bonds: fitting.some(({ bond }) => bond !== null) ? fitting.map(({ bond }) => bond) : null,
    informed,
    blind:
      measure.blind === undefined
        ? informed
        : { ...informed, ...compact(effectsOf(measure.blind, 'blind.'), measure.blind) },
    holds: costs(context, measure.holds, cause, 'holds'),
    spends: costs(context, measure.spends, cause, 'spends'),
    origin: { kind: 'measure', id: cause, effect: null },
    order: { kind: 'order', measure: measure.id, ...(id === null ? {} : { target: id }) },
  };
}

type OrderEffectsOf = Pick<Measure, 'start' | 'running' | 'end'>;

// What `blind` leaves out is taken from the informed version.
function compact(codes: OrderEffects, written: NonNullable<Measure['blind']>): Partial<OrderEffects> {
  const keys = (['start', 'running', 'end'] as const).filter((key) => written[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, codes[key]]));
}
