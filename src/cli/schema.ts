// `schema`: the JSON Schema of what authors write, for completion and checks in an editor.

import { jsonSchemaText } from '../core/scenario/language/json-schema.ts';
import { CLEAN, type Command } from './command.ts';

export const schema: Command = {
  usage: 'cli.schema_usage',
  help: 'cli.schema_help',
  options: {},
  least: 0,
  most: 0,
  run(_args, terminal) {
    terminal.out(jsonSchemaText('scenario.schema.json'));
    return CLEAN;
  },
};
