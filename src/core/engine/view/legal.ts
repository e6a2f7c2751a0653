/**
 * What the team may do now, for screens: every measure with the targets that the cell can name, the choices on the table, the
 * dossiers; each with the reason why it cannot be taken, if any. Plain data, and no rules: those are in `legal-inputs.ts`, which
 * policies ask as well. A target that the cell cannot name is not in it.
 */

import type { MeasureCode } from '../../compile/program.ts';
import type { Input } from '../../log/form/input.ts';
import type { Sayable } from '../../ref/message.ts';
import { refOf } from '../../ref/value-path.ts';
import type { Measure } from '../../scenario/language/schema.ts';
import {
  dossiersLeft,
  openActs,
  type OpenActs,
  openChoices,
  type OpenDossier,
  openDossiers,
  type OpenOrder,
  openOrders,
  ordersLeft,
} from '../legal-inputs.ts';
import { renewedBy } from '../measures.ts';
import { type StillOpen, stillOpen } from '../still-open.ts';
import { presentInject, type World } from '../world.ts';
import { isNameable, knownOf } from './known.ts';
import { glossaryIn } from './names.ts';
import { type Problem, problemOf } from './problem.ts';
import { type CostPicture, costPictures } from './table-picture.ts';

export interface OrderLegal {
  /** id of the target; null for a measure without one */
  readonly target: string | null;
  /** `region.coast` */
  readonly ref: string | null;
  readonly name: Sayable | null;
  readonly problem: Problem | null;
  /** an order given now would be informed by a dossier, or needs none */
  readonly informed: boolean;
  readonly needsDossier: boolean;
  /** last turn of the term that an order given now would renew; null where it would renew none */
  readonly renews: number | null;
  /** what orders it */
  readonly input: Input;
}
export interface MeasureLegal {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly benefit: string;
  readonly risk: string;
  /** role id to what it says of it */
  readonly advice: Readonly<Record<string, string>>;
  readonly needs: string | null;
  readonly area: string;
  readonly quadrant: Measure['quadrant'];
  readonly holds: readonly CostPicture[];
  readonly spends: readonly CostPicture[];
  /** turns from the order to the start, and from there to the end */
  readonly lead: number;
  readonly lasts: number;
  /** it may be ordered again in time to go on without a gap */
  readonly renewable: boolean;
  /** takes none of the orders of a turn */
  readonly beside: boolean;
  readonly hasTarget: boolean;
  readonly orders: readonly OrderLegal[];
}
export interface ChoiceLegal {
  readonly id: string;
  readonly problem: Problem | null;
}
export interface DossierLegal {
  /** `actor.guard`, `tie.x`, `route.y` */
  readonly ref: string;
  readonly name: Sayable;
  /** 1 suspected, 2 known, 3 evidenced */
  readonly known: number;
  /** last turn in which it serves; null when none is in use */
  readonly until: number | null;
  /** names of the targets at which it makes an order informed */
  readonly serves: readonly Sayable[];
  readonly problem: Problem | null;
}
export interface Legal {
  readonly open: OpenActs;
  readonly measures: readonly MeasureLegal[];
  readonly choices: readonly ChoiceLegal[];
  readonly dossiers: readonly DossierLegal[];
  readonly ordersPerTurn: number;
  readonly ordersLeft: number;
  readonly dossiersLeft: number;
  /** how much of the plan could still be used with what the mission has left */
  readonly stillOpen: StillOpen;
  /** turns that a dossier serves once it is taken up */
  readonly dossierLasts: number;
  /** what it ties up while it serves */
  readonly dossierHolds: readonly CostPicture[];
}

export function legalOf({ world }: { readonly world: World }): Legal {
  const { program } = world;
  const orders = namedOrders(world);
  const dossiers = dossiersLegal(world);
  return {
    open: openActs(world),
    measures: measuresLegal(world, orders),
    choices: choicesLegal(world),
    dossiers,
    ordersPerTurn: program.ordersPerTurn,
    ordersLeft: ordersLeft(world),
    dossiersLeft: dossiersLeft(world),
    stillOpen: stillOpen(world, new Set(dossiers.map(({ ref }) => ref)), orders),
    dossierLasts: program.dossierLasts,
    dossierHolds: costPictures(world, program.scenario.dossier_holds),
  };
}

