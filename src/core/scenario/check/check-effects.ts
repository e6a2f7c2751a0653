// Effects: that what they write exists and may be written in that way, and that what they write fits.

import { findUnseen } from '../../ref/lookalikes.ts';
import type { Path } from '../../ref/path.ts';
import { type Aliases, partsOf, refOf, unalias, valueOf } from '../../ref/value-path.ts';
import { jsonKindMessage, kindMessage, listed, meant, tellNote } from '../issue/notes.ts';
import type { Effect } from '../language/schema.ts';
import type { Slot, Writable } from '../names/names.ts';
import { idMeant } from '../names/unsettled.ts';
import { aimedAt, subjectsOf } from '../names/targets.ts';
import type { EffectUse } from '../names/uses.ts';
import { reportProblem } from './check-expressions.ts';
import { type Checking, isVague, targetsToTry } from './checking.ts';
import { nearestOwner, otherKind, suggestName, withKind } from './suggest-name.ts';

export function checkEffects(checking: Checking): void {
  const injects = checking.scenario.injects.map((inject) => inject.id);
  const known = new Set(injects);
  for (const use of checking.uses.effects) {
    if (checking.findings.full) return;
    for (const target of targetsToTry(checking, use)) {
      if (!checkOne(checking, { ...use, aliases: aimedAt(target) })) break;
    }
    const { effect, path } = use;
    if ('schedule' in effect && !known.has(effect.schedule)) {
      const near = meant(checking.near(effect.schedule, injects)) ?? listed('note.there_are', injects);
      checking.findings.add(
        'reference.unknown',
        { path: [...path, 'schedule'] },
        { what: kindMessage('inject'), id: effect.schedule },
        near,
      );
    }
    checkTiming(checking, use);
  }
}

/** One effect at one target. */
interface Aimed extends EffectUse {
  readonly aliases: Aliases;
}

/** False once something was reported: the other targets would say the same. */
function checkOne(checking: Checking, use: Aimed): boolean {
  const { effect } = use;
  const before = checking.findings.list.length;
  if (use.running) checkRunning(checking, use);
  if ('change' in effect) checkChange(checking, use, effect.change);
  else if ('set' in effect) checkSet(checking, use, effect);
  else if ('move' in effect) checkMove(checking, use, effect);
  else if ('learn' in effect) checkLearn(checking, use, effect);
  return checking.findings.list.length === before;
}

function checkRunning(checking: Checking, { effect, path, aliases }: Aimed): void {
  const { findings } = checking;
  const fixed = effect.when !== undefined && isSettled(checking, effect.when, aliases);
  const extra = (['after', 'when', 'chance', 'lasts'] as const).find(
    (key) => effect[key as keyof Effect] !== undefined && !(fixed && key === 'when'),
  );
  if (extra !== undefined) findings.add('effect.running', { path: [...path, extra], key: extra }, { field: extra });
  const verb = (['set', 'move', 'learn', 'schedule'] as const).find((key) => key in effect);
  if (verb !== undefined) findings.add('effect.running', { path: [...path, verb], key: verb }, { field: verb });
}

/** A condition that asks for nothing but the target. */
function isSettled(checking: Checking, when: string, aliases: Aliases): boolean {
  const parsed = checking.test(when, aliases);
  return parsed.ok && parsed.tree.kind === 'same_thing';
}

function slotOf(checking: Checking, path: string): Slot | undefined {
  const name = checking.layout.find(path);
  return name !== undefined && 'slot' in name ? checking.layout.slots[name.slot] : undefined;
}

const WRITES: Readonly<Record<'change' | 'set', readonly Writable[]>> = {
  change: ['number'],
  set: ['number', 'truth', 'posture', 'thing'],
};

/** The slot a path names, if it may be written in this way; reports otherwise. */
function slotToWrite(checking: Checking, use: Aimed, verb: 'change' | 'set', written: string): Slot | undefined {
  const path = [...use.path, verb];
  const full = unalias(written, use.aliases);
  const slot = slotOf(checking, full);
  if (slot === undefined) {
    const name = checking.layout.find(full);
    if (name === undefined) unknownName(checking, path, written, full);
    else if (name.kind === 'settled')
      checking.findings.add('path.kind', { path }, { path: written, verb, written: 'thing' });
    else if (name.kind === 'mean' && verb === 'set') checking.findings.add('path.mean', { path }, { path: written });
    else checking.findings.add('path.readonly', { path }, { path: written });
    return undefined;
  }
  if (WRITES[verb].includes(slot.write)) return slot;
  if (partsOf(full).kind === 'unknown') checking.findings.add('unknown.set', { path }, { path: written });
  else if (slot.write === 'never') checking.findings.add('path.readonly', { path }, { path: written });
  else checking.findings.add('path.kind', { path }, { path: written, verb, written: slot.write });
  return undefined;
}

