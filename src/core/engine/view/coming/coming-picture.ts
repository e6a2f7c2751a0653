/**
 * What is coming, for the facilitator: each paper that has not come, with what it is about, what it touches, when it can come and how long
 * it takes; and what no decision has touched yet. It tells what is in store, so that no other room may be given it.
 */
import type { InjectCode } from '../../../compile/program.ts';
import type { Fact } from '../../../log/form/fact.ts';
import type { Sayable } from '../../../ref/message.ts';
import { remembered } from '../../../ref/remembered.ts';
import type { Inject } from '../../../scenario/language/schema.ts';
import { minutesOfPaper } from '../../../scenario/pace/minutes-of-paper.ts';
import { firstTurnOf } from '../../../scenario/papers/first-turn.ts';
import { synopsisOf } from '../../../scenario/papers/synopsis.ts';
import type { Session } from '../../session.ts';
import type { World } from '../../world.ts';
import { glossaryIn } from '../names.ts';
import { nextInLine, papersOfTurn } from './papers-of-turn.ts';
import { touchesIn, untouchedOf, type UntouchedPicture } from './touched.ts';

/** Of those who read: where nobody said how many people there are. */
const USUAL_PEOPLE = 5;

/** When a paper can come; turns are those of the mission, the present one or later. */
export type WhenPicture =
  /** it must, in this turn; `conditional`: if its condition holds then */
  | { readonly kind: 'must'; readonly turn: number; readonly conditional: boolean }
  /** by itself, not before this turn */
  | { readonly kind: 'from'; readonly turn: number }
  /** a decision or an event asked for it, for this turn */
  | { readonly kind: 'asked'; readonly turn: number }
  /** its turns have passed */
  | { readonly kind: 'over' };

export interface ComingPaper {
  readonly id: string;
  readonly title: string;
  /** whole sentences, about two lines */
  readonly synopsis: string;
  /** role that brings it to the table; null where the scenario names none */
  readonly broughtBy: Sayable | null;
  /** who wrote it */
  readonly from: string;
  /** titles of objectives */
  readonly objectives: readonly string[];
  /** IDs of the domain reference */
  readonly subjects: readonly string[];
  /** null where nothing can be said */
  readonly when: WhenPicture | null;
  /** whole minutes, to read and decide */
  readonly minutes: number;
  readonly contentNote: string | null;
  readonly state: 'next' | 'held' | 'to_come';
  /** titles of papers that were asked for before it and come first; empty for what is not next */
  readonly after: readonly string[];
}

export interface ComingPicture {
  /** in the order of the scenario */
  readonly papers: readonly ComingPaper[];
  readonly untouched: UntouchedPicture;
  /** papers that the present turn has, as things stand; null when it is over */
  readonly inTurn: number | null;
  /** for whom the minutes are */
  readonly people: number;
}

/** `facts`: those that stand. */
export function comingPicture({ header, run: { world } }: Session, facts: readonly Fact[]): ComingPicture {
  const people = header.plan?.people ?? USUAL_PEOPLE;
  const next = nextInLine(world);
  const coming = world.program.injects.filter(({ firedSlot }) => world.values[firedSlot] === 0);
  return {
    papers: coming.map((code) => comingPaper(world, code, { people, next })),
    untouched: untouchedOf(world, facts),
    inTurn: papersOfTurn(world, facts),
    people,
  };
}

interface Around {
  readonly people: number;
  /** those that come first, in their order */
  readonly next: readonly InjectCode[];
}

function comingPaper(world: World, code: InjectCode, { people, next }: Around): ComingPaper {
  const { inject } = code;
  const { id, title, brought_by: role, paper, content_note: contentNote = null } = inject;
  const { objectives = [], subjects = [] } = touchesIn(world.program)[code.index] ?? {};
  const place = next.indexOf(code);
  const titles = world.program.scenario.objectives.filter((one) => objectives.includes(one.id));
  return {
    id,
    title,
    synopsis: synopsisOnce(inject),
    broughtBy: role === undefined ? null : glossaryIn(world).role(role),
    from: paper.from,
    objectives: titles.map((one) => one.title),
    subjects,
    when: whenOf(world, code),
    minutes: minutesOnce(inject)(people),
    contentNote,
    state: place >= 0 ? 'next' : world.values[code.heldSlot] === 0 ? 'to_come' : 'held',
    after: next.slice(0, Math.max(0, place)).map((one) => one.inject.title),
  };
}

const synopsisOnce = remembered((inject: Inject) => synopsisOf(inject));

/** Its words are counted once for each number of people. */
const minutesOnce = remembered((inject: Inject) => {
  const known = new Map<number, number>();
  return (people: number): number => {
    const minutes = known.get(people) ?? minutesOfPaper(inject, people);
    known.set(people, minutes);
    return minutes;
  };
});

/** Once orders are given, what comes by itself comes in the next turn at the earliest. */
const openTurn = ({ phase, turn }: World): number => (phase === 'planning' || phase === 'report' ? turn + 1 : turn);

function whenOf(world: World, code: InjectCode): WhenPicture | null {
  const open = openTurn(world);
  const asked = world.waiting.filter(({ inject, effect }) => effect !== null && inject === code.index);
  const soonest = Math.min(...asked.map(({ turn }) => Math.max(turn, open)));
  const first = firstTurnOf(world.program.scenario, code.inject, open);
  if (asked.length > 0 && (typeof first !== 'number' || soonest <= first)) return { kind: 'asked', turn: soonest };
  if (first === null) return null;
  if (first === 'over') return { kind: 'over' };
  if (code.must !== null) return { kind: 'must', turn: first, conditional: code.trigger.test !== null };
  return { kind: 'from', turn: first };
}
