import { dayOf } from '../../text/moment.ts';
import { roomTime } from './room-clock.ts';

/** Hands a text to the browser as a file to be saved. */
export const download = (name: string, text: string, type: string): void => save(name, new Blob([text], { type }));

/** The same of a file. */
export function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What a file of a session is named after: `at` is when the session was begun. */
export interface Named {
  readonly team: string;
  readonly scenario: string;
  readonly at: string;
}

/** `TEAM-SCENARIO-DATE`, without what a file name cannot hold. */
export function baseName({ team, scenario, at }: Named): string {
  const parts = [team, scenario].map(plain).filter((part) => part !== '');
  return [...parts, dayOf(at) ?? dayOf(roomTime())].join('-');
}

export const fileName = (named: Named, ending: string): string => `${baseName(named)}.${ending}`;

/** What some file system refuses, and what cannot be seen (of which only the joiners of Persian, Hindi and emoji belong to letters). */
const REFUSED =
  /[\\/:*?"<>|\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Z}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;
/** Windows takes these for machines, whatever follows behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=[.]|$)/i;
/** Two of them, the date and the ending stay below the 255 bytes that file systems have room for. */
const MAX_LETTERS = 60;
const MAX_BYTES = 100;

/** Letters of every script stay. */
function plain(text: string): string {
  const kept = text.normalize('NFC').replace(REFUSED, '_').replace(/_+/g, '_').replace(EDGE, '');
  return shortened(kept).replace(EDGE, '').replace(DEVICE, '_$&');
}

/** Dots hide a file at its beginning, and are taken off at its end. */
const EDGE = /^[._\s-]+|[._\s-]+$/g;

/** Cut between letters as readers count them, never inside one. */
function shortened(text: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  let [kept, bytes] = ['', 0];
  for (const letter of letters.slice(0, MAX_LETTERS)) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > MAX_BYTES) break;
    kept += letter;
  }
  return kept;
}
