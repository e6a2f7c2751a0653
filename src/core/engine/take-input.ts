// One input changes one world, in place. Each kind has its own function; all return why they refuse, or null.

import type { InjectCode, MeasureCode, Origin, TargetCode } from '../compile/program.ts';
import type { Input } from '../log/input.ts';
import { moveChart } from './apply-effect.ts';
import { count, setValue } from './change-value.ts';
import { NOTHING, record, wrote } from './facts.ts';
import { choiceProblem, clearTable, fillTable, takeChoice } from './injects.ts';
import { findOrder, giveOrder, orderProblem, withdrawOrder } from './measures.ts';
import { type Refusal, refuse } from './refusal.ts';
import { reachEnding, resolveTurn } from './resolution.ts';
import { CLOSED, type World } from './world.ts';

type Of<K extends Input['kind']> = Extract<Input, { kind: K }>;
type Answer = Refusal | null;

const WHILE_PAUSED: ReadonlySet<Input['kind']> = new Set([
  'resume',
  'annotate',
  'fire',
  'hold',
  'skip',
  'override',
  'rewind',
  'close',
]);
const AFTERWARDS: ReadonlySet<Input['kind']> = new Set(['annotate', 'rewind', 'proceed']);

const facilitator = (id: string): Origin => ({ kind: 'facilitator', id });
const input = (id: string): Origin => ({ kind: 'input', id });

/** Everything but `rewind`, which needs the run's past: see step.ts. */
export function takeInput(world: World, given: Exclude<Input, { kind: 'rewind' }>): Answer {
  if (world.paused && !WHILE_PAUSED.has(given.kind)) return refuse('paused');
  if ((world.phase === 'ending' || world.phase === 'debrief') && !AFTERWARDS.has(given.kind))
    return refuse('session_over');
  switch (given.kind) {
    case 'proceed':
      return proceed(world);
    case 'position':
      return takePosition(world, given);
    case 'choose':
      return choose(world, given);
    case 'order':
      return order(world, given);
    case 'withdraw':
      return withdraw(world, given);
    case 'take_up':
      return takeUp(world, given);
    case 'end_planning':
      return endPlanning(world);
    case 'pause':
    case 'resume':
      return pause(world, given.kind === 'pause');
    case 'annotate':
      record(world, { type: 'annotated' }, facilitator('annotate'), null, NOTHING);
      return null;
    case 'fire':
      return fire(world, given);
    case 'hold':
      return hold(world, given);
    case 'skip':
      return skip(world, given);
    case 'override':
      return override(world, given);
    case 'close':
      return close(world);
  }
}

const PROCEED = input('proceed');
const CHOOSE = input('choose');
const END_PLANNING = input('end_planning');
const FIRE = facilitator('fire');
const SKIP = facilitator('skip');
const CLOSE = facilitator('close');

/** `origin`: the input that led there. */
function entered(world: World, origin: Origin): number {
  if (world.facts === null) return -1;
  return record(world, { type: 'entered', phase: world.phase }, origin, null, NOTHING);
}

function proceed(world: World): Answer {
  switch (world.phase) {
    case 'briefing':
      world.runner.send(world, 'proceed');
      openTurn(world);
      return null;
    case 'situation':
      fillTable(world);
      world.runner.send(world, 'proceed');
      entered(world, PROCEED);
      return null;
    case 'report':
      if (!world.over) world.turn++;
      world.runner.send(world, 'proceed');
      if (world.over) entered(world, PROCEED);
      else openTurn(world);
      return null;
    case 'ending':
      world.runner.send(world, 'proceed');
      entered(world, PROCEED);
      return null;
    default:
      return refuse('wrong_phase');
  }
}

function openTurn(world: World): void {
  const { program, values } = world;
  const seq = entered(world, PROCEED);
  values[program.turnSlot] = world.turn;
  wrote(world, program.turnSlot, seq);
  const renewal = program.scenario.mandate.renewals.includes(world.turn) ? 1 : 0;
  if (values[program.renewalSlot] !== renewal) {
    values[program.renewalSlot] = renewal;
    wrote(world, program.renewalSlot, seq);
  }
  world.slotsLeft = program.injectsPerTurn;
  world.ordersGiven = 0;
  world.dossiersTaken = 0;
}

