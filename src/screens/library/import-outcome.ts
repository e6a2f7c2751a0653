import type { Message } from '../../core/ref/message.ts';
import type { Issue } from '../../core/scenario/issue/issue.ts';
import type { ClaimsProps } from '../../sheets/claims/Claims.tsx';
import type { SessionCard } from './cards.ts';

/** Why a file cannot be opened at all: larger than so many megabytes, or for one of these reasons. */
export type Unusable = { readonly megabytes: number } | 'unreadable' | 'no_library' | 'unreachable';

/** What became of a file that was opened. Everything in it but `file` may come from a stranger, and is only ever shown as text. */
export type ImportOutcome =
  | { readonly kind: 'reading'; readonly file: string; readonly checking: boolean }
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
      readonly kind: 'damaged_log';
      readonly file: string;
      readonly line: number;
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
      /** what sealed it after each of its records */
      readonly heads: readonly string[];
      readonly whose: ClaimsProps['whose'];
    } & Pick<SessionCard, 'team' | 'title' | 'turns' | 'place'>);
