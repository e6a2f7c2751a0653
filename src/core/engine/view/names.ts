// The names that a world's scenario gives, looked up once for each scenario.

import { type Glossary, glossaryOf } from '../../scenario/names/glossary.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { World } from '../world.ts';

const made = new WeakMap<Scenario, Glossary>();

export function glossaryIn({ program: { scenario } }: World): Glossary {
  const known = made.get(scenario) ?? glossaryOf(scenario);
  made.set(scenario, known);
  return known;
}
