import { describe, expect, it } from 'vitest';
import { readInputs } from './read-inputs.ts';
import { sampleLog } from './sample-log.fixture.ts';
import { writeLog } from './write-log.ts';

const proceed = { kind: 'proceed' };
const order = { kind: 'order', measure: 'patrol', target: 'region.coast' };

describe('inputs from a file', () => {
  it('given inputs as people write them, then they are read in order', () => {
    const text = `\uFEFF${JSON.stringify(proceed)}\r\n\r\n  { "target": "region.coast", "kind": "order", "measure": "patrol" }\r\n`;
    expect(readInputs(text)).toEqual({ ok: true, value: [proceed, order] });
    expect(readInputs(JSON.stringify(proceed))).toEqual({ ok: true, value: [proceed] });
    expect(readInputs('')).toEqual({ ok: true, value: [] });
  });

  it('given a log, then its inputs are read and its header and start are not', () => {
    const log = sampleLog();
    expect(readInputs(writeLog(log))).toEqual({ ok: true, value: log.records.slice(1).map(({ input }) => input) });
  });

  it.each([
    ['log.form 2', '{"kind":"dance"}', '`kind` should be one of'],
    ['log.form 2', '{"kind":"order"}', '`measure` is missing'],
    ['log.form 2', '{"kind":"proceed","quickly":true}', 'does not belong there: quickly'],
    ['log.form 2', '{"input":{"kind":"hold","inject":"cable","held":1}}', '`held` should be true or false'],
    ['log.form 2', 'null', 'should be an object'],
    ['log.form 2', '17', 'should be an object'],
    ['log.not_json 2', 'proceed', 'not JSON'],
    ['log.too_deep 2', '['.repeat(200_000), '32 deep'],
  ])('given the fault %s (case %#), then it is refused as that', (expected, line, message) => {
    const read = readInputs(`${JSON.stringify(proceed)}\n${line}\n`);
    expect(read.ok ? '' : `${read.problem.code} ${read.problem.line}`).toBe(expected);
    expect(read.ok ? '' : read.problem.message).toContain(message);
  });
});
