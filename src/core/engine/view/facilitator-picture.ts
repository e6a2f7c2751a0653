// What the facilitator's room shows besides the team's picture: it knows everything, so no other room may be given it.

import type { InjectCode } from '../../compile/program.ts';
import { injectShown, variantOf } from '../../log/form/as-shown.ts';
import { encodeSessionCode } from '../../log/code/session-code.ts';
import type { Fact } from '../../log/form/fact.ts';
import type { Sayable } from '../../ref/message.ts';
import { type PathParts, ownerOf, partsOf } from '../../ref/value-path.ts';
import type { Slot } from '../../scenario/names/names.ts';
import { shownChoices } from '../injects.ts';
import type { Session } from '../session.ts';
import { presentInject, type World } from '../world.ts';
import { comingPicture, type ComingPicture } from './coming/coming-picture.ts';
import { type ForwardPicture, forwardOf } from './forward.ts';
import { factsOf, standingRecords } from './history.ts';
import { glossaryIn } from './names.ts';
import { type RatingPicture, ratingPicture } from './rating-picture.ts';
import { type ToldInput, toldInput } from './told-input.ts';

export interface NotesPicture {
  readonly point: string;
  readonly misconceptions: readonly string[];
  readonly listenFor: string;
  readonly case: string;
  readonly silence: string;
  /** choices that the team does not see now */
  readonly hidden: readonly string[];
}
export interface MustPicture {
  readonly turn: number;
  /** only if its condition holds then */
  readonly conditional: boolean;
}
export interface InjectPicture {
  readonly id: string;
  readonly title: string;
  readonly contentNote: string | null;
  readonly state: 'on_table' | 'come' | 'held' | 'to_come';
  /** the turn in which it must come; null where it has come, or comes otherwise */
  readonly must: MustPicture | null;
}
interface OwnValue {
  readonly path: string;
  /** `indicator`, `actor`, ... */
  readonly kind: PathParts['kind'];
  readonly name: Sayable;
}
/** A value that can be set by hand, with what it is now. */
export type ValuePicture =
  | (OwnValue & { readonly type: 'number'; readonly now: number; readonly low: number; readonly high: number })
  | (OwnValue & { readonly type: 'truth'; readonly now: boolean })
  | (OwnValue & {
      readonly type: 'state';
      readonly now: string;
      readonly states: readonly { readonly id: string; readonly name: string }[];
    });
export interface UndoPicture {
  /** number of the input */
  readonly n: number;
  readonly told: ToldInput;
  readonly turn: number;
}
export interface UnknownPicture {
  readonly id: string;
  /** what the question is, or what it is about */
  readonly title: Sayable;
  /** what is true */
  readonly text: string;
  /** the team has found it out */
  readonly known: boolean;
}
export interface FacilitatorPicture {
  readonly sessionCode: string;
  readonly seed: number;
  /** about the paper on the table */
  readonly notes: NotesPicture | null;
  readonly injects: readonly InjectPicture[];
  readonly coming: ComingPicture;
  readonly unknowns: readonly UnknownPicture[];
  readonly values: readonly ValuePicture[];
  /** the inputs that still stand, oldest first */
  readonly inputs: readonly UndoPicture[];
  /** what the last undo took back and can be given again, in order */
  readonly forward: readonly ForwardPicture[];
  readonly rating: RatingPicture;
}

export function facilitatorPictureOf(session: Session): FacilitatorPicture {
  const { header, run, records } = session;
  const { world } = run;
  const facts = factsOf(standingRecords(records));
  return {
    sessionCode: sessionCodeOf(session),
    seed: header.seed,
    notes: notesOf(world),
    injects: world.program.injects.map((code) => injectPicture(world, code, facts)),
    coming: comingPicture(session, facts),
    unknowns: unknownPictures(world),
    values: world.program.layout.slots.flatMap((slot, k) => valuePicture(world, slot, k)),
    inputs: inputsOf(session),
    forward: forwardOf(session),
    rating: ratingPicture(session),
  };
}

/** So that another team can be given the same world. */
function sessionCodeOf({ header: { scenario, world, seed, settings } }: Session): string {
  return encodeSessionCode({ scenario, world, seed, settings });
}

function notesOf(world: World): NotesPicture | null {
  const code = world.phase === 'inject' ? presentInject(world) : undefined;
  if (code === undefined) return null;
  const { choices, facilitator } = code.inject;
  const { point, misconceptions, listen_for: listenFor, case: real, silence } = facilitator;
  const shown = new Set(shownChoices(world, code).map(({ id }) => id));
  const hidden = choices.flatMap(({ id, label }) => (shown.has(id) ? [] : [label]));
  return { point, misconceptions: [...misconceptions], listenFor, case: real, silence, hidden };
}

function unknownPictures(world: World): readonly UnknownPicture[] {
  const { program, values } = world;
  return program.unknowns.flatMap(({ slot, knownSlot }, k) => {
    const unknown = program.scenario.unknowns?.[k];
    const option = unknown?.options[values[slot] as number];
    if (unknown === undefined || option === undefined) return [];
    const { id, about } = unknown;
    const title = unknown.title ?? glossaryIn(world).subject(about);
    return [{ id, title, text: option.text, known: values[knownSlot] !== 0 }];
  });
}

function injectPicture(world: World, code: InjectCode, facts: readonly Fact[]): InjectPicture {
  const { id, title, content_note: contentNote = null } = injectShown(code.inject, variantOf(facts, code.inject.id));
  const state = injectState(world, code);
  return { id, title, contentNote, state, must: state === 'come' || state === 'on_table' ? null : mustPicture(code) };
}

const mustPicture = ({ must, trigger }: InjectCode): MustPicture | null =>
  must === null ? null : { turn: must, conditional: trigger.test !== null };

function injectState(world: World, { index, firedSlot, heldSlot }: InjectCode): InjectPicture['state'] {
  if (world.inject === index && world.phase === 'inject') return 'on_table';
  if (world.values[firedSlot] === 1) return 'come';
  return world.values[heldSlot] === 1 ? 'held' : 'to_come';
}

function valuePicture(world: World, { path, name, low, high, write }: Slot, k: number): readonly ValuePicture[] {
  if (write === 'never') return [];
  const names = glossaryIn(world);
  const now = world.values[k] as number;
  const own = { path, kind: partsOf(path).kind, name: names.value(path) };
  switch (name.kind) {
    case 'int':
      return [{ ...own, type: 'number', now, low, high }];
    case 'bool':
      return [{ ...own, type: 'truth', now: now !== 0 }];
    case 'state': {
      const nameOf = (id: string): string =>
        path === 'mandate.posture' ? names.posture(id) : names.state(ownerOf(path), id);
      const states = name.states.map((id) => ({ id, name: nameOf(id) }));
      return [{ ...own, type: 'state', now: name.states[now] ?? '', states }];
    }
  }
}

function inputsOf({ records, run: { world } }: Session): readonly UndoPicture[] {
  const standing = standingRecords(records);
  const all = factsOf(standing);
  return standing.flatMap(({ n, input, facts }) =>
    input === null ? [] : [{ n, told: toldInput(world, input, all), turn: facts[0]?.turn ?? world.turn }],
  );
}
