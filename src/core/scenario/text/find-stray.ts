// The first character of a text that no text file has: NUL, and half of a character, which is what a byte becomes that was not UTF-8.

const STRAY = /[\u0000\ud800-\udfff]/u; // with `u`, surrogates that stand alone

/** `byte`: it was not UTF-8; `half`: a surrogate without its other half; `nul`: as files of another kind are full of. */
export interface Stray {
  readonly fault: 'byte' | 'half' | 'nul';
  readonly offset: number;
  readonly code: string; // '92' of a byte, 'U+D800' of others
}

export function findStray(text: string): Stray | null {
  const found = STRAY.exec(text);
  if (found === null) return null;
  const unit = text.charCodeAt(found.index);
  const hex = (code: number, digits: number): string => code.toString(16).toUpperCase().padStart(digits, '0');
  if (unit >= 0xdc80 && unit <= 0xdcff) return { fault: 'byte', offset: found.index, code: hex(unit - 0xdc00, 2) };
  return { fault: unit === 0 ? 'nul' : 'half', offset: found.index, code: `U+${hex(unit, 4)}` };
}
