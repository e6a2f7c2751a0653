// What `account` prints as JSON.

import type { Account } from '../../core/simulate/value/account.ts';

/** Values are sums over the futures: points x futures, whole numbers. */
export interface AccountResult extends Account {
  readonly scenario: string;
  readonly continuation: string;
}
