// Effects: that what they write exists and may be written in that way, and that what they write fits.

import { KIND_WORDS, SUGGEST, WRITTEN_WITH } from '../../../text/author-messages.ts';
import { parseEither, unalias } from '../../expression/parse.ts';
import { reportProblem } from './check-expressions.ts';
import { type Checking, isVague, targetsToTry } from './checking.ts';
import { meant } from '../issue/issue.ts';
import { suggestName } from './suggest-name.ts';
import type { Slot, Writable } from '../names/names.ts';
import type { Effect } from '../language/schema.ts';
import type { EffectUse } from '../names/uses.ts';

export function checkEffects(checking: Checking): void {
  const injects = checking.scenario.injects.map((inject) => inject.id);
  const known = new Set(injects);
  for (const use of checking.uses.effects) {
    if (checking.findings.full) return;
    for (const target of targetsToTry(checking, use)) {
      if (!checkOne(checking, use, target)) break;
    }
    const { effect, path } = use;
    if ('schedule' in effect && !known.has(effect.schedule)) {
      const near = meant(checking.near(effect.schedule, injects));
      checking.findings.add('reference.unknown', { path: [...path, 'schedule'] }, ['inject', effect.schedule], near);
    }
    checkTiming(checking, use);
  }
}

/** False once something was reported: the other targets would say the same. */
function checkOne(checking: Checking, use: EffectUse, target: string | undefined): boolean {
  const { effect } = use;
  const before = checking.findings.list.length;
  if (use.running) checkRunning(checking, use);
  if ('change' in effect) checkChange(checking, use, effect.change, target);
  else if ('set' in effect) checkSet(checking, use, effect, target);
  else if ('move' in effect) checkMove(checking, use, effect, target);
  else if ('learn' in effect) checkLearn(checking, use, effect.learn, target);
  return checking.findings.list.length === before;
}

function checkRunning({ findings }: Checking, { effect, path }: EffectUse): void {
  const extra = (['after', 'when', 'chance'] as const).find((key) => effect[key] !== undefined);
  if (extra !== undefined) findings.add('effect.running', { path: [...path, extra], key: extra }, [`“${extra}”`]);
  const verb = (['set', 'move', 'learn', 'schedule'] as const).find((key) => key in effect);
  if (verb !== undefined) findings.add('effect.running', { path: [...path, verb], key: verb }, [`“${verb}”`]);
}

function slotOf(checking: Checking, path: string): Slot | undefined {
  const name = checking.layout.find(path);
  return name === undefined || name.kind === 'mean' || name.kind === 'constant'
    ? undefined
    : checking.layout.slots[name.slot];
}

const aliases = (target: string | undefined) => (target === undefined ? {} : { target });

// The slot a path names, if it may be written in this way; reports otherwise.
function writable(
  checking: Checking,
  use: EffectUse,
  verb: 'change' | 'set',
  written: string,
  target: string | undefined,
  allowed: readonly Writable[],
): Slot | undefined {
  const place = { path: [...use.path, verb] };
  const path = unalias(written, aliases(target));
  const slot = slotOf(checking, path);
  if (slot === undefined) {
    if (checking.layout.find(path) === undefined) unknownName(checking, place.path, written, path);
    else checking.findings.add('path.readonly', place, [written]);
    return undefined;
  }
  if (allowed.includes(slot.write)) return slot;
  if (slot.write === 'never') checking.findings.add('path.readonly', place, [written]);
  else checking.findings.add('path.kind', place, [written, verb, WRITTEN_WITH[slot.write]]);
  return undefined;
}

function unknownName(checking: Checking, path: EffectUse['path'], written: string, full: string): void {
  if (isVague(checking, full)) return;
  checking.findings.add(
    'name.unknown',
    { path },
    [written.slice(0, 100)],
    suggestName(checking, full, checking.nearest(full)),
  );
}

function checkChange(checking: Checking, use: EffectUse, written: string, target: string | undefined): void {
  writable(checking, use, 'change', written, target, ['number']);
}

function checkSet(
  checking: Checking,
  use: EffectUse,
  effect: Extract<Effect, { set: string }>,
  target: string | undefined,
): void {
  const slot = writable(checking, use, 'set', effect.set, target, ['number', 'truth', 'posture']);
  if (slot === undefined) return;
  const path = [...use.path, 'to'];
  if (slot.name.kind === 'state') {
    const { states } = slot.name;
    if (typeof effect.to === 'string' && states.includes(effect.to)) return;
    const near = typeof effect.to === 'string' ? checking.near(effect.to, states) : undefined;
    checking.findings.add('set.kind', { path }, [effect.set, SUGGEST.anyOf(states)], meant(near));
    return;
  }
  checkSetValue(checking, slot, effect, path, target);
}

function checkSetValue(
  checking: Checking,
  slot: Slot,
  effect: Extract<Effect, { set: string }>,
  path: EffectUse['path'],
  target: string | undefined,
): void {
  const truth = slot.name.kind === 'bool';
  const wanted = truth ? KIND_WORDS.boolean : KIND_WORDS.number;
  if (typeof effect.to !== 'string') {
    if ((typeof effect.to === 'boolean') !== truth) checking.findings.add('set.kind', { path }, [effect.set, wanted]);
    return;
  }
  const parsed = parseEither(effect.to, checking.names, aliases(target));
  if (!parsed.ok) for (const problem of parsed.problems) reportProblem(checking, path, effect.to, problem);
  else if ('test' in parsed.tree !== truth) checking.findings.add('set.kind', { path }, [effect.set, wanted]);
}

function checkMove(
  checking: Checking,
  use: EffectUse,
  effect: Extract<Effect, { move: string }>,
  target: string | undefined,
): void {
  const full = unalias(effect.move, aliases(target));
  const name = checking.layout.find(`${full}.state`);
  if (name?.kind !== 'state') {
    const near = checking.nearest(`${full}.state`)?.replace(/\.state$/, '');
    checking.findings.add(
      'reference.unknown',
      { path: [...use.path, 'move'] },
      ['actor or storyline', effect.move],
      meant(near),
    );
  } else if (!name.states.includes(effect.to) && !isVague(checking, full)) {
    const near = checking.near(effect.to, name.states);
    checking.findings.add(
      'state.unknown',
      { path: [...use.path, 'to'] },
      [effect.to, name.states.join(', ')],
      meant(near),
    );
  }
}

function checkLearn(checking: Checking, use: EffectUse, written: string, target: string | undefined): void {
  const full = unalias(written, aliases(target));
  if (slotOf(checking, `${full}.known`)?.write === 'ladder') return;
  const near = checking.nearest(`${full}.known`)?.replace(/\.known$/, '');
  checking.findings.add(
    'reference.unknown',
    { path: [...use.path, 'learn'] },
    ['actor, tie or route', written],
    meant(near),
  );
}

function checkTiming({ findings, scenario }: Checking, { effect, path }: EffectUse): void {
  if (effect.after !== undefined && effect.after >= scenario.turns)
    findings.add('effect.late', { path: [...path, 'after'] }, [effect.after, scenario.turns]);
  if (typeof effect.chance === 'number' && (effect.chance <= 0 || effect.chance >= 100))
    findings.add('chance.range', { path: [...path, 'chance'] }, [effect.chance]);
}
