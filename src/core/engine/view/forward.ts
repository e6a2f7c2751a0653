/**
 * The way forward again after an undo: the inputs that were taken back, as long as nothing else was done. Read from the records alone:
 * an input that is given again is a record like any other, and takes itself off the list. Whether it is taken is for the engine.
 */

import type { Fact } from '../../log/form/fact.ts';
import type { Input } from '../../log/form/input.ts';
import { lineOf, parentsOf } from '../../log/form/lineage.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import { canonicalJson } from '../../log/chain/canonical-json.ts';
import type { Session } from '../session.ts';
import { factsOf, standingRecords } from './history.ts';
import { type ToldInput, toldInput } from './told-input.ts';

export interface ForwardPicture {
  /** number of the input as it was first given */
  readonly n: number;
  /** to be given again as it was, with its reasons and predictions */
  readonly input: Input;
  readonly told: ToldInput;
  /** in which it was given */
  readonly turn: number;
}

/** Leaves the course of play as it is. */
const QUIET: ReadonlySet<Input['kind']> = new Set(['annotate', 'rate', 'pause', 'resume']);
/** Of the room, not of the game: not given again. */
const OF_THE_ROOM: ReadonlySet<Input['kind']> = new Set(['pause', 'resume', 'rewind']);

interface Given extends LogRecord {
  readonly input: Input;
}

/** In the order in which they are to be given; none where the course has gone another way since. */
export function forwardOf({ records, run: { world } }: Session): readonly ForwardPicture[] {
  const waiting = waitingIn(records);
  if (waiting.length === 0) return [];
  const facts: readonly Fact[] = [...factsOf(standingRecords(records)), ...factsOf(waiting)];
  return waiting.map(({ n, input, facts: own }) => {
    return { n, input, told: toldInput(world, input, facts), turn: own[0]?.turn ?? world.turn };
  });
}

/** The records that were taken back and can be gone forward to. Several undos in a row add up. */
export function waitingIn(records: readonly LogRecord[]): readonly Given[] {
  const parents = parentsOf(records);
  let line: number[] = []; // the records that stand, the start first
  let waiting: readonly Given[] = [];
  for (const [n, { input }] of records.entries()) {
    if (input?.kind === 'rewind') {
      const gone = takenBack(line, input.to);
      const straight = line.at(-1) === input.to;
      waiting = straight ? [...gone.flatMap((one) => againOf(records[one])), ...waiting] : [];
      // gone back to a branch that was taken back itself: nothing of the present one leads on from there
      if (!straight) line = [...lineOf(parents, input.to)];
    } else if (input !== null) waiting = after(waiting, input);
    line.push(n);
  }
  return waiting;
}

/** Takes the records after `to` off the line, and gives them in their order. */
function takenBack(line: number[], to: number): readonly number[] {
  const gone: number[] = [];
  while ((line.at(-1) ?? -1) > to) gone.push(line.pop() as number);
  return gone.reverse();
}

function againOf(record: LogRecord | undefined): readonly Given[] {
  const input = record?.input ?? null;
  return record === undefined || input === null || OF_THE_ROOM.has(input.kind) ? [] : [{ ...record, input }];
}

/** What is still to come when this was done: notes may be left out or added, all else must be what was done before. */
function after(waiting: readonly Given[], input: Input): readonly Given[] {
  const next = waiting.findIndex(({ input: { kind } }) => !QUIET.has(kind));
  const near = waiting.slice(0, next < 0 ? waiting.length : next + 1);
  const text = canonicalJson(input);
  const same = near.findIndex((one) => canonicalJson(one.input) === text);
  if (same >= 0) return waiting.slice(same + 1);
  return QUIET.has(input.kind) ? waiting : [];
}
