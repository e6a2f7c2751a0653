// Keys drawn by lot, and small changes to one.

import type { Program } from '../../compile/program.ts';
import type { Draw } from '../../simulate/policy.ts';
import { type Key, type KeyTurn, ordersIn } from './key.ts';

/** What a key of this program can be made of. */
export interface Material {
  readonly choices: readonly number[];
  readonly turns: number;
  readonly orders: number;
  readonly subjects: number;
  /** as many as there is room for in a turn, and one more in case one cannot be given */
  readonly ordersPerTurn: number;
  readonly dossiersPerTurn: number;
  readonly scripted: boolean;
}

export function materialOf(program: Program, scripted: boolean): Material {
  return {
    choices: program.injects.map(({ choices }) => choices.length),
    turns: program.scenario.turns,
    orders: ordersIn(program).length,
    subjects: program.subjects.length,
    ordersPerTurn: program.ordersPerTurn + 1,
    dossiersPerTurn: program.dossiersPerTurn,
    scripted,
  };
}

export function drawKey(material: Material, draw: Draw): Key {
  const { choices, turns, scripted } = material;
  const answers = choices.map((count) => draw(count));
  const script = scripted ? Array.from({ length: turns }, () => drawTurn(material, draw)) : null;
  return { answers, script };
}

function drawTurn({ orders, subjects, ordersPerTurn, dossiersPerTurn }: Material, draw: Draw): KeyTurn {
  return { orders: drawList(ordersPerTurn, orders, draw), dossiers: drawList(dossiersPerTurn, subjects, draw) };
}

const drawList = (length: number, of: number, draw: Draw): readonly number[] =>
  of === 0 ? [] : Array.from({ length }, () => draw(of));

/** One to three changes: often one is not enough to leave a hilltop. */
export function changeKey(key: Key, material: Material, draw: Draw): Key {
  const changes = 1 + draw(3);
  let changed = key;
  for (let n = 0; n < changes; n++) changed = changeOnce(changed, material, draw);
  return changed;
}

function changeOnce(key: Key, material: Material, draw: Draw): Key {
  const { script } = key;
  if (script === null || draw(2) === 0) return { ...key, answers: changeAnswer(key.answers, material, draw) };
  return { ...key, script: changeScript(script, material, draw) };
}

function changeAnswer(answers: readonly number[], { choices }: Material, draw: Draw): readonly number[] {
  if (answers.length === 0) return answers;
  const place = draw(answers.length);
  return replaced(answers, place, draw(choices[place] ?? 1));
}

function changeScript(script: readonly KeyTurn[], material: Material, draw: Draw): readonly KeyTurn[] {
  const place = draw(script.length);
  const turn = script[place] as KeyTurn;
  switch (draw(6)) {
    case 0:
      // What two turns do, the other way round.
      return swapped(script, place, draw(script.length));
    case 1:
      return replaced(script, place, script[draw(script.length)] as KeyTurn);
    case 2:
      return replaced(script, place, { ...turn, dossiers: changeItem(turn.dossiers, material.subjects, draw) });
    case 3:
      return replaced(script, place, { ...turn, orders: dropOrAdd(turn.orders, material, draw) });
    default:
      return replaced(script, place, { ...turn, orders: changeItem(turn.orders, material.orders, draw) });
  }
}

const swapped = (script: readonly KeyTurn[], a: number, b: number): readonly KeyTurn[] =>
  replaced(replaced(script, a, script[b] as KeyTurn), b, script[a] as KeyTurn);

function changeItem(list: readonly number[], of: number, draw: Draw): readonly number[] {
  return of === 0 || list.length === 0 ? list : replaced(list, draw(list.length), draw(of));
}

function dropOrAdd(orders: readonly number[], { orders: of, ordersPerTurn }: Material, draw: Draw): readonly number[] {
  if (of === 0) return orders;
  if (orders.length < ordersPerTurn && draw(2) === 0) return [...orders, draw(of)];
  const dropped = draw(Math.max(1, orders.length));
  return orders.filter((_, k) => k !== dropped);
}

const replaced = <T>(list: readonly T[], place: number, by: T): readonly T[] =>
  list.map((one, k) => (k === place ? by : one));
