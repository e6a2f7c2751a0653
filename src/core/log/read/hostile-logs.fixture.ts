// Files of 2 MB that break careless readers, and an honest log of the same kind to measure them by.

import { writeLog } from '../chain/write-log.ts';
import { sampleHeader, sampleLog, sampleScenario } from '../sample-log.fixture.ts';

const SIZE = 2_000_000;

/** A session of 300 inputs and 6,000 facts. */
export const longLog = (): string => writeLog(sampleLog(300, 20, sampleHeader(sampleScenario())));

/** Each with what it is full of. */
export function hostileLogs(): readonly (readonly [string, string])[] {
  const text = writeLog(sampleLog(4, 4));
  const head = text.slice(0, text.indexOf('\n') + 1);
  const filled = (before: string, unit: string, after: string) =>
    before + unit.repeat(Math.floor((SIZE - before.length - after.length) / unit.length)) + after;
  const inHeader = (key: string, before: string, unit: string, after: string) =>
    head.replace(`"${key}":[`, () => filled(`"${key}":[${before}`, unit, after));
  const inRecord = (before: string, unit: string, after: string) => filled(`${head}{${before}`, unit, `${after}}\n`);
  const names = Array.from({ length: 150_000 }, (_, k) => `"k${k + 1}":"x",`).join('');
  return [
    ['zeros', filled('[0', ',0', ']\n')],
    ['open brackets', filled('', '[', '')],
    ['quotes', filled('', '"', '\n')],
    ['backslashes', filled('"', '\\', '')],
    ['line ends', filled('', '\n', '')],
    ['injects of nothing', inHeader('injects', '0', ',0', ',')],
    ['effects of nothing', inHeader('injects', '{"choices":[{"effects":[0', ',0', ']}]},')],
    ['many short lists of nothing', inHeader('injects', '', `{"choices":[{"effects":[${'0,'.repeat(39)}0]}]},`, '')],
    ['measures that are neither form', inHeader('measures', '{"start":[0', ',0', ']},')],
    ['a border without end', inHeader('polygon', '', '[0,"a"],', '')],
    ['withheld injects', inHeader('withheld', '0', ',0', '')],
    ['parameters', head.replace('"parameters":{', `"parameters":{${names}`)],
    ['a text', head.replace('"team":"', () => filled('"team":"', 'a', ''))],
    ['reasons', inRecord('"n":0,"input":null,"facts":[{"type":"changed","because":["a"', ',0', ']}]')],
    ['empty facts', inRecord('"n":0,"input":null,"facts":[{}', ',{}', ']')],
    ['empty records', head + '{}\n'.repeat(99_000)],
  ];
}
