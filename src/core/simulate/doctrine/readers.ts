// How a doctrine reads one value: as the team is shown it. What the team may see is decided in engine/view/known.ts alone.

import type { ShownCode } from '../../compile/shown-code.ts';
import type { Program } from '../../compile/program.ts';
import { bandOf } from '../../engine/view/estimate.ts';
import { isNameable, isSeen } from '../../engine/view/known.ts';
import { loadOf } from '../../engine/view/subject-pictures.ts';
import type { World } from '../../engine/world.ts';
import { partsOf } from '../../ref/value-path.ts';
import { taggedSlots } from './tagged-slots.ts';

/** Null while the cell does not see it. */
export type Reader = (world: World) => number | null;

/** Null where the scenario has no such thing, or never shows it. */
export function readerOf(program: Program, path: string): Reader | null {
  const { kind, id, value } = partsOf(path);
  switch (kind) {
    case 'turn':
      return (world) => world.turn;
    case 'turns':
      return () => program.scenario.turns;
    case 'turns_left':
      return (world) => program.scenario.turns - world.turn;
    case 'indicator':
    case 'national':
    case 'region':
      return shownReader(program, path);
    case 'ordered':
    case 'chosen':
      return sumReader(taggedSlots(program, kind, id));
    case 'route':
      return value === 'load' ? loadReader(program, id) : knowledgeReader(program, path, `route.${id}`);
    case 'tie':
    case 'actor':
      return value === 'known' ? knowledgeReader(program, path, `${kind}.${id}`) : seenReader(program, path);
    case 'storyline':
    case 'unknown':
      return seenReader(program, path);
    default:
      return ownReader(program, path);
  }
}

/** The middle of its band, where no more than the band is shown. */
function shownReader({ shown }: Program, path: string): Reader | null {
  const all: readonly ShownCode[] = [...shown.indicators, ...shown.national, ...shown.regions.flat()];
  const code = all.find((one) => one.path === path);
  return code === undefined ? null : readerOfShown(code);
}

/** Null for what is never shown. */
export function readerOfShown({ amount, terms }: ShownCode): Reader | null {
  if (terms.shown === 'hidden') return null;
  if (terms.shown === 'exact') return ({ values }) => amount(values);
  return ({ values }) => bandOf(amount(values)) * 20 + 10;
}

const sumReader =
  (slots: readonly number[]): Reader =>
  ({ values }) => {
    let sum = 0;
    for (const slot of slots) sum += values[slot] as number;
    return sum;
  };

/** How much is known of a thing; nothing, of what cannot even be named. */
function knowledgeReader(program: Program, path: string, ref: string): Reader | null {
  const slot = slotOf(program, path);
  return slot === null ? null : (world) => (isNameable(world, ref) ? (world.values[slot] as number) : 0);
}

function loadReader({ scenario }: Program, id: string): Reader | null {
  const route = scenario.routes.find((one) => one.id === id);
  return route === undefined ? null : (world) => (isNameable(world, `route.${id}`) ? loadOf(world, route) : null);
}

/** What the mission does and has. */
function ownReader(program: Program, path: string): Reader | null {
  const slot = slotOf(program, path);
  return slot === null ? null : ({ values }) => values[slot] as number;
}

function seenReader(program: Program, path: string): Reader | null {
  const slot = slotOf(program, path);
  return slot === null ? null : (world) => (isSeen(world, path) ? (world.values[slot] as number) : null);
}

function slotOf({ layout }: Program, path: string): number | null {
  const name = layout.find(path);
  return name !== undefined && 'slot' in name ? name.slot : null;
}
