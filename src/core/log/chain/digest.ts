// SHA-256 in plain JavaScript: the browser's own is not there on a page served over a local network without https.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of a text as UTF-8, in 64 hex digits. */
export const digestOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of the canonical JSON of a value: of a resolved scenario, a header, a state. */
export const digestOf = (value: unknown): string => digestOfText(canonicalJson(value));
