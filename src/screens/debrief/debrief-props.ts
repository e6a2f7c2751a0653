// What the debrief screen is given.

import type { ClaimsProps } from '../../sheets/claims/Claims.tsx';
import type { Answers } from '../../sheets/answers/answers.ts';
import type { SheetModel } from '../../sheets/debrief/sheet-model.ts';

/** `checking` while the log is played again elsewhere. */
export type Verified = 'checking' | { readonly whose: ClaimsProps['whose'] } | { readonly problem: string };

export interface DebriefScreenProps {
  readonly model: SheetModel;
  readonly answers: Answers;
  readonly verified: Verified;
  readonly onLeave: () => void;
  /** an archive of everything is being made */
  readonly packing: boolean;
  readonly download: (kind: 'log' | 'report' | 'everything') => void;
}
