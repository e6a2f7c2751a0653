import type { Settings } from '../../core/log/form/header.ts';
import type { Message } from '../../core/ref/message.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { Preferences } from '../common/preferences.ts';
import type { Setup, SetupDraft } from './setup-draft.ts';

export interface SetupScreenProps {
  readonly scenario: Scenario;
  /** hash of its world */
  readonly world: string;
  /** drawn by the caller: a screen has no dice */
  readonly seed: number;
  readonly drawSeed: () => number;
  /** what a session code said, if one was opened */
  readonly fromCode?:
    | { readonly seed: number; readonly settings: Settings }
    | { readonly problem: Message }
    | undefined;
  /** what was typed before the page was loaded again, as it was kept */
  readonly typed: string | null;
  readonly onTyped: (draft: SetupDraft) => void;
  readonly fromFile: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onBegin: (setup: Setup) => void;
  /** saves the trainer's plan; resolves to the name of its file, null where it could not be made */
  readonly onPlan: (setup: Setup) => Promise<string | null>;
  readonly onLeave: () => void;
  readonly announce: (text: string) => void;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}
