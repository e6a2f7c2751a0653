// Sheets in plain text, for any editor: lines, and what somebody wrote set in under them, so that no words of theirs pass for ours.

import { withoutControls } from './without-controls.ts';

/** Blocks of lines with an empty line between them, ended by a line feed. */
export const plainText = (blocks: readonly (readonly string[])[]): string =>
  withoutControls(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);

/** A line of ours, whatever names stand in it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What somebody wrote, line by line. */
export const setIn = (text: string): readonly string[] => text.split(LINE_END).map((line) => `    ${line}`.trimEnd());

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