function onTable(world: World, id: string): InjectCode | undefined {
  const inject = world.table < 0 ? undefined : world.program.injects[world.table];
  return world.phase === 'inject' && inject?.inject.id === id ? inject : undefined;
}

function takePosition(world: World, { role, inject, choice }: Of<'position'>): Answer {
  const code = onTable(world, inject);
  if (code === undefined) return refuse('not_on_table', inject);
  if (!code.choices.some((one) => one.id === choice)) return refuse('unknown_name', choice);
  if (!world.program.scenario.roles.some((one) => one.id === role)) return refuse('unknown_name', role);
  record(world, { type: 'positioned', role, inject, choice }, input('position'), null, NOTHING);
  return null;
}

function choose(world: World, given: Of<'choose'>): Answer {
  const code = onTable(world, given.inject);
  if (code === undefined) return refuse('not_on_table', given.inject);
  const choice = code.choices.find((one) => one.id === given.choice);
  if (choice === undefined) return refuse('unknown_name', given.choice);
  const problem = choiceProblem(world, choice);
  if (problem !== null) return problem;
  takeChoice(world, code, choice);
  nextPaper(world, CHOOSE);
  return null;
}

function nextPaper(world: World, origin: Origin): void {
  world.runner.send(world, 'next');
  entered(world, origin);
}

function measureAndTarget(
  world: World,
  given: { measure: string; target?: string | undefined },
): [MeasureCode, TargetCode] | Refusal {
  const measure = world.program.measures.find((one) => one.measure.id === given.measure);
  if (measure === undefined) return refuse('unknown_name', given.measure);
  const target = measure.targets.find((one) => one.id === (given.target ?? null));
  if (target !== undefined) return [measure, target];
  return given.target === undefined ? refuse('target_missing') : refuse('target_unfit', given.target);
}

function order(world: World, given: Of<'order'>): Answer {
  if (world.phase !== 'planning') return refuse('wrong_phase');
  const found = measureAndTarget(world, given);
  if ('code' in found) return found;
  const problem = orderProblem(world, ...found);
  if (problem !== null) return problem;
  giveOrder(world, ...found);
  return null;
}

function withdraw(world: World, given: Of<'withdraw'>): Answer {
  if (world.phase !== 'planning') return refuse('wrong_phase');
  const found = measureAndTarget(world, given);
  if ('code' in found) return found;
  const [measure, target] = found;
  const running = findOrder(world, measure.index, measure.targets.indexOf(target));
  if (running === undefined) return refuse('not_under_way');
  withdrawOrder(world, running);
  return null;
}

function takeUp(world: World, { subject }: Of<'take_up'>): Answer {
  if (world.phase !== 'planning') return refuse('wrong_phase');
  const code = world.program.subjects.find((one) => one.ref === subject);
  if (code === undefined) return refuse('unknown_name', subject);
  if (world.values[code.knownSlot] === 0) return refuse('no_dossier', subject);
  const until = world.turn + world.program.dossierLasts - 1;
  if (world.values[code.dossierSlot] === until) return refuse('already_taken_up', subject);
  if (world.dossiersTaken >= world.program.dossiersPerTurn) return refuse('no_dossiers_left');
  const because = world.writers === null ? NOTHING : [world.writers[code.knownSlot] as number];
  const seq = record(world, { type: 'took_up', subject, until }, input('take_up'), null, because);
  count(world, code.dossierSlot, until - (world.values[code.dossierSlot] as number), seq);
  world.dossiersTaken++;
  return null;
}

function endPlanning(world: World): Answer {
  if (world.phase !== 'planning') return refuse('wrong_phase');
  world.runner.send(world, 'plan_ended');
  entered(world, END_PLANNING);
  resolveTurn(world);
  world.runner.send(world, 'resolved');
  entered(world, END_PLANNING);
  return null;
}

