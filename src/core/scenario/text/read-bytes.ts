/**
 * The bytes of a file -> its text, the same at every door. UTF-8 with or without its mark, UTF-16 with it; every line end becomes \n.
 * Decoded by hand: core knows no decoder of a host, and no two of them fail alike. Nothing is guessed and nothing is dropped: a byte that
 * is not UTF-8 stands in the text as a lone surrogate (0x92 as U+DC92), which `findStray` then finds at its line and column.
 */

/** Half of a character: where it stands alone, it stands for a byte that could not be read. */
const STRAY_BYTE = 0xdc00;
const PIECE = 8192; // code units that are made a text at once

export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return withEvenLines(fromUtf16(bytes, 0));
  if (first === 0xfe && second === 0xff) return withEvenLines(fromUtf16(bytes, 1));
  return withEvenLines(fromUtf8(bytes, first === 0xef && second === 0xbb && bytes[2] === 0xbf ? 3 : 0));
}

/** A line end that was written twice over (CR CR LF) is one. */
const withEvenLines = (text: string): string => (text.includes('\r') ? text.replace(/\r+\n|\r/g, '\n') : text);

/** Gathers code units, and makes a text of them piece by piece. */
class Units {
  private readonly pieces: string[] = [];
  private readonly room = new Uint16Array(PIECE);
  private filled = 0;

  add(unit: number): void {
    if (this.filled === PIECE) this.flush();
    this.room[this.filled++] = unit;
  }

  text(): string {
    this.flush();
    return this.pieces.join('');
  }

  private flush(): void {
    this.pieces.push(String.fromCharCode(...this.room.subarray(0, this.filled)));
    this.filled = 0;
  }
}

/** `bigEnd`: the byte of each pair that counts for more comes first. A byte without its pair is one that could not be read. */
function fromUtf16(bytes: Uint8Array, bigEnd: 0 | 1): string {
  const units = new Units();
  const end = bytes.length - (bytes.length % 2);
  for (let at = 2; at < end; at += 2) {
    const [one = 0, other = 0] = [bytes[at], bytes[at + 1]];
    units.add(bigEnd === 1 ? one * 256 + other : other * 256 + one);
  }
  const odd = bytes[end];
  if (odd !== undefined) units.add(STRAY_BYTE + odd);
  return units.text();
}

function fromUtf8(bytes: Uint8Array, from: number): string {
  const units = new Units();
  for (let at = from; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : lengthAt(bytes, at, byte);
    if (length === 0) units.add(STRAY_BYTE + byte);
    else if (length === 1) units.add(byte);
    else addCharacter(units, bytes, at, length);
    at += Math.max(1, length);
  }
  return units.text();
}

/** How many bytes the character takes that begins here; 0 when none does: never longer than needed, no surrogate, not beyond the last. */
function lengthAt(bytes: Uint8Array, at: number, byte: number): 0 | 2 | 3 | 4 {
  const length =
    byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k += 1) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  if (byte === 0xe0 && second < 0xa0) return 0;
  if (byte === 0xed && second > 0x9f) return 0;
  if (byte === 0xf0 && second < 0x90) return 0;
  return byte === 0xf4 && second > 0x8f ? 0 : length;
}

function addCharacter(units: Units, bytes: Uint8Array, at: number, length: 2 | 3 | 4): void {
  let code = (bytes[at] ?? 0) & (0x7f >> length);
  for (let k = 1; k < length; k += 1) code = code * 64 + ((bytes[at + k] ?? 0) & 0x3f);
  if (code < 0x10000) return units.add(code);
  units.add(0xd800 + ((code - 0x10000) >> 10));
  units.add(0xdc00 + ((code - 0x10000) & 0x3ff));
}