/** Those at a target that the cell can name, or at none. */
const namedOrders = (world: World): readonly OpenOrder[] =>
  openOrders(world).filter(({ measure, target }) => {
    const ref = refAt(measure, target.id);
    return ref === null || isNameable(world, ref);
  });

function measuresLegal(world: World, open: readonly OpenOrder[]): readonly MeasureLegal[] {
  const orders = new Map<MeasureCode, OrderLegal[]>(world.program.measures.map((code) => [code, []]));
  for (const order of open) orders.get(order.measure)?.push(orderLegal(world, order));
  return [...orders].map(([code, own]) => measureLegal(world, code, own));
}

/** `region.coast`; null for a measure without a target. */
function refAt({ measure }: MeasureCode, target: string | null): string | null {
  return target === null || measure.target === undefined ? null : refOf(measure.target.kind, target);
}

function orderLegal(world: World, { measure, target, problem, informed }: OpenOrder): OrderLegal {
  const ref = refAt(measure, target.id);
  return {
    target: target.id,
    ref,
    name: ref === null ? null : glossaryIn(world).subject(ref),
    problem: problem === null ? null : problemOf(world, problem, measure),
    informed,
    needsDossier: target.dossiers !== null,
    renews: renewedBy(world, measure, target)?.ends ?? null,
    input: { ...target.order },
  };
}

function measureLegal(world: World, code: MeasureCode, orders: readonly OrderLegal[]): MeasureLegal {
  const { id, title, text, benefit, risk, advice, needs, area, quadrant, holds, spends, target } = code.measure;
  return {
    id,
    title,
    text,
    benefit,
    risk,
    advice: { ...advice },
    needs: needs ?? null,
    area,
    quadrant,
    holds: costPictures(world, holds),
    spends: costPictures(world, spends),
    lead: code.lead,
    lasts: code.lasts,
    renewable: code.renewable,
    beside: code.beside,
    hasTarget: target !== undefined,
    orders,
  };
}

function choicesLegal(world: World): readonly ChoiceLegal[] {
  const written = presentInject(world)?.inject.choices;
  const needsOf = (id: string): string | null => written?.find((choice) => choice.id === id)?.needs ?? null;
  return openChoices(world).map(({ choice: { id }, problem }) => ({
    id,
    problem: problem === null ? null : problemOf(world, problem, null, needsOf(id)),
  }));
}

function dossiersLegal(world: World): readonly DossierLegal[] {
  const serves = servedTargets(world);
  return openDossiers(world)
    .filter(({ ref }) => isNameable(world, ref))
    .map((open) => dossierLegal(world, open, namesOf(world, serves.get(open.ref))));
}

function dossierLegal(world: World, open: OpenDossier, serves: readonly Sayable[]): DossierLegal {
  const { ref, active, until, problem } = open;
  return {
    ref,
    name: glossaryIn(world).subject(ref),
    known: knownOf(world, ref),
    until: active ? until : null,
    serves,
    problem: problem === null ? null : problemOf(world, problem),
  };
}

const namesOf = (world: World, refs: ReadonlySet<string> | undefined): readonly Sayable[] =>
  [...(refs ?? [])].map((ref) => glossaryIn(world).subject(ref));

/** For each subject the targets, of those that can be named, where its dossier opens the eyes. */
function servedTargets(world: World): ReadonlyMap<string, ReadonlySet<string>> {
  const { measures, subjects } = world.program;
  const bySlot = new Map(subjects.map(({ ref, dossierSlot }) => [dossierSlot, ref]));
  const served = new Map<string, Set<string>>(subjects.map(({ ref }) => [ref, new Set()]));
  for (const code of measures) {
    for (const { id, dossiers } of code.targets) {
      const ref = refAt(code, id);
      if (ref === null || dossiers === null || !isNameable(world, ref)) continue;
      for (const slot of dossiers) served.get(bySlot.get(slot) ?? '')?.add(ref);
    }
  }
  return served;
}
