// Do the numbers of a record fit those before it? Records count up by one, facts only rise, and every cause is an earlier fact.

import type { Message } from '../../ref/message.ts';
import type { Fact } from '../form/fact.ts';
import { tellLog } from '../form/log-messages.ts';
import { formProblemOf, logProblem, type LogProblem } from '../form/log-problem.ts';
import type { LogRecord } from '../form/record-schema.ts';
import type { Fact1, Record1 } from '../upgrade/format-1.ts';

/** What the records read so far have used up. */
export interface Numbers {
  /** number of the record that must come next */
  next: number;
  lastSeq: number;
  readonly seqs: Set<number>;
  /** turns of the scenario */
  readonly turns: number;
}

export const numbersAtStart = (turns: number): Numbers => ({ next: 0, lastSeq: -1, seqs: new Set(), turns });

/** Null when all fits; then `numbers` stand as after this record. */
export function checkNumbering(record: LogRecord | Record1, line: number, numbers: Numbers): LogProblem | null {
  const problem = recordProblem(record, line, numbers.next);
  if (problem !== null) return problem;
  for (const fact of record.facts) {
    const found = factProblem(fact, record.n, line, numbers);
    if (found !== null) return found;
    numbers.lastSeq = fact.seq;
    numbers.seqs.add(fact.seq);
  }
  numbers.next += 1;
  return null;
}

function recordProblem({ n, input }: LogRecord | Record1, line: number, next: number): LogProblem | null {
  if (n !== next) return misnumbered(line, tellLog('log.record_number', { expected: next, found: n }));
  if (input === null) return n === 0 ? null : formProblemOf({ path: ['input'], shape: { fault: 'missing' } }, line);
  if (n === 0)
    return formProblemOf(
      { path: ['input'], shape: { fault: 'kind', kind: tellLog('log.kind', { kind: 'null' }) } },
      line,
    );
  return input.kind === 'rewind' && input.to >= n
    ? misnumbered(line, tellLog('log.rewind_ahead', { to: input.to, n }))
    : null;
}

function factProblem(fact: Fact | Fact1, n: number, line: number, numbers: Numbers): LogProblem | null {
  const { seq, turn } = fact;
  if (seq <= numbers.lastSeq)
    return misnumbered(line, tellLog('log.fact_number', { found: seq, before: numbers.lastSeq }));
  if (turn > numbers.turns) return misnumbered(line, tellLog('log.turn_beyond', { seq, turn, last: numbers.turns }));
  if (fact.type === 'rewound' && fact.to >= n)
    return misnumbered(line, tellLog('log.rewind_ahead', { to: fact.to, n }));
  const cause = missingCause(fact, numbers.seqs);
  return cause === null ? null : logProblem('log.dangling_cause', line, tellLog('log.dangling_cause', { seq, cause }));
}

const misnumbered = (line: number, message: Message): LogProblem => logProblem('log.numbering', line, message);

function missingCause({ by, because }: Fact | Fact1, earlier: ReadonlySet<number>): number | null {
  if (by.from !== null && !earlier.has(by.from)) return by.from;
  return because.find((seq) => !earlier.has(seq)) ?? null;
}
