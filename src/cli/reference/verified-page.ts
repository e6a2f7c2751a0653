// `docs/verified.md`: what “verified” and the seal prove, in the words that the screens and the report show.

import { proofOutline } from '../../sheets/claims/proof-outline.ts';
import { say } from '../../text/say.ts';

export function verifiedPage(): string {
  const claims = proofOutline().flatMap(({ title, texts, listed = false }) => [
    `## ${title}`,
    ...(listed ? [texts.map((text) => `- ${text}`).join('\n')] : texts),
  ]);
  const blocks = [
    `# ${say('claim.page_title')}`,
    ...claims,
    `## ${say('claim.page_how_title')}`,
    say('claim.page_how_screen'),
    say('claim.page_how_terminal', { command: '`npx shadow-mandate replay LOG.jsonl --seal 7K2M-9QXD-HHF3`' }),
  ];
  return `${blocks.join('\n\n')}\n`;
}
