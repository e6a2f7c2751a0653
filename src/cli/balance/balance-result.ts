// What the command prints: the balance, and how long it took.

import type { Balance } from '../../core/balance/balance.ts';

export interface BalanceResult extends Balance {
  readonly seconds: number;
}
