// What falls due from now on, and in what stage the storylines are that everybody can follow.

import type { Name } from '../../ref/message.ts';
import { refOf, valueOf } from '../../ref/value-path.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import type { World } from '../world.ts';
import { areSeen } from './known.ts';

export interface DuePicture {
  /** null for a renewal of the mandate, which has no words of the author's */
  readonly entry: { readonly id: string; readonly title: string; readonly text: string | null } | null;
  /** null while there is no date */
  readonly turn: number | null;
}
export interface StagePicture {
  readonly id: string;
  readonly name: Name;
  /** name of the state it is in, and what that looks like */
  readonly stage: string;
  readonly text: string | null;
}
export interface CalendarPicture {
  /** by turn, renewals last in theirs; what has no date yet at the end. None of an earlier turn */
  readonly due: readonly DuePicture[];
  readonly stages: readonly StagePicture[];
}

export function calendarPicture(world: World): CalendarPicture {
  return { due: duePictures(world), stages: stagePictures(world) };
}

function duePictures(world: World): readonly DuePicture[] {
  const { scenario, calendar } = world.program;
  const entries = (scenario.calendar ?? []).flatMap(({ id, title, text = null, turn = null }, k): DuePicture[] => {
    const { test = null, reads = [] } = calendar[k] ?? {};
    const stands = areSeen(world, reads) && (test === null || test(world.values));
    return stands ? [{ entry: { id, title, text }, turn }] : [];
  });
  const renewals = scenario.mandate.renewals.map((turn): DuePicture => ({ entry: null, turn }));
  const dated = [...entries, ...renewals].filter(({ turn }) => turn !== null && turn >= world.turn);
  return [...dated.sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0)), ...entries.filter(({ turn }) => turn === null)];
}

function stagePictures(world: World): readonly StagePicture[] {
  const { scenario, followed, layout } = world.program;
  return (scenario.storylines ?? []).flatMap((line) => {
    if (!followed.has(line.id)) return [];
    const at = world.values[layout.slot(valueOf(refOf('storyline', line.id), 'state'))] as number;
    const { name: stage = '', text = null } = line.states[at] ?? {};
    return [{ id: line.id, name: nameOf(line), stage, text }];
  });
}
