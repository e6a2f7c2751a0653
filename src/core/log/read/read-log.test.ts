import { describe, expect, it } from 'vitest';
import { say } from '../../../text/say.ts';
import { headerHash, sealRecord } from '../chain/chain.ts';
import type { Fact } from '../form/fact.ts';
import type { LogProblem } from '../form/log-problem.ts';
import { readLog } from './read-log.ts';
import type { RecordDraft } from '../form/record-schema.ts';
import { rechained, sampleHeader, sampleLog, sampleScenario } from '../sample-log.fixture.ts';
import { writeLine, writeLog, type Log } from '../chain/write-log.ts';

const log = sampleLog();
const text = writeLog(log);
const lines = text.trimEnd().split('\n');

const problemOf = (given: string): LogProblem | null => {
  const read = readLog(given);
  return read.ok ? null : read.problem;
};
const wordsOf = (given: string): string | null => {
  const problem = problemOf(given);
  return problem && say(problem.message);
};
const refusedAs = (given: string) => {
  const problem = problemOf(given);
  return problem && `${problem.code} ${problem.line}`;
};
/** The log with one record changed and the whole chain made anew. */
const withRecord = (n: number, change: (draft: RecordDraft) => RecordDraft): Log =>
  rechained(
    log.header,
    log.records.map((record) => (record.n === n ? change(record) : record)),
  );
const withFact = (n: number, k: number, change: object): string =>
  writeLog(
    withRecord(n, (draft) => ({
      ...draft,
      facts: draft.facts.map((fact, at) => (at === k ? { ...fact, ...change } : fact)),
    })),
  );
const withHeader = (change: object): string => writeLog(rechained({ ...log.header, ...change }, log.records));

describe('a log that is whole', () => {
  it('given what writeLog wrote, then reading gives the same log', () => {
    expect(readLog(text)).toEqual({ ok: true, log });
  });

  it('given a log without any input yet, then the start is enough', () => {
    const start = sampleLog(0);
    expect(readLog(writeLog(start))).toEqual({ ok: true, log: start });
  });

  it('given what a transfer adds, CRLF on every line and a byte order mark, then it is read all the same', () => {
    expect(readLog(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, log });
  });

  it('given that only the last line end is missing, or blank lines follow, then all is read', () => {
    const returns = text.replaceAll('\n', '\r\n');
    for (const same of [
      text.slice(0, -1),
      returns.slice(0, -1),
      returns.slice(0, -2),
      `${text}\n`,
      `${returns} \r\n\r\n\t`,
    ])
      expect(readLog(same)).toEqual({ ok: true, log });
  });

  it('given a log that someone changed and chained anew, then form and chain hold: telling is left to the engine', () => {
    expect(readLog(withFact(2, 1, { asked: 9 })).ok).toBe(true);
  });

  it('given a fact of the last turn that names no reason, then both are allowed', () => {
    expect(readLog(withFact(2, 1, { turn: log.header.scenario.turns, because: [] })).ok).toBe(true);
  });
});

