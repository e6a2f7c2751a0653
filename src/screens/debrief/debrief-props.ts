// What the debrief screen is given.

import type { ClaimsProps } from '../../sheets/claims/Claims.tsx';
import type { Log } from '../../core/log/chain/write-log.ts';

/** `checking` while the log is played again elsewhere. */
export type Verified = 'checking' | { readonly whose: ClaimsProps['whose'] } | { readonly problem: string };

export interface DebriefScreenProps {
  readonly log: Log;
  readonly verified: Verified;
  readonly onLeave: () => void;
  readonly download: (kind: 'log' | 'report') => void;
}
