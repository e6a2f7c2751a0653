// What the dossiers are about that fit a target: see “Measures” in the notes on the language. Where homes and controls can change, whether
// a dossier fits depends on how things stand when the order is given.

import { partsOf, refOf, type ThingRef, valueOf } from '../ref/value-path.ts';
import { subjectsOf } from '../scenario/names/targets.ts';
import type { Context } from './context.ts';
import type { Bond } from './program.ts';

/** What a dossier is about, and what must hold for it to fit; null: it always does. */
export interface Subject {
  readonly ref: ThingRef;
  readonly bond: Bond | null;
}

/** Each once, in the order of the scenario. */
export function fittingSubjects(context: Context, target: string | null): readonly Subject[] {
  const all = target === null ? subjectsOf(context.scenario).map(always) : aboutTarget(context, target);
  return [...new Map(all.map((one) => [one.ref, one])).values()];
}

const always = (ref: ThingRef): Subject => ({ ref, bond: null });

/** `path` must name the thing with that id for the dossier to fit; none where it never will. */
function bound({ layout }: Context, ref: ThingRef, path: string, id: string): readonly Subject[] {
  const name = layout.find(path);
  if (name?.kind === 'state') return [{ ref, bond: { slot: name.slot, is: name.states.indexOf(id) } }];
  return name?.kind === 'settled' && name.state === id ? [always(ref)] : [];
}

function aboutTarget(context: Context, target: string): readonly Subject[] {
  const { actors, routes, ties = [] } = context.scenario;
  const { kind, id } = partsOf(target);
  const itself = always(target as ThingRef);
  const controlOf = (route: string): string => valueOf(refOf('route', route), 'control');
  switch (kind) {
    case 'region':
      return [
        ...actors.flatMap((one) => {
          const ref = refOf('actor', one.id);
          return bound(context, ref, valueOf(ref, 'region'), id);
        }),
        ...routes.filter(({ through }) => through.includes(id)).map((one) => always(refOf('route', one.id))),
      ];
    case 'actor':
      return [
        itself,
        ...ties.filter(({ a, b }) => a === id || b === id).map((one) => always(refOf('tie', one.id))),
        ...routes.flatMap((one) => bound(context, refOf('route', one.id), controlOf(one.id), id)),
      ];
    case 'route':
      return [itself, ...actors.flatMap((one) => bound(context, refOf('actor', one.id), controlOf(id), one.id))];
    default:
      return [
        itself,
        ...ties.filter((one) => one.id === id).flatMap(({ a, b }) => [a, b].map((one) => always(refOf('actor', one)))),
      ];
  }
}
