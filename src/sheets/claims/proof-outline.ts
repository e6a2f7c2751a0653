// What “verified” and the seal prove, and what not: one outline for the screens, the report and `docs/verified.md`.

import { say } from '../../text/say.ts';

export interface Claim {
  readonly title: string;
  readonly texts: readonly string[];
  /** rather as a list */
  readonly listed?: boolean;
}

export const proofOutline = (): readonly Claim[] => [
  { title: say('claim.page_verified_title'), texts: [say('claim.page_verified')] },
  {
    title: say('claim.page_not_title'),
    texts: [say('claim.page_words'), say('claim.page_world'), say('claim.page_end'), say('claim.page_who')],
    listed: true,
  },
  { title: say('claim.page_seal_title'), texts: [say('claim.page_seal'), say('claim.page_seal_not')] },
];
