// The header of a session begun at a terminal. No clock in it: the same command writes the same log, byte for byte.

import { ENGINE_VERSION } from '../core/engine/step.ts';
import { hashScenario } from '../core/log/chain/hash-scenario.ts';
import { type Header, LOG_FORMAT, LOG_VERSION, DEFAULT_SETTINGS } from '../core/log/form/header.ts';
import { type Scenario, SCHEMA_VERSION } from '../core/scenario/language/schema.ts';

export function newHeader(scenario: Scenario, seed: number): Header {
  return {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    schema: SCHEMA_VERSION,
    engine: ENGINE_VERSION,
    ...hashScenario(scenario),
    scenario,
    seed,
    team: '',
    players: {},
    settings: DEFAULT_SETTINGS,
    session: `${scenario.id}-${seed}`,
  };
}
