// `schema`: the JSON Schema of what authors write, for completion and checks in an editor.

import { z } from 'zod';
import { scenarioSchema } from '../core/scenario/schema.ts';
import { CLEAN, type Command } from './command.ts';
import { asJson } from './print.ts';

export const schema: Command = {
  usage: 'schema',
  options: {},
  least: 0,
  most: 0,
  run(_args, terminal) {
    terminal.out(asJson(z.toJSONSchema(scenarioSchema)));
    return CLEAN;
  },
};
