// Every change of every value has a chain of causes, and what was applied adds up: the facts alone give the values of the run, after
// every input, also behind a rewind.

import { expect, test } from 'vitest';
import type { LogRecord } from '../log/form/record-schema.ts';
import { Books } from './books.fixture.ts';
import { playMeddled } from './meddle.fixture.ts';
import { programsToPlay } from './shipped.fixture.ts';

export function accountsSuite(plays: number): void {
  const programs = programsToPlay();

  test.each(programs)(
    `the facts of ${plays} plays of %s add up and have causes`,
    (_id, program) => {
      const kinds = new Set<string>();
      for (let seed = 1000; seed < 1000 + plays; seed++) {
        const books = new Books(program);
        playMeddled(program, seed, ({ records, run }) => {
          books.add(records.at(-1) as LogRecord);
          books.compare(run.world);
        });
        expect({ seed, problems: books.problems.slice(0, 5) }).toEqual({ seed, problems: [] });
        for (const kind of books.causes.keys()) kinds.add(kind);
      }
      expect([...kinds]).toEqual(expect.arrayContaining(['input', 'rule', 'economy', 'measure', 'facilitator']));
    },
    3_600_000,
  );

  test('books with a fact left out, doubled or caused by what comes later do not balance', () => {
    const [, program] = programs[0] as (typeof programs)[number];
    const { records, run } = playMeddled(program, 7);
    const known = records.flatMap((record) => record.facts);
    const victim = known.filter((fact) => fact.type === 'changed' && fact.applied !== 0).at(-1);
    const last = known.at(-1);
    if (victim === undefined || last === undefined) throw new Error('nothing changed');
    const told = (alter: (record: LogRecord) => LogRecord): number => {
      const books = new Books(program);
      for (const record of records) books.add(alter(record));
      books.compare(run.world);
      return books.problems.length;
    };
    const withFacts =
      (facts: (record: LogRecord) => LogRecord['facts']) =>
      (record: LogRecord): LogRecord => ({ ...record, facts: facts(record) });
    expect(told((record) => record)).toBe(0);
    expect(told(withFacts(({ facts }) => facts.filter((fact) => fact !== victim)))).toBeGreaterThan(0);
    expect(
      told(withFacts(({ facts }) => facts.flatMap((fact) => (fact === victim ? [fact, fact] : [fact])))),
    ).toBeGreaterThan(0);
    expect(
      told(
        withFacts(({ facts }) => facts.map((fact) => (fact === victim ? { ...fact, because: [last.seq + 1] } : fact))),
      ),
    ).toBeGreaterThan(0);
  });
}
