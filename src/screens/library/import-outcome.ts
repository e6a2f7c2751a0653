import type { Message } from '../../core/ref/message.ts';
import type { Issue } from '../../core/scenario/issue/issue.ts';
import type { ClaimsProps } from '../../sheets/claims/Claims.tsx';
import type { SessionCard } from './cards.ts';

/** Why a file cannot be opened at all: larger than so many megabytes, or for one of these reasons. */
export type Unusable = { readonly megabytes: number } | 'unreadable' | 'no_library' | 'unreachable' | 'stopped';

/** What is being done with files: their bytes are read, what is in them is checked, a log is played again. */
export type ReadingStage = 'reading' | 'checking' | 'playing';

/** How far the reading of files is. */
export interface ReadingNow {
  readonly stage: ReadingStage;
  /** of all of it, 0-100 */
  readonly percent: number;
  /** the page itself reads, and stands still meanwhile */
  readonly inPage: boolean;
}

/** Whether a log was played in the scenario of this installation. */
export type Whose = ClaimsProps['whose'];

/** What became of files that were opened together. */
export type ImportOutcome =
  | (FileOutcome & {
      /** how many files were opened; left out for one by itself */
      readonly among?: number;
    })
  | { readonly kind: 'several'; readonly files: readonly FileOutcome[] };

/** What became of a file that was opened. All of it may come from a stranger, and is only ever shown as text. */
export type FileOutcome =
  | ({ readonly kind: 'reading'; readonly file: string } & ReadingNow)
  | { readonly kind: 'unusable'; readonly file: string; readonly why: Unusable }
  | {
      readonly kind: 'scenario';
      readonly file: string;
      /** null when errors stand in the way */
      readonly title: string | null;
      readonly language: string | null;
      readonly issues: readonly Issue[];
    }
  | {
      /** part of a library; `used` for scenarios that were opened with it */
      readonly kind: 'library';
      readonly file: string;
      readonly issues: readonly Issue[];
      readonly used: boolean;
    }
  | {
      readonly kind: 'damaged_log';
      readonly file: string;
      readonly line: number;
      readonly column?: number;
      readonly message: Message;
      readonly suggestion: Message | undefined;
    }
  | ({
      readonly kind: 'log';
      readonly file: string;
      readonly inputs: number;
      readonly cut: boolean;
      readonly older: boolean;
      readonly language: string;
      readonly seal: string; // 'ABCD-EFGH-JKLM'
      readonly whose: Whose;
    } & Pick<SessionCard, 'team' | 'title' | 'turns' | 'place'>);

/** Whether a log is to be debriefed: it is over, or it cannot be gone on with. */
export const isForDebrief = ({
  older,
  place,
}: Pick<Extract<FileOutcome, { kind: 'log' }>, 'older' | 'place'>): boolean => older || place?.finished === true;
