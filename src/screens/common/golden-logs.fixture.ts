// The shipped missions as they were played from fixed seeds, for the states of the screens. Our own files: they are trusted.

import halfBridge from '../../../scenarios/golden/the_half_bridge-1.jsonl?raw';
import tutorial from '../../../scenarios/golden/tutorial-1.jsonl?raw';
import type { Log } from '../../core/log/chain/write-log.ts';
import type { Header } from '../../core/log/form/header.ts';
import type { LogRecord } from '../../core/log/form/record-schema.ts';

export const HALF_BRIDGE: Log = logOf(halfBridge);
export const TUTORIAL: Log = logOf(tutorial);

function logOf(text: string): Log {
  const [header, ...records] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  return { header: header as Header, records: records as LogRecord[] };
}