function unknownName(checking: Checking, path: Path, written: string, full: string): void {
  if (isVague(checking, full)) return;
  const unseen = findUnseen(written);
  if (unseen !== null) return checking.findings.add('name.unseen', { path, at: unseen.at }, { code: unseen.code });
  const suggestion = otherKind(checking, written, full) ?? suggestName(checking, full, checking.nearest(full));
  checking.findings.add('name.unknown', { path }, { path: written.slice(0, 100) }, suggestion);
}

/** `national.security` changes that of each host region, if there are any. */
function checkChange(checking: Checking, use: Aimed, written: string): void {
  const name = checking.layout.find(unalias(written, use.aliases));
  if (name?.kind !== 'mean' || name.slots.length === 0) slotToWrite(checking, use, 'change', written);
}

type Setting = Extract<Effect, { set: string }>;

function checkSet(checking: Checking, use: Aimed, effect: Setting): void {
  const slot = slotToWrite(checking, use, 'set', effect.set);
  if (slot === undefined) return;
  if (slot.name.kind === 'state') checkSetState(checking, use, effect, slot.name);
  else checkSetValue(checking, use, effect, slot.name.kind === 'bool');
}

function checkSetState(
  { findings, near }: Checking,
  use: Aimed,
  { set, to }: Setting,
  { states, of }: Extract<Slot['name'], { kind: 'state' }>,
): void {
  if (typeof to === 'string' && states.includes(idMeant(to, of ?? '', use.aliases))) return;
  const suggestion = typeof to === 'string' ? meant(near(to, states)) : undefined;
  findings.add(
    'set.kind',
    { path: [...use.path, 'to'] },
    { path: set, wanted: tellNote('note.any_of', { names: states }) },
    suggestion,
  );
}

/** `truth`: true or false is wanted, not a number. */
function checkSetValue(checking: Checking, use: Aimed, { set, to }: Setting, truth: boolean): void {
  const path = [...use.path, 'to'];
  const wrongKind = () =>
    checking.findings.add('set.kind', { path }, { path: set, wanted: jsonKindMessage(truth ? 'boolean' : 'number') });
  if (typeof to !== 'string') {
    if ((typeof to === 'boolean') !== truth) wrongKind();
    return;
  }
  const parsed = checking.either(to, use.aliases);
  if (!parsed.ok) for (const problem of parsed.problems) reportProblem(checking, path, to, problem, use.aliases);
  else if ('test' in parsed.tree !== truth) wrongKind();
}

function checkMove(checking: Checking, use: Aimed, { move, to }: Extract<Effect, { move: string }>): void {
  const full = unalias(move, use.aliases);
  const name = checking.layout.find(valueOf(full, 'state'));
  if (name?.kind !== 'state') {
    const near = meant(nearestOwner(checking, full, 'state'));
    checking.findings.add(
      'reference.unknown',
      { path: [...use.path, 'move'] },
      { what: kindMessage('actor_or_storyline'), id: move },
      near,
    );
  } else if (!name.states.includes(to) && !isVague(checking, full)) {
    const near = meant(checking.near(to, name.states));
    checking.findings.add(
      'state.unknown',
      { path: [...use.path, 'to'] },
      { state: to, known: name.states, count: name.states.length },
      near,
    );
  }
}

type Learning = Extract<Effect, { learn: string }>;

function checkLearn(checking: Checking, use: Aimed, { learn: written, by }: Learning): void {
  const full = unalias(written, use.aliases);
  if (isUnknown(checking, full)) {
    // It is known or not: there is no ladder to climb.
    if (by !== undefined) checking.findings.add('unknown.steps', { path: [...use.path, 'by'] }, { path: written });
    return;
  }
  if (slotOf(checking, valueOf(full, 'known'))?.write === 'ladder') return;
  const near = meant(withKind(written, learnable(checking)) ?? nearestOwner(checking, full, 'known'));
  checking.findings.add(
    'reference.unknown',
    { path: [...use.path, 'learn'] },
    { what: kindMessage('what_is_learnt'), id: written },
    near,
  );
}

const learnable = ({ scenario }: Checking): readonly string[] => [
  ...subjectsOf(scenario),
  ...(scenario.unknowns ?? []).map(({ id }) => refOf('unknown', id)),
];

const isUnknown = ({ scenario }: Checking, path: string): boolean =>
  (scenario.unknowns ?? []).some(({ id }) => refOf('unknown', id) === path);

function checkTiming({ findings, scenario }: Checking, { effect, path }: EffectUse): void {
  if (effect.after !== undefined && effect.after >= scenario.turns)
    findings.add('effect.late', { path: [...path, 'after'] }, { after: effect.after, turns: scenario.turns });
}
