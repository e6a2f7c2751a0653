// Any alteration of a log is refused, with a code and a line. Real logs are mutated here; core/engine does the same by re-execution.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../chain/canonical-json.ts';
import { LOG_PROBLEMS } from '../form/log-problem.ts';
import { say } from '../../../text/say.ts';
import { readLog, type ReadLog } from './read-log.ts';
import { sampleLog } from '../sample-log.fixture.ts';
import { hostileLogs, longLog } from './hostile-logs.fixture.ts';
import { writeLog } from '../chain/write-log.ts';

const log = sampleLog(4, 4);
const text = writeLog(log);

function expectRefusal(read: ReadLog, lines: number): void {
  if (read.ok) throw new Error('an altered log was accepted');
  const { code, line, message } = read.problem;
  expect(LOG_PROBLEMS).toContain(code);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines);
  expect(say(message)).toMatch(/\.$/);
}

/** Only the last line end may go or be another: then it is the same log to the letter. */
function expectRefusalOrSame(altered: string): void {
  const read = readLog(altered);
  if (!read.ok || writeLog(read.log) !== text) expectRefusal(read, 7);
}

const anyByte = fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code));
const place = fc.nat({ max: text.length - 1 });

/** Part of what a line holds, put in the place of another part, dropped, or doubled; the line is written in canonical JSON again. */
function restructured(pick: number, other: number, how: number): string {
  const values = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const holders: [Record<string, unknown>, string][] = [];
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, held] of Object.entries(value)) {
      holders.push([value as Record<string, unknown>, key]);
      gather(held);
    }
  };
  gather(values);
  const [holder, key] = holders[pick % holders.length]!;
  const [otherHolder, otherKey] = holders[other % holders.length]!;
  const taken = structuredClone(otherHolder[otherKey]);
  if (how === 0) holder[key] = taken;
  else if (Array.isArray(holder)) holder.splice(Number(key), how === 1 ? 1 : 0, ...(how === 1 ? [] : [taken]));
  else if (how === 1) delete holder[key];
  else holder[`${key}_`] = taken;
  return values.map((value) => `${canonicalJson(value)}\n`).join('');
}

describe('an altered log', () => {
  it('given any one character replaced, added or removed, then it is refused with its reason', () => {
    fc.assert(
      fc.property(place, anyByte, fc.constantFrom(0, 1), (at, byte, length) => {
        const altered = text.slice(0, at) + byte + text.slice(at + length);
        if (altered !== text) expectRefusalOrSame(altered);
      }),
      { numRuns: 400 },
    );
    fc.assert(fc.property(place, (at) => expectRefusalOrSame(text.slice(0, at) + text.slice(at + 1))));
  });

  it('given any part exchanged, dropped or doubled, then it is refused with its reason', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat({ max: 2 }), (pick, other, how) => {
        const altered = restructured(pick, other, how);
        // without its last records it is the log of a shorter session: only its seal tells
        if (!text.startsWith(altered)) expectRefusal(readLog(altered), 8);
      }),
      { numRuns: 400 },
    );
  });

  it('given a log cut anywhere, then it is refused, and what is whole is a beginning of it', () => {
    fc.assert(
      fc.property(place, (end) => {
        const read = readLog(text.slice(0, end));
        const whole = read.ok ? read.log : read.readable;
        expect(text.startsWith(whole === undefined ? '' : writeLog(whole))).toBe(true);
        // between two lines it is a shorter session, with or without the line end
        const betweenLines = text[end - 1] === '\n' || text[end] === '\n';
        expect(read.ok).toBe(end >= text.indexOf('\n', text.indexOf('\n') + 1) && betweenLines);
      }),
    );
  });

  it('given anything at all, then reading answers and never throws', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json().map((json) => `${json}\n`),
    );
    fc.assert(fc.property(junk, (given) => expectRefusal(readLog(given), 201)));
  });
});

describe('a hostile file of 2 MB', () => {
  it.each(hostileLogs())('given %s, then it is refused', (_, given) => {
    expect(readLog(given).ok).toBe(false);
  });
});

describe('a long session', () => {
  it('given 300 inputs and 6,000 facts, then it is read whole', () => {
    const read = readLog(longLog());
    expect(read.ok && read.log.records).toHaveLength(301);
  });
});
