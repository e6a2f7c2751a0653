import { whoseScenario } from '../../core/log/chain/whose-scenario.ts';
import type { Header } from '../../core/log/form/header.ts';
import type { Whose } from '../../screens/library/import-outcome.ts';
import type { Shipped } from './scenario-index.ts';

/** Whether a log was played in the scenario of this installation; `unknown` where what comes with it is not known. */
export const whoseLog = (header: Header, shipped: Shipped): Whose =>
  shipped === null ? 'unknown' : whoseScenario(header, shipped.get(header.scenario.id) ?? null);