describe('a file that is no log', () => {
  it.each([
    ['log.empty 1', ''],
    ['log.empty 1', '\uFEFF'],
    ['log.empty 1', '\n'],
    ['log.empty 1', '\r\n \r\n'],
    ['log.not_json 1', 'hello'],
    ['log.encoding 1', '\u0000\u0001\n'],
    ['log.encoding 2', '{}\n"\ud800"\n'],
    ['log.encoding 1', '"\udc92\udc92\udc92\udc92'],
    ['log.not_a_log 1', '{"a":1}\n'],
    ['log.not_a_log 1', 'null\n'],
    ['log.not_a_log 1', '[1]\n'],
    ['log.form 1', '{"format":"shadow-mandate-log"}\n'],
    ['log.form 1', '{"format":"shadow-mandate-log","version":"1"}\n'],
    ['log.form 1', '{"format":"shadow-mandate-log","version":0}\n'],
    ['log.form 1', '{"__proto__":{"format":"shadow-mandate-log"}}\n'],
    ['log.newer_version 1', '{"format":"shadow-mandate-log","version":4}\n'],
    ['log.newer_version 1', '{"format":"shadow-mandate-log","version":3,"schema":2}\n'],
    ['log.too_deep 1', '['.repeat(200_000)],
    ['log.too_deep 1', `${'['.repeat(200_000)}${']'.repeat(200_000)}\n`],
    ['log.too_deep 1', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}\n`],
    ['log.too_large 100001', '\n'.repeat(100_001)],
  ])('given a file with the fault %s (case %#), then it is refused as that', (expected, given) => {
    expect(refusedAs(given)).toBe(expected);
  });

  it('given more than 64 MB, a million values in a line or ten thousand names, then it is refused before it is parsed', () => {
    expect(refusedAs(' '.repeat(64 * 1024 * 1024 + 1))).toBe('log.too_large 1');
    expect(refusedAs(`[${'0,'.repeat(1_000_000)}0]\n`)).toBe('log.too_large 1');
    expect(refusedAs(`${lines[0]}\n${`[${'0,'.repeat(999_000)}0]`}`)).toBe('log.form 2');
    expect(refusedAs(`{${Array.from({ length: 10_001 }, (_, k) => `"k${k}":0`).join(',')}}\n`)).toBe('log.too_large 1');
  });
});

describe('a log in another encoding', () => {
  it('is refused with line and column, and with what to do', () => {
    const problem = problemOf(text.replace('To keep', 'To \udc92keep'));
    expect(problem).toMatchObject({ code: 'log.encoding', line: 5 });
    expect(text.split('\n')[4]?.slice(0, (problem?.column ?? 0) - 1)).toMatch(/"To $/);
    expect(problem?.suggestion && say(problem.suggestion)).toContain('save as UTF-8');
  });
});

describe('a log whose form is wrong', () => {
  it('given a damaged header, then the place is named', () => {
    expect(problemOf(withHeader({ seed: 2 ** 32 }))).toMatchObject({ code: 'log.form', line: 1 });
    expect(wordsOf(withHeader({ seed: 2 ** 32 }))).toBe(
      'In this line, `seed` is too large or too long; the most is 4294967295.',
    );
    expect(wordsOf(withHeader({ extra: 1 }))).toContain('does not belong there: extra');
    expect(wordsOf(withHeader({ players: { head_of_mission: 7 } }))).toContain('`players.head_of_mission`');
  });

  it('given a damaged fact, then line and place are named', () => {
    expect(problemOf(withFact(2, 1, { to: 'much' }))).toMatchObject({
      code: 'log.form',
      line: 4,
    });
    expect(wordsOf(withFact(2, 1, { to: 'much' }))).toBe('In this line, `facts[1].to` should be a number.');
    expect(wordsOf(withFact(2, 1, { to: undefined }))).toContain('`facts[1].to` is missing');
    expect(wordsOf(withFact(2, 1, { type: 'invented' }))).toContain('`facts[1].type`');
    expect(wordsOf(withFact(2, 1, { by: { kind: 'fate', id: 'x', from: null } }))).toContain('`facts[1].by.kind`');
  });

  it('given a number too large for any computer, then it is a matter of form', () => {
    expect(refusedAs(text.replace('"roll":41', '"roll":1e999'))).toBe('log.form 2');
    expect(refusedAs(text.replace('"roll":41', '"roll":90071992547409930'))).toBe('log.form 2');
  });

  it('given an input that is missing, or one at the start, then it is refused', () => {
    expect(refusedAs(writeLog(withRecord(2, (draft) => ({ ...draft, input: null }))))).toBe('log.form 4');
    expect(refusedAs(writeLog(withRecord(0, (draft) => ({ ...draft, input: { kind: 'proceed' } }))))).toBe(
      'log.form 2',
    );
  });

  it('given a scenario whose library is not resolved, then it is refused', () => {
    const scenario = sampleScenario();
    const [actor] = scenario.actors;
    const unresolved = (change: object) => writeLog(sampleLog(0, 1, sampleHeader({ ...scenario, ...change })));
    expect(wordsOf(unresolved({ measures: [{ use: 'joint_patrol' }] }))).toContain(
      '`scenario.measures[0]` is not written out',
    );
    for (const change of [
      { template: 'armed_group' },
      { with: { rise: 60 } },
      { rules: undefined },
      { values: { wealth: 'param.rise' } },
    ]) {
      expect(wordsOf(unresolved({ actors: [{ ...actor, ...change }] }))).toContain(
        '`scenario.actors[0]` is not written out',
      );
    }
    expect(readLog(unresolved({ actors: [actor] })).ok).toBe(true);
  });

  it('given a name `__proto__`, spelled plainly or in disguise, then it is refused and nothing is polluted', () => {
    const plain = text.replace('"players":{', '"players":{"__proto__":"x",');
    expect(refusedAs(plain)).toBe('log.form 1');
    expect(readLog(plain.replace('__proto__', '\\u005f_proto__')).ok).toBe(false);
    expect(refusedAs(`${lines[0]}\n{"__proto__":{"polluted":1},${lines[1]?.slice(1)}\n`)).toBe('log.form 2');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('given a line spelled otherwise with the same meaning, then it is refused', () => {
    const third = lines[2] ?? '';
    const respelled = (line: string) => refusedAs([lines[0], lines[1], line, ...lines.slice(3), ''].join('\n'));
    expect(respelled(third)).toBeNull();
    expect(respelled(third.replace('"n":1', '"n": 1'))).toBe('log.respelled 3');
    expect(respelled(third.replace('"n":1', '"n":1.0'))).toBe('log.respelled 3');
    expect(respelled(third.replace('"n":1', '"n":7,"n":1'))).toBe('log.respelled 3');
    expect(respelled(third.replace('proceed', '\\u0070roceed'))).toBe('log.respelled 3');
    expect(respelled(`${third} `)).toBe('log.respelled 3');
    expect(respelled(`${third}\r`)).toBe('log.respelled 3');
    expect(refusedAs(text.replace('"version":3', '"version":3 '))).toBe('log.respelled 1');
  });

  it('given a scenario that is not the one played, then it is refused', () => {
    const scenario = { ...log.header.scenario, title: 'Another' };
    expect(refusedAs(withHeader({ scenario }))).toBe('log.scenario_changed 1');
  });
});

describe('a log whose numbers do not fit', () => {
  it('given records removed, repeated or exchanged, then the first wrong line is named', () => {
    const [a, b, c, d] = lines;
    expect(refusedAs([a, b, d, ''].join('\n'))).toBe('log.numbering 3');
    expect(refusedAs([a, b, c, c, ''].join('\n'))).toBe('log.numbering 4');
    expect(refusedAs([a, c, ''].join('\n'))).toBe('log.numbering 2');
    expect(refusedAs([a, b, '', c, ''].join('\n'))).toBe('log.not_json 3');
  });

  it('given facts whose numbers do not rise, in one record or over two, then they are refused', () => {
    expect(
      refusedAs(withFact(2, 3, { seq: 11, by: { kind: 'start', id: 'x', effect: null, from: null }, because: [] })),
    ).toBe('log.numbering 4');
    expect(refusedAs(withFact(2, 0, { seq: 9 }))).toBe('log.numbering 4');
  });

  it('given a turn that the scenario does not have, or going back to what is not behind, then it is refused', () => {
    expect(refusedAs(withFact(2, 1, { turn: log.header.scenario.turns + 1 }))).toBe('log.numbering 4');
    const rewind = (to: number) => writeLog(withRecord(2, (draft) => ({ ...draft, input: { kind: 'rewind', to } })));
    expect(refusedAs(rewind(1))).toBeNull();
    expect(refusedAs(rewind(2))).toBe('log.numbering 4');
    const by = { kind: 'facilitator', id: 'facilitator.rewind', effect: null, from: null } as const;
    const rewound = (to: number): Fact => ({ type: 'rewound', to, seq: 12, turn: 1, by, because: [] });
    const written = (to: number) => writeLog(withRecord(2, (draft) => ({ ...draft, facts: [rewound(to)] })));
    // the records after it name facts that are gone now, so only what comes first is looked at
    expect(refusedAs(written(2))).toBe('log.numbering 4');
    expect(refusedAs(written(1))).not.toBe('log.numbering 4');
  });

  it('given a cause that is the fact itself, a later one, or none at all, then it dangles', () => {
    const by = (from: number) => ({ by: { kind: 'rule', id: 'rule.tolls', effect: null, from } });
    expect(refusedAs(withFact(2, 1, by(10)))).toBeNull();
    expect(refusedAs(withFact(2, 1, by(11)))).toBe('log.dangling_cause 4');
    expect(refusedAs(withFact(2, 1, by(12)))).toBe('log.dangling_cause 4');
    expect(refusedAs(withFact(2, 1, { because: [3, 4000] }))).toBe('log.dangling_cause 4');
    expect(wordsOf(withFact(2, 1, { because: [3, 4000] }))).toContain('Fact 11 names fact 4000');
  });
});

describe('a log whose chain is broken', () => {
  it('given a hash, a text or a metadatum changed, then the line is named', () => {
    expect(refusedAs(text.replace('To keep the road open', 'To shut the road'))).toBe('log.chain_broken 5');
    expect(refusedAs(text.replace('2026-11-23T02:01:00Z', '2026-11-23T02:01:01Z'))).toBe('log.chain_broken 3');
    expect(refusedAs(text.replace('Head of mission"}', 'Someone else"}'))).toBe('log.chain_broken 2');
  });

  it('given a record put in the place of another with a seal of its own, then the next line shows it', () => {
    const [start, first] = log.records;
    const forged = sealRecord(start?.hash ?? '', { n: 1, input: { kind: 'pause' }, facts: first?.facts ?? [] });
    expect(refusedAs([lines[0], lines[1], writeLine(forged).trimEnd(), ...lines.slice(3), ''].join('\n'))).toBe(
      'log.chain_broken 4',
    );
  });

  it('given the header of another session, then the start does not fit it', () => {
    const other = writeLine({ ...log.header, seed: 1 });
    expect(refusedAs(other + lines.slice(1).join('\n'))).toBe('log.chain_broken 2');
    expect(headerHash(log.header)).not.toBe(headerHash({ ...log.header, seed: 1 }));
  });
});

describe('a log that was cut short', () => {
  it('given a last line that stops anywhere, then what is whole can be read', () => {
    const readable = { ...log, records: log.records.slice(0, -1) };
    const last = lines.at(-1) ?? '';
    for (const kept of [1, 2, 50, last.length - 1]) {
      const cut = text.slice(0, text.length - 1 - last.length + kept);
      expect(readLog(cut)).toMatchObject({
        ok: false,
        problem: { code: 'log.cut_short', line: lines.length },
        readable,
      });
    }
  });

  it('given that the file stops in the middle of a character, then it was cut, and no more', () => {
    const torn = `${lines.slice(0, -1).join('\n')}\n{"reason":"a r\udcc3`;
    expect(readLog(torn)).toMatchObject({ ok: false, problem: { code: 'log.cut_short', line: lines.length } });
  });

  it('given a cut before the start is whole, then nothing can be read', () => {
    expect(readLog(text.slice(0, 100))).toEqual({
      ok: false,
      problem: expect.objectContaining({ code: 'log.cut_short', line: 1 }),
    });
    expect(readLog(`${lines[0]}\n{"facts"`)).toEqual({
      ok: false,
      problem: expect.objectContaining({ code: 'log.cut_short', line: 2 }),
    });
    expect(refusedAs(`${lines[0]}\n`)).toBe('log.no_start 1');
  });

  it('given a cut log with an earlier fault, then the fault comes first and nothing is offered', () => {
    const read = readLog(text.replace('To keep', 'To shut').slice(0, -20));
    expect(read).toEqual({ ok: false, problem: expect.objectContaining({ code: 'log.chain_broken', line: 5 }) });
  });
});
