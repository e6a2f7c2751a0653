import { describe, expect, it } from 'vitest';
import { say } from '../../../text/say.ts';
import { readInputs } from './read-inputs.ts';
import { sampleLog } from '../sample-log.fixture.ts';
import { writeLog } from '../chain/write-log.ts';

const proceed = { kind: 'proceed' };
const order = { kind: 'order', measure: 'patrol', target: 'region.coast' };

const script = (...given: [input: object, line: number][]) => ({
  ok: true,
  value: { inputs: given.map(([input, line]) => ({ line, input, metadata: {} })), settings: null },
});

describe('inputs from a file', () => {
  it('given inputs as people write them, then they are read in order', () => {
    const text = `\uFEFF${JSON.stringify(proceed)}\r\n\r\n  { "target": "region.coast", "kind": "order", "measure": "patrol" }\r\n`;
    expect(readInputs(text)).toEqual(script([proceed, 1], [order, 3]));
    expect(readInputs(JSON.stringify(proceed))).toEqual(script([proceed, 1]));
    expect(readInputs('')).toEqual(script());
  });

  it('given a log, then its inputs are read with what had been opened, and its settings', () => {
    const log = sampleLog();
    const inputs = log.records
      .slice(1)
      .map(({ n, input, opened, at }) => ({ line: n + 2, input, metadata: { opened, at } }));
    expect(readInputs(writeLog(log))).toEqual({ ok: true, value: { inputs, settings: log.header.settings } });
  });

  it.each([
    ['log.form 2', '{"kind":"dance"}', '`kind` should be one of'],
    ['log.form 2', '{"kind":"order"}', '`measure` is missing'],
    ['log.form 2', '{"kind":"proceed","quickly":true}', 'does not belong there: quickly'],
    ['log.form 2', '{"input":{"kind":"hold","inject":"cable","held":1}}', '`held` should be true or false'],
    ['log.form 2', 'null', 'should be an object'],
    ['log.form 2', '17', 'should be an object'],
    ['log.form 2', '{"input":{"kind":"proceed"},"opened":"cable"}', '`opened` should be a list'],
    ['log.form 2', '{"format":"shadow-mandate-log","settings":{"withheld":7}}', '`settings.positions` is missing'],
    ['log.not_json 2', 'proceed', 'not JSON'],
    ['log.too_deep 2', '['.repeat(200_000), '32 deep'],
  ])('given the fault %s (case %#), then it is refused as that', (expected, line, message) => {
    const read = readInputs(`${JSON.stringify(proceed)}\n${line}\n`);
    expect(read.ok ? '' : `${read.problem.code} ${read.problem.line}`).toBe(expected);
    expect(read.ok ? '' : say(read.problem.message)).toContain(message);
  });
});
