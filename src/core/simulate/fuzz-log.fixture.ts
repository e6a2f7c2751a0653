// Logs that are spoilt anyhow, most of them chained anew afterwards so that they get past the seal: the judgement on each is a typed
// answer, and never an exception. What a spoilt scenario inside a log does to the engine shows here, too. What is accepted after
// all can be gone on with, and opens again.

import { expect, test } from 'vitest';
import { judgeLog } from '../engine/judge-log.ts';
import { VERIFY_PROBLEMS } from '../engine/verify-log.ts';
import { canonicalJson } from '../log/chain/canonical-json.ts';
import { chainHash } from '../log/chain/chain.ts';
import { digestOfText } from '../log/chain/digest.ts';
import { hashScenario } from '../log/chain/hash-scenario.ts';
import { LOG_PROBLEMS } from '../log/form/log-problem.ts';
import { writeLog } from '../log/chain/write-log.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { type Dice, diceOf, spoilText, spoilValue } from '../scenario/mutate-text.fixture.ts';
import { playMeddled } from './meddle.fixture.ts';
import { goesOnAndOpens } from './plays-and-opens.fixture.ts';
import { programsToPlay } from './shipped.fixture.ts';

const REASONS: ReadonlySet<string> = new Set([...LOG_PROBLEMS, ...VERIFY_PROBLEMS, 'scenario.invalid']);

type Parts = Record<string, unknown>;

/** Canonical where it can be; fractions and the like have no canonical text. */
function written(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    return JSON.stringify(value);
  }
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lines with fingerprint and chain made anew, as far as what is left of them allows. */
function chainedAnew(lines: readonly unknown[]): string {
  const [header, ...records] = lines;
  if (isParts(header) && isParts(header['scenario'])) Object.assign(header, hashesOrNone(header['scenario']));
  const first = written(header);
  let head = digestOfText(first);
  const rest = records.map((record) => {
    if (!isParts(record)) return written(record);
    const { hash: _, ...draft } = record;
    head = chainHash(head, written(draft));
    return written({ ...draft, hash: head });
  });
  return [first, ...rest].map((line) => `${line}\n`).join('');
}

function hashesOrNone(scenario: Parts): object {
  try {
    return hashScenario(scenario as unknown as Scenario);
  } catch {
    return {};
  }
}

const WAYS: readonly ((text: string, dice: Dice) => string)[] = [
  spoilText,
  // any part of any line
  (text, dice) => chainedAnew(spoilAt(linesOf(text), dice(text.split('\n').length - 1), dice)),
  // the scenario, so that the engine itself has to cope
  (text, dice) => {
    const [header, ...records] = linesOf(text);
    if (!isParts(header)) return text;
    return chainedAnew([{ ...header, scenario: spoilValue(header['scenario'], dice) }, ...records]);
  },
];

const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

/** The log of a session that somebody left. */
function leftEarly(text: string, dice: Dice): string {
  const lines = text.trimEnd().split('\n');
  const kept = lines.slice(0, 2 + dice(lines.length - 1));
  return `${kept.join('\n')}\n`;
}

const spoilAt = (lines: readonly unknown[], at: number, dice: Dice): unknown[] =>
  lines.map((line, k) => (k === at ? spoilValue(line, dice) : line));

export function fuzzLogSuite(logs: number): void {
  const programs = programsToPlay();
  const texts = programs.map(([, program]) => writeLog(playMeddled(program, 1)));
  const small = texts.at(-1) ?? '';

  test(`${logs} spoilt logs get a typed answer each`, () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < logs; seed++) {
      const dice = diceOf(seed);
      // The small log shows as much and is judged faster; one in twenty is a real one.
      const whole = seed % 20 === 0 ? (texts[(seed / 20) % texts.length] ?? small) : small;
      const text = seed % 2 === 0 ? whole : leftEarly(whole, dice);
      const spoilt = WAYS[seed % WAYS.length]?.(text, dice) ?? text;
      const judgement = judgeLog(spoilt);
      seen.add(judgement.ok ? 'ok' : judgement.code);
      if (judgement.ok) goesOnAndOpens(judgement.session);
      if (!judgement.ok && !REASONS.has(judgement.code)) throw new Error(`seed ${seed}: ${judgement.code}`);
      if (!judgement.ok && judgement.line < 1) throw new Error(`seed ${seed}: line ${judgement.line}`);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    // Not all was stopped at the door.
    expect([...seen]).toEqual(expect.arrayContaining(['log.form', 'scenario.invalid', 'engine.facts_differ', 'ok']));
  }, 3_600_000);
}
