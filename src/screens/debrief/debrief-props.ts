// What the debrief screen is given, and what it gives to its sections.

import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import type { Log } from '../../core/log/chain/write-log.ts';

/** `checking` while the log is played again elsewhere. */
export type Verified = 'verified' | 'checking' | { readonly problem: string };

export interface DebriefScreenProps {
  readonly log: Log;
  readonly verified: Verified;
  readonly onLeave: () => void;
  readonly download: (kind: 'log' | 'report') => void;
}

/** Asks why a fact came about; opens the drawer. */
export type AskWhy = (seq: number) => void;

export interface SectionProps {
  readonly model: ReportModel;
  readonly onWhy: AskWhy;
}