function pause(world: World, paused: boolean): Answer {
  if (!paused && !world.paused) return refuse('not_paused');
  world.paused = paused;
  record(world, { type: 'paused', paused }, facilitator(paused ? 'pause' : 'resume'), null, NOTHING);
  return null;
}

function freshInject(world: World, id: string): InjectCode | Refusal {
  const code = world.program.injects.find((one) => one.inject.id === id);
  if (code === undefined) return refuse('unknown_name', id);
  return world.values[code.firedSlot] === 0 ? code : refuse('already_fired', id);
}

/** Fired before, and next in line unless it has been held back since. In planning nothing comes by itself. */
function isComing(world: World, { index, heldSlot }: InjectCode): boolean {
  if (world.phase === 'planning' || world.values[heldSlot] === 1) return false;
  return world.waiting.some((item) => item.effect === null && item.inject === index);
}

// In planning the paper comes at once; in the other phases it is the next one to be put on the table.
function fire(world: World, { inject }: Of<'fire'>): Answer {
  if (world.over) return refuse('session_over');
  const code = freshInject(world, inject);
  if ('code' in code) return code;
  if (isComing(world, code)) return refuse('already_fired', inject);
  const seq = record(world, { type: 'fired', inject }, FIRE, null, NOTHING);
  if (world.values[code.heldSlot] === 1) setHeld(world, code, false);
  const from = seq < 0 ? null : seq;
  const asked = { turn: world.turn, inject: code.index, effect: null, settled: true };
  world.waiting.push({ ...asked, origin: FIRE, from, because: NOTHING });
  if (world.phase !== 'planning') return null;
  fillTable(world);
  world.runner.send(world, 'interrupt');
  entered(world, FIRE);
  return null;
}

function setHeld(world: World, code: InjectCode, held: boolean): void {
  const seq = record(world, { type: 'held', inject: code.inject.id, held }, facilitator('hold'), null, NOTHING);
  count(world, code.heldSlot, held ? 1 : -1, seq);
}

function hold(world: World, { inject, held }: Of<'hold'>): Answer {
  const code = freshInject(world, inject);
  if ('code' in code) return code;
  if ((world.values[code.heldSlot] === 1) === held) return refuse(held ? 'already_held' : 'not_held', inject);
  setHeld(world, code, held);
  return null;
}

function skip(world: World, { inject }: Of<'skip'>): Answer {
  if (onTable(world, inject) === undefined) return refuse('not_on_table', inject);
  record(world, { type: 'skipped', inject }, SKIP, null, NOTHING);
  // A replacement comes in its slot, if it had one and another is due or eligible.
  if (world.inSlot) world.slotsLeft++;
  clearTable(world);
  nextPaper(world, SKIP);
  return null;
}

function override(world: World, { value, to }: Of<'override'>): Answer {
  const { program } = world;
  const name = program.layout.find(value);
  if (name === undefined || name.kind === 'mean' || name.kind === 'constant') return refuse('unknown_name', value);
  const slot = program.layout.slots[name.slot];
  if (slot === undefined || slot.write === 'never') return refuse('unknown_name', value);
  const wanted =
    typeof to === 'number'
      ? to
      : typeof to === 'boolean'
        ? Number(to)
        : name.kind === 'state'
          ? name.states.indexOf(to)
          : -1;
  const fits =
    name.kind === 'int'
      ? typeof to === 'number'
      : name.kind === 'bool'
        ? typeof to === 'boolean'
        : typeof to === 'string';
  if (!fits || wanted < slot.low || wanted > slot.high) return refuse('value_range', value);
  const origin = facilitator('override');
  if (slot.write !== 'chart') setValue(world, name.slot, wanted, origin, null, NOTHING);
  else {
    const chart = program.charts.find((one) => one.stateSlot === name.slot);
    if (chart !== undefined) moveChart(world, chart.index, wanted, origin, null, NOTHING);
  }
  return null;
}

function close(world: World): Answer {
  if (world.phase === 'ending' || world.phase === 'debrief') return refuse('session_over');
  world.paused = false;
  world.table = -1;
  world.paper = false;
  reachEnding(world, CLOSED, CLOSE);
  world.runner.send(world, 'close');
  entered(world, CLOSE);
  return null;
}
