// The names that a world's scenario gives, looked up once for each scenario; in words, until pictures hold names and messages.

import { sayAlone, sayWithin } from '../../../text/say.ts';
import { type Glossary, glossaryOf } from '../../scenario/names/glossary.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { World } from '../world.ts';

type Spoken = {
  readonly [K in keyof Glossary]: (...args: Parameters<Glossary[K]>) => string;
};

const made = new WeakMap<Scenario, Spoken>();

export function glossaryIn({ program: { scenario } }: World): Spoken {
  const known = made.get(scenario) ?? spoken(glossaryOf(scenario));
  made.set(scenario, known);
  return known;
}

function spoken(names: Glossary): Spoken {
  return {
    ...names,
    value: (path) => sayWithin(names.value(path)),
    thing: (ref) => sayAlone(names.thing(ref)),
    subject: (ref) => sayAlone(names.subject(ref)),
    role: (id) => sayAlone(names.role(id)),
    measureAt: (id, target) => sayWithin(names.measureAt(id, target)),
    turn: (turn) => sayAlone(names.turn(turn)),
  };
}
