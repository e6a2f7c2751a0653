// What can be asked of whoever reads files, be it a worker or the page itself. All of it goes from one to the other as plain data.

import type { SealAnswer } from '../../core/log/chain/compare-seal.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import type { Entry } from '../../core/debrief/sections/timeline.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { FileOutcome, ReadingStage, Whose } from '../../screens/library/import-outcome.ts';
import type { Answers } from '../../sheets/answers/answers.ts';
import type { SheetModel } from '../../sheets/debrief/sheet-model.ts';
import type { Named } from '../sessions/download.ts';
import type { LibraryTexts } from '../sessions/open-file.ts';
import type { LogTrouble } from '../sessions/resume-session.ts';
import type { Shipped } from '../sessions/scenario-index.ts';

/** Files to be read together, and what the installation has to read them by; null where that cannot be fetched. */
export interface Asked {
  readonly files: readonly File[];
  readonly library: LibraryTexts;
  readonly shipped: Shipped;
}

/** How far the reading is; `percent` of all files together, 0-100. */
export interface Reading {
  readonly stage: ReadingStage;
  readonly percent: number;
}

export type OnReading = (reading: Reading) => void;

/** A log that was opened, or one that is stored as a session. */
export type DebriefSource = { readonly file: number } | { readonly stored: string };

export interface Debriefed {
  /** with the first entries of its timeline alone: all the others are asked for piece by piece */
  readonly model: SheetModel;
  /** what its files are named after */
  readonly named: Named;
}

type Later<Method> = Method extends (...given: infer Given) => infer Answer
  ? (...given: Given) => Promise<Awaited<Answer>>
  : never;

/** The answers of the debrief that was made last. */
export type LaterAnswers = { readonly [Method in keyof Answers]: Later<Answers[Method]> };

/** What was read stays with the reader: `file` counts from 0 in the order in which the files were given. */
export interface Reader extends LaterAnswers {
  readonly open: (asked: Asked, onReading: OnReading) => Promise<readonly FileOutcome[]>;
  /** Of a log. */
  readonly compareSeal: (file: number, written: string) => Promise<SealAnswer>;
  /** Of a scenario without errors. */
  readonly scenario: (file: number) => Promise<Scenario>;
  /** Of a log, whole. */
  readonly log: (file: number) => Promise<Log>;
  /** Makes the debrief of a log that was opened, so that it is there when it is asked for. */
  readonly prepare: (file: number) => Promise<void>;
  /** What a debrief shows of a log; null where there is none. */
  readonly debrief: (source: DebriefSource) => Promise<Debriefed | { readonly trouble: LogTrouble } | null>;
  /** Some entries of the timeline of that debrief, beginning with one; none at its end. */
  readonly entries: (from: number) => Promise<readonly Entry[]>;
  /** Plays the log of that debrief again. */
  readonly verify: (shipped: Shipped) => Promise<{ readonly whose: Whose } | { readonly trouble: LogTrouble }>;
  /** The text of the log of that debrief. */
  readonly text: () => Promise<Blob>;
  /** Stores a log as a session of this computer under `id`, begun at `at` where it does not say so; rejects where nothing can be stored. */
  readonly store: (file: number, id: string, at: string) => Promise<void>;
}
