import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStray } from './find-stray.ts';
import { linesOf, positionAt } from './lines.ts';
import { textOfBytes } from './read-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEnd: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, k) => text.charCodeAt(k))];
  return Uint8Array.from(units.flatMap((unit) => (bigEnd ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

/** Where the first stray stands, e.g. `byte 92 2:4`. */
function strayIn(...bytes: readonly (string | readonly number[])[]): string | null {
  const text = textOfBytes(
    Uint8Array.from(bytes.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part))),
  );
  const stray = findStray(text);
  if (stray === null) return null;
  const { line, column } = positionAt(linesOf(text), stray.offset);
  return `${stray.fault} ${stray.code} ${line}:${column}`;
}

const PROSE = 'He paid 3 € for a “crab”.\u2028المخاضة 渡口 e\u0301 𝄞\n';

describe('the bytes of a file', () => {
  test.each([
    ['UTF-8', utf8(PROSE)],
    ['UTF-8 with its mark', utf8(`\uFEFF${PROSE}`)],
    ['UTF-16, small end first', utf16(PROSE, false)],
    ['UTF-16, big end first', utf16(PROSE, true)],
    ['line ends of Windows', utf8(PROSE.replaceAll('\n', '\r\n'))],
    ['line ends of old', utf8(PROSE.replaceAll('\n', '\r'))],
    ['line ends written twice over', utf8(PROSE.replaceAll('\n', '\r\r\n'))],
  ])('as %s are the same text', (_name, bytes) => {
    expect(textOfBytes(bytes)).toBe(PROSE);
    expect(findStray(textOfBytes(bytes))).toBeNull();
  });

  test('of any text are that text, longer than one piece, too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(1, 400), (part, times) => {
        const text = part
          .replaceAll('\r', '')
          .replace(/^\uFEFF/, '')
          .repeat(times);
        expect(textOfBytes(utf8(`\uFEFF${text}`))).toBe(text);
        expect(textOfBytes(utf16(text, true))).toBe(text);
      }),
    );
  });

  test('are refused exactly when a strict decoder refuses them', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
    const reads = (bytes: Uint8Array) => {
      try {
        return strict.decode(bytes);
      } catch {
        return null;
      }
    };
    const near = fc.constantFrom(
      0x41,
      0x7f,
      0x80,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xf5,
      0xff,
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.array(near, { maxLength: 5 }), (some, others) => {
        const bytes = Uint8Array.from([0x20, ...others, ...some]).map((byte) => (byte === 0 || byte === 13 ? 1 : byte));
        const text = textOfBytes(bytes);
        expect(findStray(text) === null ? text : null).toBe(reads(bytes));
      }),
      { numRuns: 3000 },
    );
  });

  test('that are no UTF-8 are told at their place', () => {
    expect(strayIn('plain\ntext')).toBeNull();
    expect(strayIn('a\r\n“x', [0x92], 's”')).toBe('byte 92 2:3');
    expect(strayIn('a\rb', [0xe9, 0x74])).toBe('byte E9 2:2');
    expect(strayIn('a', [0xc3])).toBe('byte C3 1:2');
    expect(strayIn('a', [0xed, 0xa0, 0x80])).toBe('byte ED 1:2');
    expect(strayIn('a', [0xc0, 0x80])).toBe('byte C0 1:2');
    expect(strayIn('a\nb\0')).toBe('nul U+0000 2:2');
    // UTF-16 without its mark, UTF-32, half a pair, an odd byte at the end
    expect(strayIn([0x7b, 0, 0x0a, 0])).toBe('nul U+0000 1:2');
    expect(strayIn([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])).toBe('nul U+0000 1:1');
    expect(strayIn([0xff, 0xfe, 0x7b, 0, 0x00, 0xd8, 0x7d, 0])).toBe('half U+D800 1:2');
    expect(strayIn([0xfe, 0xff, 0, 0x7b, 0x92])).toBe('byte 92 1:2');
  });
});
