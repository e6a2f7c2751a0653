import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { atOnce } from '../../core/ref/steps.ts';
import { type PackedFile, ZIP_TYPE, zipInSteps } from './zip-files.ts';

const bytesOf = async (files: readonly PackedFile[]): Promise<Uint8Array> =>
  new Uint8Array(await atOnce(zipInSteps(files)).arrayBuffer());
const text = (name: string, words: string): PackedFile => ({ name, bytes: new TextEncoder().encode(words) });
/** Bytes that cannot be made much smaller, the same every time. */
const noise = (length: number): Uint8Array => {
  let seed = 7;
  return Uint8Array.from({ length }, () => (seed = Math.imul(seed, 1664525) + 1013904223) >>> 24);
};

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('an archive', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 300_000])('gives back %i bytes as they were', async (length) => {
    const bytes = noise(length);
    const files = [text('first.txt', 'one'), { name: 'noise', bytes }, text('last.txt', 'two')];
    const unzipped = unzipSync(await bytesOf(files));
    expect(Object.keys(unzipped)).toEqual(['first.txt', 'noise', 'last.txt']);
    expect(Buffer.compare(unzipped['noise']!, bytes)).toBe(0);
  });

  test('makes text smaller, and says what it is', () => {
    const archive = atOnce(zipInSteps([text('long.txt', 'The boats go out at night. '.repeat(4000))]));
    expect(archive.size).toBeLessThan(2000);
    expect(archive.type).toBe(ZIP_TYPE);
  });

  test('keeps names in every script', async () => {
    const names = ['المخاضة-2026-11-03.jsonl', '第三組.txt'];
    expect(Object.keys(unzipSync(await bytesOf(names.map((name) => text(name, name)))))).toEqual(names);
  });

  test('has the same bytes wherever and whenever it is made', async () => {
    const made = async (place: string) => {
      process.env['TZ'] = place;
      return { hour: new Date(0).getHours(), bytes: await bytesOf([text('a.txt', 'The same.')]) };
    };
    const [east, west] = [await made('Pacific/Auckland'), await made('America/Lima')];
    expect(east.hour).not.toBe(west.hour);
    expect(Buffer.compare(east.bytes, west.bytes)).toBe(0);
  });

  test('is made in steps of 64 kB, so that the page can answer between them', () => {
    let steps = 0;
    const making = zipInSteps([{ name: 'noise', bytes: noise(1_000_000) }]);
    while (making.next().done !== true) steps += 1;
    expect(steps).toBe(16);
  });
});
