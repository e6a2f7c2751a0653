// What is true in a run: the options of each unknown with what they do at the start, and where it is found out.

import { causeText } from '../ref/cause-ref.ts';
import { refOf, valueOf } from '../ref/value-path.ts';
import type { Unknown } from '../scenario/language/schema.ts';
import { compileEffects } from './compile-effects.ts';
import { type Context, siteHash } from './context.ts';
import type { OptionCode, UnknownCode } from './program.ts';

export function compileUnknowns(context: Context): readonly UnknownCode[] {
  return (context.scenario.unknowns ?? []).map((unknown) => compileUnknown(context, unknown));
}

function compileUnknown(context: Context, unknown: Unknown): UnknownCode {
  const { id, about } = unknown;
  const ref = refOf('unknown', id);
  const options = unknown.options.map((option) => compileOption(context, id, option));
  return {
    id,
    slot: context.layout.slot(ref),
    knownSlot: context.layout.slot(valueOf(ref, 'known')),
    subjectSlot: context.layout.slot(valueOf(about, 'known')),
    dossierSlot: context.layout.slot(valueOf(about, 'dossier')),
    shownAt: unknown.shown_at,
    site: siteHash(ref),
    total: options.reduce((sum, { weight }) => sum + weight, 0),
    options,
  };
}

function compileOption(context: Context, unknown: string, option: Unknown['options'][number]): OptionCode {
  const { id, weight = 1, effects } = option;
  const cause = causeText({ kind: 'option', unknown, option: id });
  return {
    id,
    weight,
    effects: compileEffects(context, effects, { kind: 'start', id: cause, list: 'effects', site: cause }),
  };
}
