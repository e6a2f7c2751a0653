// What can be asked of whoever reads files, be it a worker or the page itself. All of it goes from one to the other as plain data.

import type { SealAnswer } from '../../core/log/chain/compare-seal.ts';
import type { ScenarioMarks } from '../../core/log/chain/whose-scenario.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { FileOutcome, ReadingStage } from '../../screens/library/import-outcome.ts';
import type { LibraryTexts } from '../sessions/open-file.ts';

/** Files to be read together, and what the installation has to read them by; null where that cannot be fetched. */
export interface Asked {
  readonly files: readonly File[];
  readonly library: LibraryTexts | null;
  /** of the scenarios that come with the program, by id */
  readonly shipped: Readonly<Record<string, ScenarioMarks>> | null;
}

/** How far the reading is; `percent` of all files together, 0-100. */
export interface Reading {
  readonly stage: ReadingStage;
  readonly percent: number;
}

export type OnReading = (reading: Reading) => void;

/** What was read stays with the reader: `file` counts from 0 in the order in which the files were given. */
export interface Reader {
  readonly open: (asked: Asked, onReading: OnReading) => Promise<readonly FileOutcome[]>;
  /** Of a log. */
  readonly compareSeal: (file: number, written: string) => Promise<SealAnswer>;
  /** Of a scenario without errors. */
  readonly scenario: (file: number) => Promise<Scenario>;
  /** Of a log, whole. */
  readonly log: (file: number) => Promise<Log>;
  /** Stores a log as a session of this computer under `id`, begun at `at` where it does not say so; rejects where nothing can be stored. */
  readonly store: (file: number, id: string, at: string) => Promise<void>;
}
