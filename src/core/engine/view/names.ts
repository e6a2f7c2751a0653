// The names that a world's scenario gives, looked up once for each scenario.

import { remembered } from '../../ref/remembered.ts';
import { type Glossary, glossaryOf } from '../../scenario/names/glossary.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { World } from '../world.ts';

const glossaryOnce = remembered((scenario: Scenario): Glossary => glossaryOf(scenario));

export const glossaryIn = ({ program: { scenario } }: World): Glossary => glossaryOnce(scenario);
