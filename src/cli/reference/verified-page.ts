// `docs/verified.md`: what “verified” and the seal prove, in the words that the screens and the report show.

import { say } from '../../text/say.ts';

export function verifiedPage(): string {
  const blocks = [
    `# ${say('claim.page_title')}`,
    `## ${say('claim.page_verified_title')}`,
    say('claim.page_verified'),
    `## ${say('claim.page_not_title')}`,
    [say('claim.page_words'), say('claim.page_world'), say('claim.page_end'), say('claim.page_who')]
      .map((line) => `- ${line}`)
      .join('\n'),
    `## ${say('claim.page_seal_title')}`,
    say('claim.page_seal'),
    say('claim.page_seal_not'),
    `## ${say('claim.page_how_title')}`,
    say('claim.page_how_screen'),
    say('claim.page_how_terminal', { command: '`npx shadow-mandate replay LOG.jsonl --seal 7K2M-9QXD-HHF3`' }),
  ];
  return `${blocks.join('\n\n')}\n`;
}
