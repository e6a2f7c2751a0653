// The hash chain: each record seals all that came before it. It shows a change made after export; whoever owns the browser can
// re-chain, which is why the engine also verifies by re-execution.

import { inGroups, toBase32 } from './base32.ts';
import { canonicalJson } from './canonical-json.ts';
import { digestOf, digestOfText } from './digest.ts';
import type { Header } from '../form/header.ts';
import type { LogRecord, RecordDraft } from '../form/record-schema.ts';

/** What record 0 is chained to. */
export const headerHash = (header: Header): string => digestOf(header);

/** `previousHash` is that of the record before, or `headerHash` for record 0. */
export function sealRecord(previousHash: string, draft: RecordDraft): LogRecord {
  return { ...draft, hash: chainHash(previousHash, canonicalJson(draft)) };
}

/** The hash of a record whose canonical JSON without `hash` is `text`. */
export const chainHash = (previousHash: string, text: string): string => digestOfText(`${previousHash}\n${text}`);

/** The short readable form of the head of a chain: 60 bits as `7K2M-9QXD-HHF3`. */
export function seal(head: string): string {
  const part = (start: number) => toBase32(Number.parseInt(head.slice(start, start + 5), 16), 4);
  return inGroups(part(0) + part(5) + part(10));
}
