import { dayOf } from '../../text/moment.ts';
import { roomTime } from './room-clock.ts';

/** Hands a text to the browser as a file to be saved. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const LOG_TYPE = 'application/jsonl';

/** What a file of a session is named after: `at` is when the session was begun. */
export interface Named {
  readonly team: string;
  readonly scenario: string;
  readonly at: string;
}

/** `TEAM-SCENARIO-DATE`, without what a file name cannot hold. */
export function fileName({ team, scenario, at }: Named, ending: string): string {
  const parts = [team, scenario].map(plain).filter((part) => part !== '');
  return `${[...parts, dayOf(at) ?? dayOf(roomTime())].join('-')}.${ending}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
