import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET } from './base32.ts';
import { canonicalJson } from './canonical-json.ts';
import { headerHash, seal, sealRecord } from './chain.ts';
import { digestOfText } from './digest.ts';
import { sampleHeader, sampleLog } from '../sample-log.fixture.ts';
import { headOf, writeLog } from './write-log.ts';

const node = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the hash chain', () => {
  it('given any text, then its digest is the SHA-256 that Node computes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(digestOfText(text)).toBe(node(text));
      }),
    );
  });

  it('given a record, then its hash is that of the hash before, a line feed, and the record without its hash', () => {
    const before = headerHash(sampleHeader());
    const draft = { n: 0, input: null, facts: [] };
    expect(sealRecord(before, draft)).toEqual({ ...draft, hash: node(`${before}\n{"facts":[],"input":null,"n":0}`) });
  });

  it('given the header, then its hash is that of the first line of the file', () => {
    const log = sampleLog();
    expect(headerHash(log.header)).toBe(node(writeLog(log).split('\n')[0] ?? ''));
    expect(headerHash(log.header)).toBe(node(canonicalJson(log.header)));
  });

  it('given a log, then its head is the last hash, and without records that of the header', () => {
    const log = sampleLog(3);
    expect(headOf(log)).toBe(log.records[3]?.hash);
    expect(headOf({ ...log, records: [] })).toBe(headerHash(log.header));
  });

  it('given a change in the first record only, then every hash after it differs', () => {
    const header = sampleHeader();
    const first = sealRecord(headerHash(header), { n: 0, input: null, facts: [] });
    const other = sealRecord(headerHash(header), { n: 0, input: null, facts: [], at: 'later' });
    const next = { n: 1, input: { kind: 'proceed' }, facts: [] } as const;
    const draft = { ...next, facts: [] };
    expect(sealRecord(first.hash, draft).hash).not.toBe(sealRecord(other.hash, draft).hash);
  });
});

describe('the seal', () => {
  it('given a head, then it is twelve characters of the alphabet in groups of four', () => {
    expect(seal('0'.repeat(64))).toBe('2222-2222-2222');
    expect(seal('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ');
    expect(seal(`00001${'0'.repeat(59)}`)).toBe('2223-2222-2222');
    expect(ALPHABET).toHaveLength(32);
    expect(ALPHABET).not.toMatch(/[01IO]/);
  });

  it('given heads that differ within the first 60 bits, then the seals differ', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        expect(seal(a + '0'.repeat(49)) === seal(b + '0'.repeat(49))).toBe(a === b);
      }),
    );
  });
});
